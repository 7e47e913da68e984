/** A school's names told apart by their words: degree, field, school, grade. */
import type { Run } from '../../shared/blocks';
import type { Field } from './habit';
import type { Head } from './head';
import type { Segment } from './head-line';
import { degreeScore, isGrade } from './lexicon/degrees';
import { schoolScore } from './lexicon/organizations';
import { isCity } from './lexicon/places';
import { isHeadLike, type Line } from './line';
import { textOf, wordsOf } from './parts';

export interface Draft {
  organization?: string;
  title?: string;
  area?: string;
  score?: string;
  url?: string;
  /** The line below the head that held the degree. */
  below?: Line;
  readonly more: string[];
}

/**
 * “Engineer - Master in Mechanics”, “BSc in *Physics*”: more of the degree on the same line. The school
 * may stand `elsewhere`, on a line of its own: then a dash only parts words of the field.
 */
export function joinDegree(
  segment: Segment,
  before: Segment | undefined,
  draft: Draft,
  elsewhere = false,
): boolean {
  const sameLine = before !== undefined && before.slot[0] === segment.slot[0];
  if (
    sameLine &&
    draft.organization &&
    schoolScore(before.text) > 0 &&
    degreeScore(segment.text) === 0 &&
    !isGrade(segment.text)
  ) {
    draft.organization += ` – ${wordsOf(segment.runs, segment.href)}`;
    return true;
  }
  if (!sameLine || !draft.title || schoolScore(segment.text) > 0 || isGrade(segment.text)) return false;
  const text = wordsOf(segment.runs, segment.href);
  if (elsewhere && draft.area !== undefined && !text.includes(':')) draft.area += ` - ${text}`;
  else if (/ (?:in|of|en|em|de)$/.test(draft.title)) draft.title += ` ${text}`;
  else if (degreeScore(before.text) > 0 && (degreeScore(segment.text) > 0 || / (?:in|en) /.test(draft.title)))
    draft.title += ` - ${text}`;
  else return false;
  return true;
}

/** Where the head names only the school, the first item below may be the degree. */
export function degreeBelow(head: Head, draft: Draft): void {
  const [first, second] = head.rest;
  if (draft.title || first?.form !== 'item' || !isHeadLike(first)) return;
  if (degreeScore(first.text) === 0 && second !== undefined) return;
  draft.title = wordsOf(first.runs);
  draft.below = first;
}

/** By its words. A segment that holds both a degree and a school is parted at its commas. */
export function decide(segment: Segment, draft: Draft): boolean {
  const { text } = segment;
  if (isGrade(text) && schoolScore(text) === 0 && (degreeScore(text) === 0 || draft.title !== undefined)) {
    if (draft.score) draft.more.push(wordsOf(segment.runs));
    else draft.score = text;
    return true;
  }
  const degree = degreeScore(text);
  const school = schoolScore(text);
  if (degree > 0 && school > 0 && segment.parts.length > 1) {
    for (const part of segment.parts) put(part, textOf(part), draft, segment.href);
    return true;
  }
  if (school > 0 && !draft.organization && !draft.title && partDegree(segment, draft)) return true;
  if (school > degree && !draft.organization) return set('organization', segment.runs, draft, segment.href);
  if (degree > school && !draft.title) return degreeOf(segment, draft);
  return false;
}

/** “Plumbing, Alfa College”, “State University, economist”: no word of degrees, but one part is the school. */
function partDegree({ parts, href }: Segment, draft: Draft): boolean {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return false;
  const at = parts.findIndex((part) => schoolScore(textOf(part)) > 0);
  const after = others.map(textOf);
  if (at === 0 && after.some((text) => !/^\p{Ll}/u.test(text) || schoolScore(text) > 0)) return false;
  if (/depart|dept|division|program/i.test(textOf(first)) || isCity(textOf(first))) return false;
  const [school, field] = at === 0 ? [[first], others] : [parts.slice(at), parts.slice(0, at)];
  const words = (some: readonly (readonly Run[])[]) => some.map((part) => wordsOf(part)).join(', ');
  draft.organization = words(school);
  draft.title = words(field);
  if (href) draft.url = href;
  return true;
}

function put(runs: readonly Run[], text: string, draft: Draft, href?: string): void {
  if (isGrade(text) && !draft.score) draft.score = text;
  else if (schoolScore(text) > degreeScore(text) && !draft.organization)
    set('organization', runs, draft, href);
  else if (degreeScore(text) > 0 && !draft.title) draft.title = wordsOf(runs);
  else if (!draft.area && draft.title && !draft.organization) draft.area = wordsOf(runs);
  else if (draft.organization) draft.organization += `, ${wordsOf(runs)}`;
  else draft.more.push(wordsOf(runs));
}

export function set(field: Field, runs: readonly Run[], draft: Draft, href?: string): true {
  draft[field] = wordsOf(runs, href);
  if (href) draft.url = href;
  return true;
}

/** “BSc, Computer Science, 1st class honours” */
function degreeOf(segment: Segment, draft: Draft): true {
  // “Physics (Mention Bien)” is a field, and its grade is taken out of it later.
  const grade = segment.parts
    .map(textOf)
    .findIndex((part) => isGrade(part) && degreeScore(part) === 0 && !splitGrade(part));
  const parts = segment.parts.filter((_, index) => index !== grade);
  if (grade >= 0) draft.score = textOf(segment.parts[grade] ?? []);
  const [first, ...others] = parts;
  if (first && others.length > 0 && degreeScore(textOf(first)) > 0) {
    draft.title = wordsOf(first);
    draft.area = others.map((part) => wordsOf(part)).join(', ');
  } else draft.title = parts.map((part) => wordsOf(part)).join(', ');
  if (segment.href) draft.url = segment.href;
  return true;
}

/** Fields that are of the degree's name: “Bachelor of Science”. */
const OF_DEGREE =
  / of (?:Science|Arts|Fine|Engineering|Business|Laws?|Philosophy|Education|Music|Technology|Commerce|Applied|Public|Social|Medicine|Architecture|Design|Nursing|Computer Applications|Secondary|Higher|Advanced|Professional)\b/;

/** “Bachelor of Science in Physics”, “Laurea of Physics”: what stands behind “in” is the field. */
export function splitArea(draft: Draft): void {
  const title = draft.title ?? '';
  const link = OF_DEGREE.test(title)
    ? /^(.{2,60}?),? (?:in|en|em) (?=\p{L})(.+)$/u
    : /^(.{2,60}?),? (?:in|en|em|of) (?=\p{L})(.+)$/u;
  const match = link.exec(title);
  if (
    match?.[1] &&
    match[2] &&
    draft.area === undefined &&
    (degreeScore(match[1]) > 0 || / in /.test(draft.title ?? ''))
  ) {
    draft.title = match[1];
    draft.area = match[2];
  }
}

/** “BSc with 1st class honours”, “Master (Mention Bien)” */
export function splitGrade(title: string | undefined): [string, string] | undefined {
  const [, before, inner] = /^(.+?)\s*\(([^()]+)\)$/.exec(title ?? '') ?? [];
  if (before && inner && isGrade(inner) && degreeScore(inner) === 0) return [before, inner];
  const match = /^(.+?),? with ((?:1st|2nd|first|second|upper|lower|distinction|honou?rs|merit).*)$/i.exec(
    title ?? '',
  );
  return match?.[1] && match[2] ? [match[1], match[2]] : undefined;
}
