import { describe, expect, it } from 'vitest';
import { lateCode } from '../../renderer/late-code';

describe('code that is read late', () => {
  it('is read once, and tells whoever waits for it', async () => {
    let reads = 0;
    const late = lateCode(
      async () => ({ read: ++reads }),
      (error) => expect.unreachable(String(error)),
    );
    let told = 0;
    const stop = late.subscribe(() => {
      told += 1;
    });
    expect(late.now()).toBeUndefined();
    await Promise.all([late.load(), late.load()]);
    await late.load();
    expect([late.now(), told]).toEqual([{ read: 1 }, 1]);
    stop();
  });

  it('takes nothing down where it cannot be read, and is read by the next who asks', async () => {
    let reads = 0;
    const failures: unknown[] = [];
    const late = lateCode(
      async () => {
        reads += 1;
        if (reads === 1) throw new Error('no such file');
        return 'code';
      },
      (error) => failures.push(error),
    );
    await late.load();
    expect([late.now(), failures]).toEqual([undefined, [new Error('no such file')]]);
    await late.load();
    expect(late.now()).toBe('code');
  });
});
