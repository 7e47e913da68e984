import { expect, it } from 'vitest';
import { loadEngine } from '../../../../main/importers/pdf/engine';

it('leaves the natives as they were, which pdf.js replaces by slow ones', async () => {
  const natives = () => [Array.prototype.push, JSON.parse, JSON.stringify, Function.prototype.toString];
  const before = natives();
  await loadEngine();
  expect(natives().map((native, at) => native === before[at])).toEqual([true, true, true, true]);
});
