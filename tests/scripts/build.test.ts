import { describe, expect, it } from 'vitest';
import { STEPS } from '../../scripts/lib/build.mjs';

describe('STEPS', () => {
  it('notices a change of every entry', () => {
    for (const { inputs, entries } of STEPS)
      for (const entry of entries)
        expect(inputs.some((input) => entry === input || entry.startsWith(`${input}/`))).toBe(true);
  });

  it('gives every output to one step', () => {
    const outputs = STEPS.flatMap((step) => step.outputs);
    expect(new Set(outputs).size).toBe(outputs.length);
  });
});
