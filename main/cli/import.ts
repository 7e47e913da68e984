import { batchCommand } from './batch';
import { BATCH_OPTIONS, batchCall } from './batch-options';
import { surroundings } from './surroundings';
import { parseCall } from './usage';

export async function importCommand(args: string[]): Promise<number> {
  const call = parseCall(args, { ...BATCH_OPTIONS, origins: { type: 'boolean' } });
  const work = { kind: 'import', origins: call.values.origins === true } as const;
  return batchCommand(await batchCall(call, { work, pattern: '{file}' }, surroundings));
}
