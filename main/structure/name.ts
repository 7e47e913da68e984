/**
 * Which line is the person's name. Every short line of the head (and the few lines that stand before
 * a title further down, for documents whose side column comes first) is weighed: where it stands, how
 * large it is set, whether it is shaped like a name, whether the e-mail address is made of its words –
 * and against words that are titles, jobs, places or contact facts. Nothing is named below a threshold:
 * a missing name stays missing.
 */

import { findDate } from './dates';
import { jobScore } from './lexicon/jobs';
import { isNetworkName } from './lexicon/networks';
import { organizationScore } from './lexicon/organizations';
import { isCity, isCountry, isPlace } from './lexicon/places';
import { isTongue } from './lexicon/tongues';
import { isCaps, isProse, key, type Line, wordCount } from './line';
import { isCaption, isContactLabel, knownTitle } from './titles';

export interface NameFound {
  readonly line: Line;
  readonly name: string;
  /** Words behind the name on its line: “Jane Doe – Painter”. */
  readonly label?: string;
  /** Another name, of which almost as much speaks. */
  readonly rival?: string;
}

const THRESHOLD = 3;
/** A name with so little less to speak for it could be the one. */
const RIVAL = 0.5;

/** `lines` in order of reading; `email` and `handles` are what the person calls themselves elsewhere. */
export function findName(
  lines: readonly Line[],
  headCount: number,
  email: string | undefined,
  handles: readonly string[],
): NameFound | undefined {
  const largest = Math.max(0, ...lines.map((line) => line.hints.size ?? 0));
  const candidates: { readonly score: number; readonly found: NameFound }[] = [];
  lines.forEach((line, index) => {
    const words = line.text.replace(NAME_LABEL, '');
    const { name, label } = splitLabel(words);
    let score = shape(name);
    if (score === 0) return;
    if (words !== line.text) score += 3;
    score += index < headCount ? Math.max(0, 2.5 - index * 0.5) : 0;
    if (line.form === 'heading') score += line.level === 1 ? 2.5 : 1;
    if (largest > 0 && line.hints.size === largest && line.hints.size > 12) score += 2.5;
    score += likeness(name, [email?.split('@')[0] ?? '', ...handles]);
    if (line.form === 'item') score -= 2;
    // The profession stands under the name, in a head or below a side column.
    else if (line.form === 'paragraph' && jobScore(lines[index + 1]?.text ?? '') > 0.7) score += 1.5;
    if (score >= THRESHOLD) candidates.push({ score, found: { line, name, ...(label && { label }) } });
  });
  const [best, ...others] = candidates.sort((a, b) => b.score - a.score);
  const rival = others.find(({ found }) => key(found.name) !== key(best?.found.name ?? ''));
  if (!best || !rival || best.score - rival.score > RIVAL) return best?.found;
  return { ...best.found, rival: rival.found.name };
}

/** “Name: Jane Doe”, in forms and tables. */
const NAME_LABEL =
  /^(?:(?:full |first and last |vor- und nach|nach|voll(?:er |ständiger ))?name|nom(?: et prénom)?|prénom et nom|nombre(?: y apellidos)?|nome(?: e cognome| completo)?|naam|imię i nazwisko|jméno(?: a příjmení)?|namn|имя|фио|ф\.и\.о\.|ім['’]я|піб|ονοματεπώνυμο|όνομα|adı? soyadı?|姓名|氏名|名前)\s*[:：\t]\s*/iu;

function splitLabel(text: string): { readonly name: string; readonly label?: string } {
  const match = /^(.{4,40}?)\s*(?:\t|[|•·]|\s[-–—]\s|,\s(?=\p{Lu}\p{Ll}{3,}.*\s))\s*(.+)$/u.exec(text);
  if (match?.[1] && match[2] && jobScore(match[2]) > 0 && jobScore(match[1]) === 0)
    return { name: match[1], label: match[2] };
  return { name: text };
}

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|del|della|di|da|dos|van|von|der|den|la|le|el|bin|al|ten|zu|y|e|af)|\p{Lu}\.?|\(.+\)|["“].+["”])$/u;
/** Hebrew, Arabic and the scripts of India have no capitals to tell a name by. */
const CASELESS_WORD =
  /^(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}])\p{Lo}[\p{Lo}\p{M}'’׳״-]*$/u;
const HONORIFIC = /^(?:(?:professor|prof|dr|doctor|ing|mag)\.? )+(?=\p{Lu}[\p{L}’'.-]+ \p{Lu})/iu;
const SUFFIX = /,?\s*(?:ph\.?\s?d\.?|m\.?d\.?|mba|m\.?sc\.?|b\.?sc\.?|jr\.?|sr\.?|ii|iii|cpa|pmp|esq\.?)$/iu;
const CJK_NAME =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]{2,6}(?:[ ·・][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,6})?$/u;

/** 0: cannot be a name; else how much its form is that of one. */
function shape(text: string): number {
  if (text.length > 50 || /[@\d/\\|:;!?#+&=]/.test(text) || isProse(text)) return 0;
  if (knownTitle(text) || isContactLabel(text) || isCaption(text) || isNetworkName(text) || findDate(text))
    return 0;
  if (isCity(text) || isCountry(text) || isPlace(text, true) || isTongue(text)) return 0;
  // “Professor” is a job, but not before a name.
  const bare = text.replace(HONORIFIC, '');
  if (jobScore(bare) > 0 || organizationScore(text) > 0) return 0;
  if (CJK_NAME.test(text)) return 1.5;
  const words = text.replace(SUFFIX, '').split(/\s+/);
  if (words.length > 6) return 0;
  const cjk = words.some((word) => CJK_NAME.test(word));
  const shaped = words.every((word) =>
    [NAME_WORD, CJK_NAME, CASELESS_WORD].some((form) => form.test(word.replace(/,$/, ''))),
  );
  if (!shaped) return words.length <= 4 && /^[\p{L}'’. -]+$/u.test(text) ? 0.3 : 0;
  if (words.length === 1) return cjk ? 1.5 : 0.6;
  return isCaps(text) || wordCount(text) <= 4 ? 1.5 : 1;
}

/** Up to 3: the address or user name is made of words or initials of the name. */
function likeness(name: string, handles: readonly string[]): number {
  const plain = (text: string) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ł/g, 'l').replace(/ß/g, 'ss');
  const words = plain(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
  const hits = handles.map((handle) => words.filter((word) => plain(handle).includes(word)).length);
  const most = Math.max(0, ...hits);
  return most === 0 ? 0 : most === 1 ? 1.5 : 3;
}
