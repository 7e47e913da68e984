import { TEMPLATES } from '../../templates/index';
import { parseCall, UsageError } from './usage';

export async function templatesCommand(args: string[]): Promise<number> {
  const { values, files } = parseCall(args, { json: { type: 'boolean' } });
  if (files.length > 0) throw new UsageError(`templates takes no files`);
  const rows = TEMPLATES.map(({ id, title, description }) => ({ id, title, description }));
  process.stdout.write(
    values.json
      ? `${JSON.stringify(rows, null, 2)}\n`
      : rows.map(({ id, title, description }) => `${id.padEnd(12)} ${title}: ${description}\n`).join(''),
  );
  return 0;
}
