/** Faces of the files that a person chose: whatever can be used of them, and a sentence for each that cannot. */
import type { Failed } from '../../../shared/failed';
import type { SourceFile } from '../../../shared/importer';
import { sentences } from '../../../shared/result';
import { startSubsetter } from '../making/subset.mjs';
import { type FontFile, inspectFont } from './inspect';
import { type MadeFace, makeOwnFace, pickStyles } from './make';

export interface Gathered {
  readonly faces: readonly MadeFace[];
  readonly failures: readonly (Failed & { readonly name: string })[];
}

type Read = () => Promise<SourceFile>;

/** Files of any number of families; `engine` holds the bytes of harfbuzz-subset.wasm. */
export async function gatherFaces(
  files: readonly { readonly name: string; readonly read: Read }[],
  engine: Uint8Array<ArrayBuffer>,
): Promise<Gathered> {
  const failures: Gathered['failures'][number][] = [];
  const attempt = async <T>(name: string, work: () => T | Promise<T>): Promise<T[]> => {
    try {
      return [await work()];
    } catch (error) {
      failures.push({ name, ...sentences(error) });
      return [];
    }
  };
  const inspected: (FontFile & { readonly name: string; readonly read: Read })[] = [];
  for (const { name, read } of files)
    inspected.push(
      ...(await attempt(name, async () => ({ name, read, ...inspectFont((await read()).bytes) }))),
    );
  const subset = startSubsetter(engine);
  const faces: MadeFace[] = [];
  for (const family of new Set(inspected.map((file) => file.family)))
    for (const { file, ...style } of pickStyles(inspected.filter((each) => each.family === family)))
      faces.push(
        ...(await attempt(file.name, async () =>
          makeOwnFace(file, (await file.read()).bytes, style, subset),
        )),
      );
  return { faces, failures };
}
