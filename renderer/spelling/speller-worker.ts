import { DICTIONARIES } from './dictionaries';
import { createSpeller, type Speller } from './speller';

export type SpellerRequest =
  | { readonly id: number; readonly ask: 'wrong'; readonly args: Parameters<Speller['wrong']> }
  | { readonly id: number; readonly ask: 'suggest'; readonly args: Parameters<Speller['suggest']> };

export interface SpellerAnswer {
  readonly id: number;
  readonly words: readonly string[];
}

const speller = createSpeller(DICTIONARIES);

addEventListener('message', async ({ data }: MessageEvent<SpellerRequest>) => {
  const words =
    data.ask === 'wrong' ? await speller.wrong(...data.args) : await speller.suggest(...data.args);
  postMessage({ id: data.id, words } satisfies SpellerAnswer);
});
