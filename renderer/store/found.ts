/** Where the words that are sought stand, in one document or in all of them. */
import type { FieldEdit } from '../../shared/field-edits';
import { type FoundPart, findInText } from '../../shared/find-text';
import { plainText } from '../../shared/inline';
import { replaceInRich, replaceInText } from '../../shared/replace-text';
import type { Resume } from '../../shared/resume';
import { type ResumeText, resumeTexts } from '../../shared/resume-texts';
import type { Find } from './find';
import { splitItem } from './pointer';
import type { AppState, OpenDocument } from './state';

/** A place: the part is of the field's words without markup. */
export interface Found extends FoundPart {
  readonly documentId: string;
  readonly at: string;
}

type Sought = Pick<Find, 'words' | 'options' | 'everywhere'>;

export function foundIn({ id, content: { resume } }: OpenDocument, { words, options }: Sought): Found[] {
  const known = FOUND.get(resume);
  const found =
    known?.words === words && known.options === options
      ? known.found
      : textsOf(resume).flatMap((field) =>
          findInText(shownText(field), words, options).map((part) => ({ at: field.at, ...part })),
        );
  FOUND.set(resume, { words, options, found });
  return found.map((part) => ({ documentId: id, ...part }));
}

/** The last search in each résumé, which many parts of the window ask for. */
const FOUND = new WeakMap<
  Resume,
  Pick<Find, 'words' | 'options'> & { readonly found: readonly Omit<Found, 'documentId'>[] }
>();

/** Documents in the order of the pile. */
export function foundPlaces({
  documents,
  currentId,
  find,
}: Pick<AppState, 'documents' | 'currentId'> & { readonly find?: Sought }): Found[] {
  if (!find || find.words === '') return [];
  return documents
    .filter(({ id }) => find.everywhere || id === currentId)
    .flatMap((document) => foundIn(document, find));
}

/** What puts the replacement in these places of one document. */
export function replacements(
  { content }: OpenDocument,
  places: readonly Found[],
  replacement: string,
): FieldEdit[] {
  return textsOf(content.resume).flatMap((field): FieldEdit[] => {
    const parts = places.filter(({ at }) => at === field.at);
    if (parts.length === 0) return [];
    const replace = field.rich ? replaceInRich : replaceInText;
    const text = replace(field.text, parts, replacement);
    return [text === '' ? emptied(field.at) : { kind: 'set', at: field.at, value: text }];
  });
}

/** A field that holds nothing more: lists lose the item, what the model always has stays as ''. */
function emptied(at: string): FieldEdit {
  const { list } = splitItem(at);
  if (/\/keywords\/\d+$/.test(at)) return { kind: 'remove', at };
  if (at.endsWith('/dates/text')) return { kind: 'set', at: list, value: undefined };
  const stays = /\/(text|value)$|^\/sections\/\d+\/title$/.test(at);
  return { kind: 'set', at, value: stays ? '' : undefined };
}

export function shownText({ rich, text }: ResumeText): string {
  return rich ? plainText(text) : text;
}

const TEXTS = new WeakMap<Resume, readonly ResumeText[]>();

/** A résumé's words do not change, so they are gathered once. */
function textsOf(resume: Resume): readonly ResumeText[] {
  const known = TEXTS.get(resume);
  if (known) return known;
  const texts = resumeTexts(resume);
  TEXTS.set(resume, texts);
  return texts;
}
