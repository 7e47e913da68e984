/** Does a job. The same code serves a worker of the app, a thread of the command line, and a test. */
import { basename } from 'node:path';
import type { FontLibrary } from '../../shared/fonts';
import type { Progress, ReadingTools } from '../../shared/importer';
import { previewPages } from '../../shared/preview';
import { sentences, UserError } from '../../shared/result';
import { readSource } from '../files';
import {
  exportResume,
  fitToPages,
  importDocument,
  layOut,
  rememberParagraphs,
  rereadDocument,
} from '../pipeline';
import { convertSource } from './convert';
import { JOBS, type JobAnswer, type JobArgs, type JobName, type JobResult, jobRequest } from './protocol';

type Tell = (progress: Progress) => void;
type Performers = { readonly [N in JobName]: (args: JobArgs<N>, tell: Tell) => Promise<JobResult<N>> };
type LastAnswer = Exclude<JobAnswer, { outcome: 'progress' }>;

/**
 * `post` is given what is to be said before the job is done; `subsetter` opens harfbuzz-subset.wasm, for people's own
 * fonts.
 */
export function jobPerformer(
  fonts: FontLibrary,
  tools: Omit<ReadingTools, 'progress'>,
  subsetter: () => Promise<Uint8Array<ArrayBuffer>>,
): (message: unknown, post?: (answer: JobAnswer) => void) => Promise<LastAnswer> {
  const set = rememberParagraphs();
  const performers: Performers = {
    async open({ path }, progress) {
      return importDocument(await readSource(path), { ...tools, progress });
    },
    async reread({ path, as, base, ours }, progress) {
      return rereadDocument(await readSource(path), { base, ours }, { ...tools, as, progress });
    },
    async lay({ resume, look }) {
      const layout = layOut(resume, look, fonts, set);
      return { pages: previewPages(layout), notes: [...layout.notes] };
    },
    async fit({ resume, look, pages }) {
      return fitToPages(resume, look, pages, fonts);
    },
    async export({ resume, look, formats, source }) {
      const { layout, files, refused } = await exportResume(resume, look, formats, fonts, source);
      return { pages: layout.pages.length, notes: [...layout.notes], files, refused };
    },
    async fonts({ paths }) {
      // Nobody else needs what reads font files.
      const { gatherFaces } = await import('../fonts/own/gather');
      const files = paths.map((path) => ({ name: basename(path), read: () => readSource(path) }));
      const { faces, failures } = await gatherFaces(files, await subsetter());
      return { faces: [...faces], failures: [...failures] };
    },
    convert: (args, progress) => convertSource(args, fonts, { ...tools, progress }),
  };
  return async (message, post = () => undefined) => {
    const { id, name, args } = jobRequest.parse(message);
    const tell: Tell = (progress) => post({ outcome: 'progress', id, ...progress });
    try {
      return { outcome: 'done', id, result: await performed(performers, name, args, tell) };
    } catch (error) {
      if (error instanceof UserError) return { outcome: 'refused', id, ...sentences(error) };
      return {
        outcome: 'broken',
        id,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    }
  };
}

function performed<N extends JobName>(
  performers: Performers,
  name: N,
  args: unknown,
  tell: Tell,
): Promise<JobResult<N>> {
  return performers[name](JOBS[name].args.parse(args) as JobArgs<N>, tell);
}
