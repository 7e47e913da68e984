import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { anonymise } from '../../shared/anonymise';
import { anonymousTheme } from '../../shared/anonymise/titles';
import type { AnonymiseLevel } from '../../shared/anonymise/types';
import { useApp, useTools } from '../app-context';
import { WindowDialog } from '../components/window-dialog';
import { currentDocument, type OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { DoubtfulList, RemovedList } from './found-lists';
import { LevelChoice } from './level-choice';

/** Before a file for a client is written: what goes, what is doubtful, and what stands for the name. */
export function AnonymiseDialog() {
  const { actions } = useTools();
  const shown = useApp((state) => state.anonymising);
  const hasDocument = useApp((state) => currentDocument(state) !== undefined);
  if (!hasDocument) return null;
  const close = () => actions.setAnonymising(false);
  return (
    <WindowDialog kind="anonymise" title={WORDING.anonymise.title} isOpen={shown} onClose={close}>
      <OnDesk close={close} />
    </WindowDialog>
  );
}

/** The document is followed only while the dialog stands. */
function OnDesk({ close }: { readonly close: () => void }) {
  const document = useApp(currentDocument);
  return document ? <Anonymise document={document} close={close} /> : null;
}

interface AnonymiseProps {
  readonly document: OpenDocument;
  readonly close: () => void;
}

function Anonymise({ document, close }: AnonymiseProps) {
  const { commands } = useTools();
  const { resume } = document.content;
  const [level, setLevel] = useState<AnonymiseLevel>('blind');
  const [reference, setReference] = useState('');
  const [also, setAlso] = useState<readonly string[]>([]);
  const made = useMemo(() => anonymise(resume, { level, reference, also }), [resume, level, reference, also]);
  const tick = (key: string, goes: boolean) =>
    setAlso((keys) => (goes ? [...keys, key] : keys.filter((one) => one !== key)));
  const write = () => {
    close();
    const { theme } = document.content.look;
    const shown = theme && anonymousTheme(theme, resume, { level, reference, also });
    void commands.exportAnonymous(made.resume, shown, reference.trim(), ['pdf', 'docx']);
  };
  return (
    <>
      <div className="found">
        <LevelChoice level={level} setLevel={setLevel} />
        <label className="reference">
          <span>{WORDING.anonymise.reference}</span>
          <input
            className="input"
            value={reference}
            maxLength={60}
            placeholder={level === 'blind' ? anonymise(resume, { level }).shown : undefined}
            onChange={({ target }) => setReference(target.value)}
          />
        </label>
        {level === 'blind' && !resume.basics.name?.trim() && (
          <p className="no-name">{WORDING.anonymise.noName}</p>
        )}
        <DoubtfulList doubtful={made.doubtful} resume={resume} tick={tick} />
        <RemovedList removed={made.removed} resume={resume} />
      </div>
      <footer>
        <Button className="button" onPress={close}>
          {WORDING.closeDialog}
        </Button>
        <Button className="button go" onPress={write}>
          {WORDING.anonymise.write}
        </Button>
      </footer>
    </>
  );
}
