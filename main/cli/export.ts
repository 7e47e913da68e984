import { extname } from 'node:path';
import type { BatchWork } from '../../shared/batch/plan';
import { GALLEY_EXTENSION } from '../../shared/galley/file';
import { parseOwnFile } from '../../shared/own-file';
import { PAPERS, type PaperId } from '../../shared/paper';
import { UserError } from '../../shared/result';
import { readTheme } from '../../shared/theme';
import { templateByName } from '../../templates/index';
import { exporterById } from '../exporters/index';
import { ANONYMISE_OPTIONS, anonymiseOf } from './anonymous';
import { batchCommand } from './batch';
import { BATCH_OPTIONS, batchCall } from './batch-options';
import { BRAND_OPTIONS, brandOf } from './branded';
import { optionFile } from './option-file';
import { FONT_OPTIONS, withOwnFonts } from './own-fonts';
import { surroundings } from './surroundings';
import { countOf, listOf, parseCall, required, UsageError } from './usage';

export async function exportCommand(args: string[]): Promise<number> {
  const call = parseCall(args, {
    ...BATCH_OPTIONS,
    template: { type: 'string' },
    to: { type: 'string' },
    paper: { type: 'string' },
    theme: { type: 'string' },
    fit: { type: 'string' },
    'no-source': { type: 'boolean' },
    ...ANONYMISE_OPTIONS,
    reference: { type: 'string' },
    ...BRAND_OPTIONS,
    ...FONT_OPTIONS,
  });
  const { values, files } = call;
  const templates = known(listOf(values.template ?? ''), (name) => templateByName(name).id);
  const isOurs = (file: string) => extname(file).toLowerCase() === `.${GALLEY_EXTENSION}`;
  if (templates.length === 0 && !files.every(isOurs)) throw new UsageError('--template ID is missing');
  const anonymise = anonymiseOf(values);
  const brand = await brandOf(values);
  if (values.reference !== undefined && !anonymise && !brand)
    throw new UsageError('--reference goes with --anonymise or --brand');
  const goesOn = values.resume === true && files.length === 0;
  const work: BatchWork = {
    kind: 'export',
    templates,
    paper: paperOf(values.paper),
    theme:
      values.theme === undefined
        ? undefined
        : await optionFile('--theme', values.theme, (text) => readTheme(parseOwnFile(text, 'theme'))),
    ...(values.fit !== undefined && { fit: countOf(values.fit, '--fit', 1) }),
    formats: goesOn ? [] : known(listOf(required(values.to, '--to FORMAT')), (id) => exporterById(id).id),
    // The data of the résumé would tell what its pages no longer do.
    source: values['no-source'] !== true && !anonymise,
    anonymise,
    brand,
    reference: values.reference,
  };
  const pattern = templates.length > 1 ? '{source}--{template}' : '{source}';
  const batch = await batchCall(call, { work, pattern }, surroundings);
  const warn = (line: string) => void process.stderr.write(line);
  return withOwnFonts(values.fonts, (ownFonts) => batchCommand({ ...batch, ownFonts }), warn);
}

/** A name that nothing here has is a wrong call, before any file is read. */
function known(ids: readonly string[], resolve: (id: string) => string): string[] {
  try {
    return ids.map(resolve);
  } catch (error) {
    throw error instanceof UserError ? new UsageError(error.message) : error;
  }
}

function paperOf(value: string | undefined): PaperId | undefined {
  if (value === undefined) return undefined;
  const paper = (Object.keys(PAPERS) as PaperId[]).find((id) => id === value.toLowerCase());
  if (!paper) throw new UsageError(`--paper takes ${Object.keys(PAPERS).join(' or ')}`);
  return paper;
}
