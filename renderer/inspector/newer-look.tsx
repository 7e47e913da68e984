import { Sparkles } from 'lucide-react';
import { Button } from 'react-aria-components';
import { TEMPLATES } from '../../templates';
import { newerThan } from '../../templates/versions';
import { useTools } from '../app-context';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';

/** Of a document in a look that has changed since: it stays as it is until the person takes the newer one. */
export function NewerLook({ document }: { readonly document: OpenDocument }) {
  const { actions } = useTools();
  const newer = newerThan(document.content.look.templateId, TEMPLATES);
  if (!newer) return null;
  return (
    <Button className="button wide" onPress={() => actions.setTemplate(document.id, newer.id)}>
      <Sparkles aria-hidden size={15} strokeWidth={1.6} />
      {WORDING.newerLook(newer.title)}
    </Button>
  );
}
