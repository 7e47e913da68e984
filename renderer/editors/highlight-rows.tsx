import type { Highlight } from '../../shared/resume';
import { HighlightRow } from './highlight-row';

interface HighlightRowsProps {
  readonly label: string;
  readonly pointer: string;
  readonly items: readonly Highlight[];
}

export function HighlightRows({ label, pointer, items }: HighlightRowsProps) {
  return (
    <ul className="highlight-rows">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a point's place is its identity, as its pointer says.
        <li key={index}>
          <HighlightRow label={`${label} ${index + 1}`} list={pointer} index={index} item={item} />
          {item.children && item.children.length > 0 && (
            <HighlightRows
              label={`${label} ${index + 1}`}
              pointer={`${pointer}/${index}/children`}
              items={item.children}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
