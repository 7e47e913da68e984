/** A document's files, from bytes to names in the folder, with what the journal has to know in between. */
import type { BatchOutput, BatchRow } from '../../shared/batch/report';
import type { JobResult } from '../jobs/protocol';
import type { Move, Steps } from './journal';
import type { Named } from './naming';
import type { Outputs } from './outputs';

export interface OutputFile extends BatchOutput {
  readonly content: Uint8Array;
  readonly replace: boolean;
}

/** What is to be written under the given names, one a template; what is to stay as it lies there is left out. */
export function outputFiles({ outputs }: JobResult<'convert'>, names: readonly Named[]): OutputFile[] {
  return outputs.flatMap(({ template, pages, files }, at) => {
    const name = names[at];
    if (!name) return [];
    return files
      .filter(({ extension }) => !name.skip.has(extension))
      .map(({ format, extension, bytes }) => ({
        file: `${name.base}.${extension}`,
        format,
        ...(template !== undefined && { template }),
        ...(pages !== undefined && { pages }),
        bytes: bytes.length,
        content: bytes,
        replace: name.replace,
      }));
  });
}

/**
 * Puts the files into the folder, all of them or none: false where the batch was stopped meanwhile.
 * Throws UserError where the disk does not take them.
 */
export async function writeFiles(
  row: BatchRow,
  files: readonly OutputFile[],
  { outputs, steps, signal }: { outputs: Outputs; steps: Steps; signal: AbortSignal },
): Promise<boolean> {
  const put = await Promise.allSettled(files.map(({ content }) => outputs.put(row.index, content)));
  const moves = put.flatMap((each, at): Move[] => {
    const file = files[at];
    return file && each.status === 'fulfilled'
      ? [{ from: each.value, to: file.file, replace: file.replace }]
      : [];
  });
  const drop = () => Promise.all(moves.map(({ from }) => outputs.drop(from)));
  const failed = put.find((each) => each.status === 'rejected');
  try {
    if (failed) throw failed.reason;
    if (signal.aborted) {
      await drop();
      return false;
    }
    // From here on the document is done, whatever happens: the next start only gives the names.
    await steps.write(row, moves);
    for (const move of moves) await outputs.place(move);
  } catch (error) {
    await drop();
    throw error;
  }
  await steps.name(row.index);
  return true;
}
