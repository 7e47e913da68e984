import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { uniqueName } from '../../shared/file-names';
import { writeJsonResume } from '../../shared/json-resume/write';
import { writeWhole } from '../files';
import { forEachFile, openRunner } from './runner';
import { filesOf, parseCall, required } from './usage';

export async function importCommand(args: string[]): Promise<number> {
  const call = parseCall(args, {
    out: { type: 'string' },
    origins: { type: 'boolean' },
    'ocr-data': { type: 'string' },
  });
  const files = filesOf(call.files);
  const out = required(call.values.out, '--out DIR');
  await mkdir(out, { recursive: true });
  // Named before anything runs, so that the names do not depend on which file is done first.
  const taken = new Set<string>();
  const names = files.map((file) => uniqueName(basename(file), taken));
  const runner = openRunner(files.length, { ocrData: call.values['ocr-data'] });
  try {
    return await forEachFile(files, runner.width, async (file, index) => {
      const { resume, unplaced, notes, source } = await runner.run('open', { path: file });
      const extras = { unplaced, notes, ...(call.values.origins && { source }) };
      const target = join(out, `${names[index]}.json`);
      await writeWhole(target, `${JSON.stringify(writeJsonResume(resume, extras), null, 2)}\n`);
      process.stdout.write(`${target}\n`);
    });
  } finally {
    runner.close();
  }
}
