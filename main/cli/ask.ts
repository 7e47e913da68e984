/** Asks on a terminal what is to become of a file that is there already. */
import { createInterface } from 'node:readline/promises';
import type { ClashAnswer } from '../../shared/batch/plan';
import type { AskClash } from '../batch/naming';

const ANSWERS: Readonly<Record<string, ClashAnswer>> = { s: 'skip', r: 'replace', n: 'number' };

/** A big letter answers for all that follow. */
export function askOnTerminal(): AskClash {
  let forAll: ClashAnswer | undefined;
  return async ({ files }) => {
    while (!forAll) {
      const terminal = createInterface({ input: process.stdin, output: process.stderr });
      const question = `\r\u001b[K${files.join(', ')} ${files.length > 1 ? 'are' : 'is'} there already: (s)kip, (r)eplace, (n)umber? For all: S, R, N. `;
      const answer = (await terminal.question(question)).trim();
      terminal.close();
      const chosen = ANSWERS[answer.toLowerCase()];
      if (chosen && answer !== answer.toLowerCase()) forAll = chosen;
      if (chosen) return chosen;
    }
    return forAll;
  };
}
