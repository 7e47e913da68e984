import { Button } from 'react-aria-components';
import { useTools } from '../app-context';
import { lineAt } from '../store/source-facts';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';

interface WhereLineProps {
  readonly document: OpenDocument;
  readonly line: number;
  readonly page: number | undefined;
  readonly text?: string;
}

/** Where in the file something stood, and the way there. */
export function WhereLine({ document, line, page, text }: WhereLineProps) {
  const { actions } = useTools();
  const words = WORDING.line(line, page);
  const at = lineAt(document.content.source?.lines ?? [], {
    line,
    page,
    ...(text !== undefined && { text }),
  });
  if (at === undefined) return <span className="where">{words}</span>;
  return (
    <Button className="where" aria-label={WORDING.showLine(words)} onPress={() => actions.goToLine(at)}>
      {words}
    </Button>
  );
}
