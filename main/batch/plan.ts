/** From sources and settings to a plan: every document numbered, and named where that needs no reading. Pure. */
import { basename } from 'node:path';
import { fillPattern, type NameFacts, type NamePattern, parsePattern } from '../../shared/batch/name-pattern';
import {
  type BatchItem,
  type BatchPlan,
  type BatchSettings,
  type BatchSource,
  type BatchWork,
  lookNames,
  sourceName,
  workFor,
} from '../../shared/batch/plan';
import { inShard, type Shard } from '../../shared/batch/shard';
import { uniqueName, withoutExtension } from '../../shared/file-names';
import { UserError, userError } from '../../shared/result';
import { exporterById } from '../exporters/index';

/** Names are given over all sources, before any is left to another machine: so no two machines give one twice. */
export function planBatch(sources: readonly BatchSource[], settings: BatchSettings): BatchPlan {
  const pattern = parsePattern(settings.pattern);
  const templates = lookNames(settings.work);
  if (templates.length > 1 && !pattern.names('template')) throw userError('template-in-names');
  const early = !pattern.needsReading && (templates.length > 0 || !pattern.names('template'));
  const taken = new Set<string>();
  const items = sources.map((source, at): BatchItem => {
    const item = { index: at + 1, source };
    if (!early) return item;
    const facts = sourceFacts(item, sources.length, settings);
    return { ...item, names: namesFor(pattern, templates, facts).map((name) => uniqueName(name, taken)) };
  });
  return { settings, count: sources.length, items };
}

/** What of a plan one of several machines does. Throws UserError where two could give one name. */
export function partOf(plan: BatchPlan, shard: Shard): BatchPlan {
  const pattern = parsePattern(plan.settings.pattern);
  if (pattern.needsReading && !pattern.names('index'))
    throw new UserError(
      'Two machines could read one name twice.',
      'Put {index} into the pattern of names, beside {name}.',
    );
  return { ...plan, items: plan.items.filter(({ source }) => inShard(sourceName(source), shard)) };
}

/** One base name a template, not yet told apart from others. An import has one, without a template. */
export function namesFor(
  pattern: NamePattern,
  templates: readonly string[],
  facts: Omit<NameFacts, 'template'>,
): string[] {
  return (templates.length > 0 ? templates : ['']).map((template) =>
    fillPattern(pattern, { ...facts, template }),
  );
}

/** What is known of a document before it is read; `name` is then that of its source. */
export function sourceFacts(
  item: BatchItem,
  total: number,
  { date, work }: BatchSettings,
): Omit<NameFacts, 'template'> {
  const { index, source } = item;
  const numbers = { index: String(index).padStart(Math.max(3, String(total).length), '0'), date };
  const own = workFor(work, item);
  if (own.kind === 'export' && own.anonymise) {
    // The names of those that are read may tell whose they are.
    const name = own.reference ?? 'candidate';
    return { file: name, source: name, name, ...numbers };
  }
  const file = 'path' in source ? basename(source.path) : source.name;
  const base = 'path' in source ? withoutExtension(file) : file;
  return { file, source: base, name: base, ...numbers };
}

/** Of the files that are made with one name, without the dot. */
export function extensionsOf(work: BatchWork): string[] {
  return work.kind === 'import' ? ['json'] : work.formats.map((id) => exporterById(id).extension);
}
