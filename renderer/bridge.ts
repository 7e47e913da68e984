import type { Bridge, TextBridge } from '../shared/ipc/contract';

/** The main process checks what it is sent; what it sends is as the contract says. */
export function bridgeOver({ invoke, on, pathOf, platform }: TextBridge): Bridge {
  return {
    invoke: async (name, args) => JSON.parse(await invoke(name, JSON.stringify(args))),
    on: (name, listener) => on(name, (payload) => listener(JSON.parse(payload))),
    pathOf,
    platform,
  };
}
