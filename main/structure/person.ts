/**
 * The person: name, label and contact facts. They stand before the first section, in a contact
 * section, in headers that a page break repeated in the middle of a list, or at the document's foot;
 * wherever they were, what else stood there goes on where it was.
 */
import { escapeInline } from '../../shared/inline';
import type { Basics, Detail } from '../../shared/resume';
import { isPersonalFact, readContact } from './contact';
import { EMAIL, isAddress, isContactFact, isContactLine, isPhone, WEB } from './contact-facts';
import { findDate } from './dates';
import { jobScore } from './lexicon/jobs';
import { isNetworkName, networkOf } from './lexicon/networks';
import { isProse, key, type Line, rich, wordCount } from './line';
import { findName, type NameFound } from './name';
import type { Cut, RawSection } from './sections';
import { isCaption, isContactLabel, knownTitle } from './titles';

export interface Person {
  readonly basics: Basics;
  /** Another name that could be the person's. */
  readonly rival?: string;
  readonly sections: readonly RawSection[];
  /** Paragraphs of the head that are neither contact nor label. */
  readonly prose: readonly Line[];
}

export function readPerson(cut: Cut, all: readonly Line[]): Person {
  const pool: Line[] = [...cut.head];
  // The profession under the name may well be a job's title too; it is no sign of a header.
  const early = new Set(cut.head.filter(({ text }) => jobScore(text) === 0).map(({ text }) => key(text)));
  const reached = cut.head.some(({ text }) => EMAIL.test(text));
  const sections = cut.sections.flatMap((section, at): RawSection[] => {
    if (section.kind === 'contact') {
      const own = section.lines.filter((line) => !isBody(line));
      pool.push(...own);
      const rest = section.lines.filter(isBody);
      return rest.length > 0 ? [{ ...section, kind: 'custom', lines: rest }] : [];
    }
    const { taken, kept } =
      section.kind === 'summary'
        ? takeFacts(section.lines)
        : takeHeaders(section.lines, early, {
            foot: section === cut.sections.at(-1) && section.kind !== 'references',
            column: !reached && (section.kind !== 'references' || hasProfile(section.lines)),
          });
    const spilt = cut.sections[at - 1]?.kind === 'contact' ? spiltFacts(kept) : 0;
    pool.push(...taken, ...kept.slice(0, spilt));
    return [{ ...section, lines: kept.slice(spilt) }];
  });
  const facts = readContact(pool);
  const handles = facts.basics.profiles.map(
    ({ url = '', username = '' }) => `${username} ${url.split('/').filter(Boolean).at(-1) ?? ''}`,
  );
  const found = findName(nameCandidates(cut, all), cut.head.length, facts.basics.email, handles);
  return assemble(facts, found, sections, cut.head);
}

/**
 * How many contact facts open the section behind that of the contact: on paper a box too low for them
 * runs into the next, whose title then stands among them. A network's name and the line below are one.
 */
function spiltFacts(lines: readonly Line[]): number {
  const isFact = (line: Line | undefined, at: number): boolean =>
    line?.form === 'paragraph' &&
    (isContactLine(line) || isNetworkName(line.text) || isNetworkName(lines[at - 1]?.text ?? ''));
  const end = lines.findIndex((line, at) => !isFact(line, at));
  const facts = end < 0 ? lines : lines.slice(0, end);
  return facts.some((line) => wayTo(line) !== undefined) ? facts.length : 0;
}

/** A list or a paragraph under a contact title is no contact fact. */
const isBody = (line: Line) => isLong(line) && !isContactFact(line.text);

/** The head, and the few lines before each later title, where a side column came first. */
function nameCandidates(cut: Cut, all: readonly Line[]): Line[] {
  const candidates = [...cut.head];
  for (const section of cut.sections) {
    candidates.push(...section.lines.slice(-4));
    if (section.kind === 'contact') candidates.push(...section.lines.slice(0, 3));
  }
  return [...new Set([...candidates, ...all.filter((line) => line.form === 'heading' && line.level === 1)])];
}

/** “PHONE / +44 …” and a name seen before, in the midst of a section: a header that a page repeated. */
function takeHeaders(
  lines: readonly Line[],
  early: ReadonlySet<string>,
  may: { readonly foot: boolean; readonly column: boolean },
) {
  const taken: Line[] = [];
  const kept: Line[] = [];
  const foot = may.foot ? footOf(lines) : undefined;
  const column = new Set(may.column ? columnHead(lines) : []);
  let inHeader = false;
  for (const [index, line] of lines.entries()) {
    const label = line.form === 'heading' && isContactLabel(line.text);
    const repeated =
      line.form === 'heading' && early.has(key(line.text)) && !isEmployer(lines.slice(index + 1));
    if (label || repeated) inHeader = true;
    else if (!(inHeader && line.form !== 'item' && isContactFact(line.text))) inHeader = false;
    if (!inHeader && line.block !== foot && !column.has(line)) kept.push(line);
    else if (!repeated) taken.push(line);
  }
  return { taken, kept };
}

/** Who works for themselves is their own employer: below the name stand a job and its dates. */
const isEmployer = (below: readonly Line[]) =>
  below.slice(0, 2).some(({ form, text }) => form === 'paragraph' && findDate(text)?.isRange);

