/** Does a job. The same code serves a worker of the app, a thread of the command line, and a test. */
import type { FontLibrary } from '../../shared/fonts';
import type { Ocr } from '../../shared/ocr';
import { previewPages } from '../../shared/preview';
import { UserError } from '../../shared/result';
import { readSource } from '../files';
import { exportResume, importDocument, layOut } from '../pipeline';
import { JOBS, type JobAnswer, type JobArgs, type JobName, type JobResult, jobRequest } from './protocol';

type Performers = { readonly [N in JobName]: (args: JobArgs<N>) => Promise<JobResult<N>> };

export function jobPerformer(fonts: FontLibrary, ocr: Ocr): (message: unknown) => Promise<JobAnswer> {
  const performers: Performers = {
    async open({ path }) {
      return importDocument(await readSource(path), { ocr });
    },
    async lay({ resume, look }) {
      const layout = layOut(resume, look, fonts);
      return { pages: previewPages(layout), notes: [...layout.notes] };
    },
    async export({ resume, look, formats, source }) {
      const { layout, files } = await exportResume(resume, look, formats, fonts, source);
      return { pages: layout.pages.length, notes: [...layout.notes], files };
    },
  };
  return async (message) => {
    const { id, name, args } = jobRequest.parse(message);
    try {
      return { outcome: 'done', id, result: await performed(performers, name, args) };
    } catch (error) {
      if (error instanceof UserError)
        return { outcome: 'refused', id, problem: error.problem, advice: error.advice };
      return {
        outcome: 'broken',
        id,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    }
  };
}

function performed<N extends JobName>(performers: Performers, name: N, args: unknown): Promise<JobResult<N>> {
  return performers[name](JOBS[name].args.parse(args) as JobArgs<N>);
}
