import type { Args, Bridge, RequestName, Result } from '../../shared/ipc/contract';

export type Answers = { readonly [N in RequestName]?: (args: Args<N>) => Promise<Result<N>> };

/** A main process that gives these answers, and what it was asked. */
export function bridgeOf(answers: Answers): { bridge: Bridge; asked: RequestName[] } {
  const asked: RequestName[] = [];
  const bridge: Bridge = {
    invoke(name, args) {
      asked.push(name);
      const answer = answers[name];
      return answer ? answer(args) : Promise.reject(new Error(`nothing answers ${name}`));
    },
    on: () => () => undefined,
    pathOf: () => '',
    platform: 'linux',
  };
  return { bridge, asked };
}