/**
 * Contact facts that end a section: the head of a side column that is read after the text beside it.
 * Each stands on a line of its own, and among them are ways to reach the person: an address of mail, a
 * telephone, or pages on two networks (one alone may well be a project's).
 */
function columnHead(lines: readonly Line[]): readonly Line[] {
  const isFact = (line: Line | undefined) =>
    line?.form === 'paragraph' &&
    (isContactLine(line) ||
      (!findDate(line.text) && (isAddress(line.text, undefined) || isPersonalFact(line))));
  const body = [...lines].reverse().findIndex((line) => line.form !== 'paragraph' || isLong(line));
  const tail = body < 0 ? lines : lines.slice(lines.length - body);
  const ways = new Set(tail.filter(isFact).flatMap((line) => wayTo(line) ?? []));
  let from = tail.findIndex((line) => isFact(line) && wayTo(line) !== undefined);
  if (from < 0 || (!ways.has('mail') && !ways.has('phone') && ways.size < 2)) return [];
  while (isFact(tail[from - 1])) from -= 1;
  const rest = tail.slice(from);
  const facts = rest.filter(isFact).length;
  return facts > 1 && facts > rest.length / 2 ? rest : [];
}

const isLong = ({ text }: Line) => isProse(text) && !isAddress(text, undefined);

function wayTo({ text, runs }: Line): string | undefined {
  if (EMAIL.test(text)) return 'mail';
  const href = runs.find((run) => run.href)?.href;
  return networkOf(href ?? text) ?? (isPhone(text) && !WEB.test(href ?? text) ? 'phone' : undefined);
}

/** Referees have an address and a telephone; a page of their own on a network is the person's. */
const hasProfile = (lines: readonly Line[]) =>
  lines.some((line) => isContactLine(line) && networkOf(line.text) !== undefined);

/** The block of the document's last lines that holds an e-mail address and little else. */
function footOf(lines: readonly Line[]): number | undefined {
  const mail = lines
    .slice(-3)
    .find(
      (line) =>
        line.form === 'paragraph' &&
        /@/.test(line.text) &&
        isContactFact(line.text) &&
        wordCount(line.text) < 12,
    );
  return mail?.block;
}

/** Contact facts among the paragraphs of a summary: the short lines from the first fact to the last. */
function takeFacts(lines: readonly Line[]) {
  const isFact = isContactLine;
  const first = lines.findIndex(
    (line) => isFact(line) || (!isProse(line.text) && isAddress(line.text, undefined)),
  );
  const last = lines.length - 1 - [...lines].reverse().findIndex(isFact);
  const among = (line: Line, index: number) =>
    lines.some(isFact) && index >= first && index <= last && !isProse(line.text);
  return { taken: lines.filter(among), kept: lines.filter((line, index) => !among(line, index)) };
}

function assemble(
  facts: ReturnType<typeof readContact>,
  found: NameFound | undefined,
  sections: readonly RawSection[],
  head: readonly Line[],
): Person {
  const rest = facts.rest.filter(
    (line) => line !== found?.line && key(line.text) !== key(found?.line.text ?? ''),
  );
  const prose = rest.filter((line) => isProse(line.text) || (line.form === 'item' && !isCaption(line.text)));
  const short = rest.filter(
    (line) => !prose.includes(line) && !isCaption(line.text) && !isContactLabel(line.text),
  );
  const after = found && !head.includes(found.line) ? linesAfter(found.line, sections) : undefined;
  const labelLine = found?.label ? undefined : labelOf(after ?? short);
  const label = found?.label ?? labelLine?.text;
  const details: Detail[] = short
    .filter((line) => line !== labelLine)
    .map((line) => (isPersonalFact(line) ? personal(line) : { value: rich(line) }));
  const basics: Basics = {
    ...(found && { name: found.name }),
    ...(label && { label }),
    ...facts.basics,
    details: [...facts.basics.details, ...details],
  };
  return {
    basics,
    sections: found ? without(sections, [found.line, labelLine]) : sections,
    prose,
    ...(found?.rival !== undefined && { rival: found.rival }),
  };
}

/** A title that heads nothing in this document (“Jobs” in a menu) is no profession. */
function labelOf(found: readonly Line[]): Line | undefined {
  const lines = found.filter((line) => knownTitle(line.text) === undefined);
  const likely = lines.find((line) => jobScore(line.text) > 0 && wordCount(line.text) <= 12);
  const line =
    likely ??
    lines.find(
      (candidate) =>
        candidate.form === 'heading' && wordCount(candidate.text) <= 10 && wordCount(candidate.text) > 1,
    ) ??
    lines[0];
  return line && !isPersonalFact(line) && (likely || wordCount(line.text) <= 10) ? line : undefined;
}

function personal(line: Line): Detail {
  const [, label, value] = /^([\p{L} ]{3,24}):\s*(.+)$/u.exec(line.text) ?? [];
  return label && value ? { label, value: escapeInline(value) } : { value: rich(line) };
}

/** A name further down: the short lines below it, up to its section's end. */
function linesAfter(line: Line, sections: readonly RawSection[]): readonly Line[] {
  const home = sections.find((section) => section.lines.includes(line));
  return home ? home.lines.slice(home.lines.indexOf(line) + 1) : [];
}

function without(sections: readonly RawSection[], gone: readonly (Line | undefined)[]): RawSection[] {
  return sections.map((section) => ({
    ...section,
    lines: section.lines.filter((line) => !gone.includes(line)),
  }));
}
