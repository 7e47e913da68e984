import { type MouseEvent, useState } from 'react';
import type { DateRange } from '../../shared/dates';
import { plainText } from '../../shared/inline';
import type { PreviewPage } from '../../shared/preview';
import { useTools } from '../app-context';
import { FoundLights } from '../find/found-lights';
import { valueAt } from '../store/pointer';
import { WORDING } from '../wording';
import { characterAt } from './character-at';
import { characterOfField } from './character-of-field';
import { datePart } from './date-part';
import { Light } from './light';
import { PageArt } from './page-art';
import { PageWords } from './page-words';
import { wordsAt } from './words-at';

interface PageViewProps {
  readonly documentId: string;
  readonly page: PreviewPage;
  readonly total: number;
  /** Pixels a twip. */
  readonly scale: number;
  /** Pointer of the field being edited. */
  readonly field: string | undefined;
}

/** One page on the desk. A click on words sends the caret to their field. */
export function PageView({ documentId, page, total, scale, field }: PageViewProps) {
  const { actions, store } = useTools();
  const [under, setUnder] = useState<string>();
  const wordsUnder = (event: MouseEvent<HTMLElement>) => {
    const sheet = event.currentTarget.getBoundingClientRect();
    return wordsAt(page, (event.clientX - sheet.left) / scale, (event.clientY - sheet.top) / scale);
  };
  const at = (event: MouseEvent<HTMLElement>) => page.texts[wordsUnder(event) ?? -1]?.ref;
  /** The field that was clicked, and its character, where the words on the page tell. */
  const placeUnder = (event: MouseEvent<HTMLElement>) => {
    const x = (event.clientX - event.currentTarget.getBoundingClientRect().left) / scale;
    const index = wordsUnder(event) ?? -1;
    const pointer = page.texts[index]?.ref;
    if (pointer === undefined) return undefined;
    const drawn = event.currentTarget.querySelectorAll<SVGTextElement>('.page-art text')[index];
    const { layouts, currentId = '', documents } = store.getState();
    const resume = documents.find(({ id }) => id === currentId)?.content.resume;
    const value = valueAt(resume, pointer);
    const character = drawn ? characterAt(drawn, x) : 0;
    if (pointer.endsWith('/dates')) {
      const drawnOf = (texts: PreviewPage['texts']) =>
        texts.flatMap(({ ref, text }) => (ref === pointer ? [text] : [])).join('');
      const before = drawnOf(page.texts.slice(0, index)).length;
      const part = datePart((value ?? {}) as DateRange, drawnOf(page.texts), before + character);
      return { pointer: `${pointer}/${part}` };
    }
    if (!drawn || typeof value !== 'string') return { pointer };
    const place = { page: page.number, index, character };
    return { pointer, at: characterOfField(layouts[currentId]?.pages ?? [], place, plainText(value)) };
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
        const place = placeUnder(event);
        if (place) actions.goToField(place.pointer, place.at);
      }}
    >
      <PageArt page={page} width={width} height={height} />
      <FoundLights page={page} scale={scale} />
      <PageWords documentId={documentId} page={page} />
      {under !== undefined && under !== field && <Light page={page} scale={scale} pointer={under} faint />}
      {field !== undefined && <Light page={page} scale={scale} pointer={field} />}
    </section>
  );
}
