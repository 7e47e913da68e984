import { describe, expect, it } from 'vitest';
import { bridgeOver } from '../../renderer/bridge';
import type { TextBridge } from '../../shared/ipc/contract';

describe('the bridge of the window', () => {
  it('asks and answers in JSON, and hands on what is told', async () => {
    const asked: string[] = [];
    let tell: (payload: string) => void = () => undefined;
    const texts: TextBridge = {
      async invoke(name, args) {
        asked.push(`${name} ${args}`);
        return '{"path":"/home/mira/cv.pdf"}';
      },
      on(_name, listener) {
        tell = listener;
        return () => asked.push('stopped');
      },
      pathOf: () => '',
      platform: 'linux',
    };
    const bridge = bridgeOver(texts);
    const heard: unknown[] = [];
    const stop = bridge.on('menu.command', (payload) => heard.push(payload));
    tell('{"command":"edit.undo"}');
    stop();
    expect(await bridge.invoke('files.reveal', { path: 'a “b”\n' })).toEqual({ path: '/home/mira/cv.pdf' });
    expect(heard).toEqual([{ command: 'edit.undo' }]);
    expect(asked).toEqual(['stopped', 'files.reveal {"path":"a “b”\\n"}']);
  });
});
