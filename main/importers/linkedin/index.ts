/** LinkedIn's archive of one's own data. Data needs no guessing. */
import type { Importer, Reading, SourceFile } from '../../../shared/importer';
import { readJsonResume } from '../../../shared/json-resume/read';
import { userError } from '../../../shared/result';
import { csvValues } from '../values';
import { isLinkedInExport, openTables, TABLES } from './package';
import { asideOf, toJsonResume } from './tables';

export const linkedInImporter: Importer = {
  id: 'linkedin',
  title: 'LinkedIn archive (.zip)',
  extensions: ['zip'],
  sniff: ({ bytes }) => (isLinkedInExport(bytes) ? 0.96 : 0),
  read,
};

async function read({ bytes }: SourceFile): Promise<Reading> {
  const tables = await openTables(bytes);
  const names = TABLES.filter((name) => (tables[name]?.length ?? 0) > 0);
  if (names.length === 0) throw userError('no-profile');
  return {
    kind: 'resume',
    resume: readJsonResume(toJsonResume(tables)),
    notes: [],
    lines: names.flatMap((name) => csvValues(name, tables[name] ?? [])),
    aside: asideOf(tables),
  };
}
