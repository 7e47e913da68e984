/** Sentences that are put together of what was done. */
import { FOUND_WORDS, type FoundWords, sayFound } from '../../shared/anonymise/describe';
import type { FoundItem } from '../../shared/anonymise/found';
import type { BatchPace } from '../../shared/batch/events';
import type { BatchRow, BatchSummary } from '../../shared/batch/report';
import type { Failed } from '../../shared/failed';
import { type Sentences, withDetail } from '../../shared/faults';
import type { Fit } from '../../shared/fit';
import type { Version } from '../../shared/galley/document';
import type { Result } from '../../shared/ipc/contract';
import { describeNote } from '../../shared/notes';
import type { SectionKind } from '../../shared/resume';
import type { Template } from '../../shared/template';
import type { Notice } from '../store/state';
import { FAULTS, FOUND, HEADS, LANGUAGE, SAID, sayNote, TEMPLATES, WORDING } from './spoken';

/** How a kind of section calls the two parts of an entry's head. */
export function headLabels(kind: SectionKind): { readonly organization: string; readonly title: string } {
  const heads: Partial<Record<SectionKind, typeof HEADS.other>> = HEADS;
  return heads[kind] ?? HEADS.other;
}

/** Whom a template suits; in its own words where no language has any, as of one that the person made. */
export function describedTemplate({ id, description }: Pick<Template, 'id' | 'description'>): string {
  return TEMPLATES[id] ?? description;
}

/** What is wrong and what to do: in English as the error says it, else as the language says what is named. */
function sentencesOf({ problem, advice, fault, detail }: Failed): Sentences {
  return fault === undefined || LANGUAGE === 'en' ? { problem, advice } : withDetail(FAULTS[fault], detail);
}

export function saidOfFailure(failed: Failed): string {
  const { problem, advice } = sentencesOf(failed);
  return `${problem} ${advice}`;
}

/** Of a batch that paused by itself. */
export function saidOfHalt(failed: Failed): string {
  return WORDING.batch.halted(sentencesOf(failed).problem);
}

type Said = Omit<Notice, 'id'>;
type Failures = Result<'export.one'>['failures'];

export function noticeOfFailure(failed: Failed): Said {
  const { problem, advice } = sentencesOf(failed);
  return { tone: 'warn', text: problem, details: [advice] };
}

export function saidOfExport({ written, failures }: Result<'export.one'>): Said {
  const saved = written.length > 0 ? SAID.saved(listed(written.map(fileOf)), folderOf(written[0] ?? '')) : '';
  return said([saved, failures.length > 0 && SAID.filesFailed(failures.length)], written[0], failures);
}

/** Families that came, and the files that could not be taken, each with its reason. */
export function saidOfFonts({ added, failures }: Result<'fonts.add'>): Said {
  const came = added.length > 0 && SAID.fontsAdded(listed(added));
  return said([came, failures.length > 0 && SAID.fontsRefused(failures.length)], undefined, failures);
}

export function saidOfSummary(summary: BatchSummary): string {
  const { total, written, review, skipped, failed, cancelled, milliseconds } = summary;
  const words = WORDING.batch;
  const facts = [
    words.written(written + review, total),
    review > 0 && words.toReview(review),
    skipped > 0 && words.skipped(skipped),
    failed > 0 && words.failed(failed),
  ];
  const say = cancelled ? words.stopped : words.took;
  return say(facts.filter(Boolean).join(', '), saidOfSeconds(milliseconds / 1000));
}

export function saidOfPace({ done, total, perMinute, secondsLeft }: BatchPace): string {
  const rate = perMinute >= 10 ? Math.round(perMinute) : Number(perMinute.toFixed(1));
  const going = WORDING.batch.pace(done, total, rate);
  if (secondsLeft === undefined || done >= total) return going;
  return `${going} · ${WORDING.batch.left(saidOfSeconds(secondsLeft))}`;
}

export function saidOfSeconds(seconds: number): string {
  if (seconds < 90) return inUnit(seconds, 'second', seconds < 10 ? 1 : 0);
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return inUnit(minutes, 'minute', 0);
  return `${inUnit(Math.floor(minutes / 60), 'hour', 0)} ${inUnit(minutes % 60, 'minute', 0)}`;
}

/** Of a file. */
export function saidOfBytes(bytes: number): string {
  if (bytes < 1_000_000) return inUnit(Math.max(1, bytes / 1000), 'kilobyte', 0);
  return inUnit(bytes / 1_000_000, 'megabyte', 1);
}

/** What the report of a batch notes of a document; what no language has words for, in English. */
export function saidOfNotes({
  notes,
  noted = [],
  found,
}: Pick<BatchRow, 'notes' | 'noted' | 'found'>): string[] {
  const doubt = (item: FoundItem, words: FoundWords) => words.stillThere(sayFound(item, words));
  const said = new Map([
    ...noted.map((note) => [describeNote(note), sayNote(note)] as const),
    ...(found?.doubtful ?? []).map((item) => [doubt(item, FOUND_WORDS), doubt(item, FOUND)] as const),
    [FOUND_WORDS.nameless, FOUND.nameless],
  ]);
  return notes.map((note) => said.get(note) ?? note);
}

/** What was taken out of a document of a batch. */
export function saidOfRemoved({ removed, found }: Pick<BatchRow, 'removed' | 'found'>): readonly string[] {
  return found?.removed.map((item) => sayFound(item, FOUND)) ?? removed;
}

function inUnit(value: number, unit: string, maximumFractionDigits: number): string {
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits } as const;
  return new Intl.NumberFormat(LANGUAGE, format).format(value);
}

export function saidOfSave(path: string): Said {
  return said([SAID.saved(fileOf(path), folderOf(path))], path, []);
}

function said(sentences: readonly (string | false)[], path: string | undefined, failures: Failures): Said {
  return {
    tone: failures.length > 0 ? 'warn' : 'done',
    text: sentences.filter(Boolean).join(' '),
    details: failures.map((failed) => `${failed.name}: ${saidOfFailure(failed)}`),
    action: path === undefined ? undefined : { kind: 'reveal', path },
  };
}

export function saidOfVersion({ at, why, name }: Version): { readonly title: string; readonly time: string } {
  const time = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return { title: name ?? SAID.versions[why], time };
}

export function saidOfFit(wanted: number, fit: Fit): Said {
  const { fits, fitted, refused, levers, change, between } = WORDING.fit;
  const { points, times, millimetres } = WORDING.theme;
  const say = { density: times, leading: times, ends: millimetres, sides: millimetres, size: points };
  if (fit.outcome === 'fits') return { tone: 'done', text: fits(wanted, fit.pages), details: [] };
  if (fit.outcome === 'refused') return { tone: 'warn', text: refused(wanted, fit.pages), details: [] };
  const changes = fit.changes.map(({ lever, from, to }) =>
    change(levers[lever], say[lever](from), say[lever](to)),
  );
  return { tone: 'done', text: fitted(fit.pages, changes.join(between)), details: [] };
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${SAID.and}${last}`;
}

/** Last part of a path of either kind of system. */
export function fileOf(path: string): string {
  return path.split(/[\\/]/).filter(Boolean).at(-1) ?? '';
}

function folderOf(path: string): string {
  return path.split(/[\\/]/).filter(Boolean).at(-2) ?? '';
}
