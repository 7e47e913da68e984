/** One process that goes on, every call a changed résumé: what an open app and a batch feel. */
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { composeFlow } from '../../main/compose/index';
import { exportResume, layOut } from '../../main/pipeline';
import type { FontLibrary } from '../../shared/fonts';
import type { Resume } from '../../shared/resume';
import { templateById } from '../../templates/index';
import { type Cost, inTurn } from './measure';
import { typstPdf, typstSource } from './typst';
import { libraryWord } from './word-library';
import { changed, LOOK } from './workload';

export interface WarmCosts {
  readonly pages: number;
  readonly pdf: Cost;
  readonly typst: Cost;
  /** Typst once more, with one word changed since. */
  readonly typstAgain: Cost;
  readonly word: Cost;
  readonly library: Cost;
}

export async function warmCosts(
  resume: Resume,
  fonts: FontLibrary,
  typst: NodeCompiler,
  rounds: number,
): Promise<WarmCosts> {
  const exportAs = (format: string) => (call: number) =>
    exportResume(changed(resume, call), LOOK, [format], fonts, false);
  const flowOf = (call: number) =>
    composeFlow(changed(resume, call), templateById(LOOK.templateId), { paper: LOOK.paper });
  // Made beforehand: nobody is charged with how what they are given came about.
  const calls = Array.from({ length: rounds + 4 }, (_, call) => call);
  const flows = calls.map(flowOf);
  const sources = calls.map((call) => sourceFor(changed(resume, call), fonts));

  const costs = await inTurn(
    {
      pdf: exportAs('pdf'),
      typst(call) {
        // Forgets every result that it kept: a first compile has none.
        typst.evictCache(0);
        return typstPdf(typst, sources[call] ?? '');
      },
      typstAgain: (call) => typstPdf(typst, sources[call + 1] ?? ''),
      word: exportAs('docx'),
      library: (call) => libraryWord(flows[call] ?? flowOf(call)),
    },
    rounds,
  );
  return { pages: layOut(resume, LOOK, fonts).pages.length, ...costs };
}

/** The résumé's words, as compose would have them, for Typst. */
export function sourceFor(resume: Resume, fonts: FontLibrary): string {
  const template = templateById(LOOK.templateId);
  const familyOf = (asked: string) => fonts.face(asked, false, false).family;
  return typstSource(composeFlow(resume, template, { paper: LOOK.paper }), {
    text: familyOf(template.fonts.text),
    heading: familyOf(template.fonts.heading),
  });
}
