import { readSource } from '../files';
import { UsageError } from './usage';

/** What stands in a file that an option names. A file that is not there, or no such thing, is a wrong call. */
export async function optionFile<T>(option: string, path: string, read: (text: string) => T): Promise<T> {
  try {
    const { bytes } = await readSource(path);
    return read(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new UsageError(`${option} ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
