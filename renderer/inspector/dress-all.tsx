import { Layers } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Look } from '../../shared/ipc/contract';
import { useApp, useTools } from '../app-context';
import { WORDING } from '../wording';

/** One look for the pile. */
export function DressAll({ look }: { readonly look: Look }) {
  const { actions } = useTools();
  const count = useApp((state) => state.documents.length);
  const done = useApp((state) =>
    state.documents.every(
      ({ content, readOnly }) =>
        readOnly ||
        (content.look.templateId === look.templateId &&
          content.look.paper === look.paper &&
          content.look.theme === look.theme &&
          content.look.brand?.kit === look.brand?.kit),
    ),
  );
  if (done) return <p className="quiet">{WORDING.dressedAll(count)}</p>;
  const dress = () => {
    const steps = actions.dressAll(look);
    if (steps.length === 0) return;
    const action = { kind: 'takeBack', steps } as const;
    actions.addNotice({ tone: 'done', text: WORDING.dressedAll(count), details: [], action });
  };
  return (
    <Button className="button wide" onPress={dress}>
      <Layers aria-hidden size={15} strokeWidth={1.6} />
      {WORDING.dressAll}
    </Button>
  );
}
