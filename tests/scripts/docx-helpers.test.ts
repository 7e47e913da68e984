import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docxHelpers } from '../../scripts/vite/docx-helpers.mjs';

const LIBRARY = join(__dirname, '../../node_modules/docx/dist/index.mjs');

/** The plug-in's own function, called as Vite calls it. */
function transformed(code: string, id: string): string | undefined {
  const { transform } = docxHelpers();
  if (typeof transform !== 'function') throw new Error('The plug-in has changed its form.');
  const context = {
    error: (message: string) => {
      throw new Error(message);
    },
  };
  return (transform.call(context as never, code, id) as { code: string } | null)?.code;
}

describe('docxHelpers', () => {
  it('writes both helpers of the installed library anew, and nothing else', () => {
    const before = readFileSync(LIBRARY, 'utf8');
    const after = transformed(before, LIBRARY) ?? '';
    expect(after).toContain('{ return Object.assign(e, ...more); }');
    expect(after).toContain('{ e[r] = t; return e; }');
    const unchanged = new Set(before.split('\n'));
    expect(after.split('\n').filter((line) => !unchanged.has(line))).toHaveLength(2);
  });

  it('stops the build at a version that it does not know', () => {
    expect(() => transformed('export const a = 1;', LIBRARY)).toThrow(/does not know this version/);
    expect(transformed('export const a = 1;', '/elsewhere/index.mjs')).toBeUndefined();
  });
});
