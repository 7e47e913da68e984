/** A document's files, from bytes to names in the folder, with what the journal has to know in between. */
import type { BatchOutput, BatchRow } from '../../shared/batch/report';
import type { Fault } from '../../shared/faults';
import type { UserError } from '../../shared/result';
import type { JobResult } from '../jobs/protocol';
import type { Move, Steps } from './journal';
import type { Named } from './naming';
import type { Outputs } from './outputs';
import type { Insist } from './patience';

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

/** What no name that a file is to get can be the reason of. */
const NEVER_A_NAMES: ReadonlySet<Fault | undefined> = new Set(['disk-full', 'no-folder', 'read-only']);
const isNoNames = ({ fault }: UserError) => NEVER_A_NAMES.has(fault);

/**
 * Puts the files into the folder, all of them or none: false where the batch was stopped meanwhile.
 * Throws UserError where they cannot have their names; for anything else the disk says, it waits.
 */
export async function writeFiles(
  row: BatchRow,
  files: readonly OutputFile[],
  { outputs, steps, signal, insist }: { outputs: Outputs; steps: Steps; signal: AbortSignal; insist: Insist },
): Promise<boolean> {
  let moves: Move[] = [];
  const drop = () => Promise.all(moves.map(({ from }) => outputs.drop(from)));
  const put = async () => {
    moves = await allPut(row, files, outputs);
  };
  if (!(await insist(put))) return false;
  // From the line in the journal on the document is done, whatever happens: the next start only gives the names.
  if (signal.aborted || !(await insist(() => steps.write(row, moves)))) {
    // That line may be there already, or come with another.
    await steps.end(row, true);
    await drop();
    return false;
  }
  try {
    for (const move of moves) if (!(await insist(() => outputs.place(move), isNoNames))) return false;
  } catch (error) {
    await drop();
    throw error;
  }
  await steps.name(row.index);
  return true;
}

/** Under names that nobody sees, all of them or none. */
async function allPut(row: BatchRow, files: readonly OutputFile[], outputs: Outputs): Promise<Move[]> {
  const put = await Promise.allSettled(files.map(({ content }) => outputs.put(row.index, content)));
  const moves = put.flatMap((each, at): Move[] => {
    const file = files[at];
    return file && each.status === 'fulfilled'
      ? [{ from: each.value, to: file.file, replace: file.replace }]
      : [];
  });
  const failed = put.find((each) => each.status === 'rejected');
  if (!failed) return moves;
  await Promise.all(moves.map(({ from }) => outputs.drop(from)));
  throw failed.reason;
}
