import { describe, expect, it } from 'vitest';
import { createSpeller } from '../../../renderer/spelling/speller';
import { spellerClient } from '../../../renderer/spelling/speller-client';
import type { SpellerRequest } from '../../../renderer/spelling/speller-worker';

const none = async () => ({ aff: '', dic: '' });

/** A worker that answers in the same thread, and what it was asked. */
function workerOf(asked: SpellerRequest['ask'][]): Worker {
  const speller = createSpeller({ american: none, british: none, french: none, polish: none, spanish: none });
  const listeners: ((event: MessageEvent) => void)[] = [];
  const answer = async (request: SpellerRequest): Promise<readonly string[]> => {
    if (request.ask === 'wrong') return speller.wrong(...request.args);
    if (request.ask === 'suggest') return speller.suggest(...request.args);
    speller.learn(...request.args);
    return [];
  };
  const worker = {
    addEventListener: (_: string, listener: (event: MessageEvent) => void) => listeners.push(listener),
    async postMessage(request: SpellerRequest) {
      asked.push(request.ask);
      const data = { id: request.id, words: await answer(request) };
      for (const listener of listeners) listener({ data } as MessageEvent);
    },
  };
  return worker as unknown as Worker;
}

describe('the speller of the window', () => {
  it('learns the system’s dictionary of a language once, and only of one that none ships of', async () => {
    const asked: SpellerRequest['ask'][] = [];
    const brought: string[] = [];
    const speller = spellerClient(
      () => workerOf(asked),
      async (language) => {
        brought.push(language);
        return language === 'de' ? { aff: 'TRY r', dic: '1\nUhr' } : undefined;
      },
    );
    expect(await speller.spells('en-GB')).toBe(true);
    expect(brought).toEqual([]);
    expect(await Promise.all([speller.spells('de'), speller.spells('de'), speller.spells('fi')])).toEqual([
      true,
      true,
      false,
    ]);
    expect(brought).toEqual(['de', 'fi']);
    expect(await speller.wrong('de', ['uhr', 'uh', 'uhu'])).toEqual(['uh', 'uhu']);
    expect(await speller.suggest('de', 'uh')).toEqual(['Uhr']);
    expect(asked).toEqual(['learn', 'wrong', 'suggest']);
  });

  it('asks about a word once, and doubts none of a language that it has no dictionary of', async () => {
    const asked: SpellerRequest['ask'][] = [];
    const speller = spellerClient(
      () => workerOf(asked),
      async () => undefined,
    );
    expect(await speller.wrong('fi', ['kello', 'torni'])).toEqual([]);
    expect(await speller.wrong('fi', ['kello'])).toEqual([]);
    expect(asked).toEqual(['wrong']);
  });
});
