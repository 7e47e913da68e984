// @ts-check
/** What `npm run score` reckons with: halves of the themes, means, and words that no source has. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * @typedef {object} Scored one document, as the corpus's scorer writes it
 * @property {string} doc
 * @property {string} format
 * @property {string} theme
 * @property {number} overall
 * @property {{ readonly noDates: number } | null} [raw]
 */

/**
 * Both halves of the themes, the same in every run and on every machine.
 * @param {readonly Scored[]} scored
 */
export function halves(scored) {
  return {
    development: scored.filter(({ theme }) => hash(theme) % 2 === 0),
    check: scored.filter(({ theme }) => hash(theme) % 2 === 1),
  };
}

/**
 * Theme → its mean, and the mean of all documents with it left out; the lowest first. Documents that people
 * made themselves are of no theme.
 * @param {readonly Scored[]} scored
 * @returns {readonly { readonly theme: string, readonly score: number, readonly others: number, readonly count: number }[]}
 */
export function byTheme(scored) {
  const themes = [...new Set(scored.map(({ theme }) => theme).filter(Boolean))];
  return themes
    .map((theme) => {
      const own = scored.filter((one) => one.theme === theme);
      const others = scored.filter((one) => one.theme !== theme);
      const [score, rest] = [own, others].map((some) => mean(some.map(({ overall }) => overall)));
      return { theme, score: score ?? Number.NaN, others: rest ?? Number.NaN, count: own.length };
    })
    .sort((a, b) => a.score - b.score);
}

/**
 * What a change of the rules gained with each theme left out: where the least of these is no gain, the
 * change has learnt that one theme.
 * @param {readonly Scored[]} before
 * @param {readonly Scored[]} after
 */
export function gainsLeftOut(before, after) {
  const earlier = new Map(before.map((one) => [one.doc, one.overall]));
  const gain = (/** @type {readonly Scored[]} */ some) =>
    mean(some.flatMap(({ doc, overall }) => overall - (earlier.get(doc) ?? overall)));
  return byTheme(after)
    .map(({ theme }) => ({
      theme,
      own: gain(after.filter((one) => one.theme === theme)),
      others: gain(after.filter((one) => one.theme !== theme)),
    }))
    .sort((a, b) => a.others - b.others);
}

/** FNV-1a, for it is short and spreads short names well. @param {string} text */
export function hash(text) {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0) >>> 7;
}

/** @param {readonly number[]} values */
export const mean = (values) =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Fields of an imported file whose words are the importer's own, and not the document's. */
const OWN = new Set(['meta', 'startDate', 'endDate', 'date', 'releaseDate', 'network', 'url', 'ongoing']);

/** The words of an imported résumé that its document's letters do not have. @param {unknown} resume @param {string} source */
export function inventedWords(resume, source) {
  const letters = plain(source);
  return stringsOf(resume).flatMap((text) =>
    (text.normalize('NFKC').toLowerCase().match(WORD) ?? []).filter((word) => !letters.includes(plain(word))),
  );
}

/**
 * The words of a document that its imported file does not have, not even letter by letter: where a text of
 * reference glues words, spells t h e m or joins what a hyphen parts, the scorer counts words as lost that are not.
 * @param {unknown} resume
 * @param {string} source
 */
export function lostWords(resume, source) {
  const letters = plain(everyString(resume).join(' '));
  const words =
    source
      .replace(/\u00AD\n?/g, '')
      .normalize('NFKC')
      .toLowerCase()
      .match(WORD) ?? [];
  return [...new Set(words.filter((word) => !letters.includes(word)))];
}

/** @param {unknown} value @returns {string[]} */
function everyString(value) {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyString) : [];
}

/** @param {string} text */
function plain(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** @param {unknown} value @param {string} [field] @returns {string[]} */
function stringsOf(value, field = '') {
  if (OWN.has(field)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => stringsOf(item, field));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => stringsOf(item, name));
}

/**
 * One line for every document with words that its text does not have, or that are nowhere in what was imported.
 * @param {readonly string[]} documents
 * @param {string} produced folder of the imported files
 * @param {string} texts folder of the documents' own texts, as other programs give them
 */
export function wordsAstray(documents, produced, texts) {
  return documents.flatMap((document) => {
    const name = basename(document);
    const [text, file] = [join(texts, `${name}.txt`), join(produced, `${name}.json`)];
    if (!existsSync(text) || !existsSync(file)) return [];
    const [source, resume] = [readFileSync(text, 'utf8'), JSON.parse(readFileSync(file, 'utf8'))];
    // The keys of data are no words of the person.
    const lost = name.endsWith('.yaml') ? [] : lostWords(resume, source);
    const invented = inventedWords(resume, source);
    return [
      ...(lost.length > 0 ? [`  only in the text of ${name}: ${lost.join(' ')}`] : []),
      ...(invented.length > 0 ? [`  not in the text of ${name}: ${invented.join(' ')}`] : []),
    ];
  });
}
