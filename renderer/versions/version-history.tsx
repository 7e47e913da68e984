import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { WindowDialog } from '../components/window-dialog';
import { currentDocument, type OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { NameVersion } from './name-version';
import { VersionChanges } from './version-changes';
import { VersionList } from './version-list';

/** The states a document was in, what was written since each, and the way back to it. */
export function VersionHistory() {
  const { actions } = useTools();
  const shown = useApp((state) => state.versionsShown);
  const document = useApp((state) => (state.versionsShown ? currentDocument(state) : undefined));
  if (!document) return null;
  const close = () => actions.setVersionsShown(false);
  return (
    <WindowDialog kind="versions" title={WORDING.versions} isOpen={shown} onClose={close}>
      <Versions document={document} close={close} />
    </WindowDialog>
  );
}

interface VersionsProps {
  readonly document: OpenDocument;
  readonly close: () => void;
}

function Versions({ document, close }: VersionsProps) {
  const { actions } = useTools();
  const { versions } = document;
  const [chosen, setChosen] = useState(versions.length - 1);
  const [against, setAgainst] = useState<number>();
  const version = versions[Math.min(chosen, versions.length - 1)];
  const other = against === undefined ? document.content : versions[against]?.content;
  const restore = () => {
    if (version) actions.restoreVersion(document.id, version, Date.now());
    close();
  };
  return (
    <>
      <div className="sides">
        <div className="side-list">
          <VersionList versions={versions} chosen={chosen} choose={setChosen} />
          <NameVersion documentId={document.id} />
        </div>
        {version && other && (
          <VersionChanges
            versions={versions}
            before={version.content}
            after={other}
            against={against}
            setAgainst={setAgainst}
          />
        )}
      </div>
      <footer>
        <Button className="button" onPress={close}>
          {WORDING.closeDialog}
        </Button>
        <Button className="button go" isDisabled={!version || document.readOnly} onPress={restore}>
          {WORDING.restoreVersion}
        </Button>
      </footer>
    </>
  );
}
