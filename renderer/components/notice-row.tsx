import { CircleCheck, TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTools } from '../app-context';
import type { Notice, NoticeAction } from '../store/state';
import { WORDING } from '../wording';
import { IconButton } from './icon-button';

/** Long enough to read two lines and reach for the button, in milliseconds. */
const STAYS = 12_000;

const ACTIONS: Readonly<Record<NoticeAction['kind'], string>> = {
  reveal: WORDING.showInFolder,
  restore: WORDING.putBack,
  keepBrand: WORDING.putBack,
  takeBack: WORDING.undoInAll,
  keepTemplate: WORDING.putBack,
  keepFont: WORDING.putBack,
  batch: WORDING.batch.showRun,
  goOn: WORDING.batch.goOn,
};

/** Good news goes by itself, unless someone points at it; bad news waits to be dismissed. */
export function NoticeRow({ notice }: { readonly notice: Notice }) {
  const { actions, commands } = useTools();
  const [held, setHeld] = useState(false);
  const { id, tone, text, details, action } = notice;
  useEffect(() => {
    if (held || tone === 'warn') return;
    const timer = setTimeout(() => actions.dismissNotice(id), STAYS);
    return () => clearTimeout(timer);
  }, [actions, held, id, tone]);
  const act = (chosen: NoticeAction) => {
    if (chosen.kind === 'reveal') commands.reveal(chosen.path);
    else if (chosen.kind === 'restore') actions.restoreDocuments(chosen.closed);
    else if (chosen.kind === 'keepBrand') commands.keepBrand(chosen.kit);
    else if (chosen.kind === 'keepTemplate') commands.keepTemplate(chosen.own);
    else if (chosen.kind === 'takeBack') actions.takeBack(chosen.steps);
    else if (chosen.kind === 'keepFont') void commands.putFontBack(chosen.name);
    else if (chosen.kind === 'goOn') void commands.goOnWithBatch();
    else actions.showBatchRun();
    actions.dismissNotice(id);
  };
  const Icon = tone === 'warn' ? TriangleAlert : CircleCheck;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it from going away.
    <div
      className="notice"
      data-tone={tone}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon aria-hidden size={16} strokeWidth={1.6} className="mark" />
      <p>{text}</p>
      {action && (
        <Button className="link-button" onPress={() => act(action)}>
          {ACTIONS[action.kind]}
        </Button>
      )}
      <IconButton small icon={X} label={WORDING.dismiss} onPress={() => actions.dismissNotice(id)} />
      {details.length > 0 && (
        <ul>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
