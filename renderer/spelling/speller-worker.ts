import { DICTIONARIES } from './dictionaries';
import { createSpeller, type Pupil } from './speller';

export type SpellerRequest =
  | { readonly id: number; readonly ask: 'wrong'; readonly args: Parameters<Pupil['wrong']> }
  | { readonly id: number; readonly ask: 'suggest'; readonly args: Parameters<Pupil['suggest']> }
  | { readonly id: number; readonly ask: 'learn'; readonly args: Parameters<Pupil['learn']> };

export interface SpellerAnswer {
  readonly id: number;
  readonly words: readonly string[];
}

const speller = createSpeller(DICTIONARIES);

addEventListener('message', async ({ data }: MessageEvent<SpellerRequest>) => {
  postMessage({ id: data.id, words: await answerTo(data) } satisfies SpellerAnswer);
});

async function answerTo(request: SpellerRequest): Promise<readonly string[]> {
  if (request.ask === 'wrong') return speller.wrong(...request.args);
  if (request.ask === 'suggest') return speller.suggest(...request.args);
  speller.learn(...request.args);
  return [];
}
