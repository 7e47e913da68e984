/** What docs/scale says is what is run here, but for the engines themselves. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { filesFrom } from '../../main/batch/sources';

const ROOT = join(__dirname, '../..');
const SCALE = join(ROOT, 'docs/scale');

/** A folder that stands for the root of a pod's file system. */
let pod = '';

beforeAll(async () => {
  pod = mkdtempSync(join(tmpdir(), 'galley-scale-'));
  for (const [, from = '', to = ''] of readFileSync(join(SCALE, 'Containerfile'), 'utf8').matchAll(
    /^COPY (.+) (\S+)$/gm,
  ))
    for (const pattern of from.split(' '))
      if (pattern.endsWith('/')) cpSync(join(ROOT, pattern), join(pod, 'galley', to), { recursive: true });
      else
        for (const file of await filesFrom([join(ROOT, pattern)]))
          cpSync(file, join(pod, 'galley', to, file.slice(file.lastIndexOf('/') + 1)));
  for (const name of ['in', 'tmp']) mkdirSync(join(pod, name));
  for (const name of ['ada', 'bo', 'cy', 'dee', 'eli'])
    writeFileSync(join(pod, 'in', `${name}.md`), `# ${name} Fenn\n\nMiller · Graz\n\n## Skills\n\n- Rye\n`);
  return () => rmSync(pod, { recursive: true, force: true });
});

interface Job {
  readonly kind: string;
  readonly spec: {
    readonly completions: number;
    readonly parallelism: number;
    readonly template: {
      readonly spec: { readonly containers: readonly { command: string[]; args: string[] }[] };
    };
  };
}

it('the image holds all that the command line needs, and the Job parts a batch among its pods', () => {
  const [job] = parseAllDocuments(readFileSync(join(SCALE, 'indexed-job.yaml'), 'utf8')).map(
    (document) => document.toJS() as Job,
  );
  if (!job) throw new Error('There is no Job.');
  const [container] = job.spec.template.spec.containers;
  if (!container) throw new Error('There is no container.');
  const [shell = '', ...flags] = container.command;
  expect(job.spec.parallelism).toBe(job.spec.completions);
  const run = (index: number) => {
    const script = container.args.join(' ').replace(/(?<=[\s"])\/(?=galley|in\b|out\b)/g, `${pod}/`);
    return execFileSync(shell, [...flags, script], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, JOB_COMPLETION_INDEX: String(index), TMPDIR: join(pod, 'tmp') },
    });
  };
  onTestFinished(() => rmSync(join(pod, 'out'), { recursive: true, force: true }));
  for (let index = 0; index < job.spec.completions; index += 1) run(index);
  const files = readdirSync(join(pod, 'out')).sort();
  expect(files.filter((name) => /\.(pdf|docx)$/.test(name))).toEqual(
    ['ada', 'bo', 'cy', 'dee', 'eli'].flatMap((name, at) => [
      `00${at + 1}-${name}.docx`,
      `00${at + 1}-${name}.pdf`,
    ]),
  );
  expect(files.filter((name) => /^report-\d\.json$/.test(name))).toHaveLength(job.spec.completions);
  // A part that comes again writes nothing.
  expect(run(0)).not.toContain('"status":"written"');
});
