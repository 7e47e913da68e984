import { parseArgs } from 'node:util';

/** The call is wrong, not a file: exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Spec = Readonly<Record<string, { type: 'string' | 'boolean' }>>;

/** Options and files of a call; unknown options are a UsageError. */
export function parseCall<S extends Spec>(
  args: string[],
  options: S,
): { values: { [K in keyof S]?: S[K]['type'] extends 'boolean' ? boolean : string }; files: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { values: values as never, files: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export function required(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new UsageError(`${option} is missing`);
  return value;
}

/** `a,b` as [a, b], without blanks and repeats. */
export function listOf(value: string): string[] {
  return [...new Set(value.split(',').map((item) => item.trim()))].filter((item) => item !== '');
}

/** A whole number of at least 1. */
export function countOf(value: string | undefined, option: string, otherwise: number): number {
  if (value === undefined) return otherwise;
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new UsageError(`${option} takes a whole number from 1`);
  return count;
}
