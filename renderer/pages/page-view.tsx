import { type MouseEvent, useState } from 'react';
import type { PreviewPage } from '../../shared/preview';
import { useTools } from '../app-context';
import { FoundLights } from '../find/found-lights';
import { WORDING } from '../wording';
import { fieldAt } from './field-at';
import { Light } from './light';
import { PageArt } from './page-art';
import { PageWords } from './page-words';

interface PageViewProps {
  readonly page: PreviewPage;
  readonly total: number;
  /** Pixels a twip. */
  readonly scale: number;
  /** Pointer of the field being edited. */
  readonly field: string | undefined;
}

/** One page on the desk. A click on words sends the caret to their field. */
export function PageView({ page, total, scale, field }: PageViewProps) {
  const { actions } = useTools();
  const [under, setUnder] = useState<string>();
  const at = (event: MouseEvent<HTMLElement>) => {
    const sheet = event.currentTarget.getBoundingClientRect();
    return fieldAt(page, (event.clientX - sheet.left) / scale, (event.clientY - sheet.top) / scale);
  };
  const width = page.width * scale;
  const height = page.height * scale;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every field is reached by keyboard in the form beside.
    <section
      className="page"
      aria-label={WORDING.page(page.number, total)}
      style={{ width, height }}
      data-over-field={under !== undefined || undefined}
      onMouseMove={(event) => setUnder(at(event))}
      onMouseLeave={() => setUnder(undefined)}
      onClick={(event) => {
        const pointer = at(event);
        if (pointer !== undefined) actions.goToField(pointer);
      }}
    >
      <PageArt page={page} width={width} height={height} />
      <FoundLights page={page} scale={scale} />
      <PageWords page={page} />
      {under !== undefined && under !== field && <Light page={page} scale={scale} pointer={under} faint />}
      {field !== undefined && <Light page={page} scale={scale} pointer={field} />}
    </section>
  );
}
