/** What is read before the window shows its first words (ARCHITECTURE, “The start”), checked on the sources. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(__dirname, '..');

/** Statements that are left when the types are gone: `import()` reads its module later, and counts as none. */
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:([^']*?)\sfrom\s+)?'([^']+)';/gm;

function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(IMPORT);
  return [...found].flatMap(([, names = '', target = '']) => (isOnlyTypes(names) ? [] : [target]));
}

function isOnlyTypes(names: string): boolean {
  const listed = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1]?.split(',') ?? [];
  const given = listed.map((name) => name.trim()).filter(Boolean);
  return given.length > 0 && given.every((name) => name.startsWith('type '));
}

/** The file and all that it brings with it, and the packages among that. */
function reached(start: string) {
  const files = new Set([join(ROOT, start)]);
  const packages = new Set<string>();
  for (const file of files)
    for (const target of importsOf(file)) {
      const path = join(dirname(file), target);
      const source = ['.ts', '.tsx', '/index.ts', '']
        .map((end) => path + end)
        .find((each) => existsSync(each));
      if (!target.startsWith('.')) packages.add(target);
      else if (source?.match(/\.tsx?$/)) files.add(source);
    }
  return { files: [...files].map((file) => file.slice(ROOT.length + 1)), packages: [...packages].sort() };
}

describe('before the first words are on screen', () => {
  it('the main process reads nothing but what makes a window', () => {
    const { files, packages } = reached('main/index.ts');
    expect(files).toContain('main/window.ts');
    expect(packages.filter((name) => !name.startsWith('node:'))).toEqual(['electron']);
  });

  it('the window reads nothing that only documents need', () => {
    const { files, packages } = reached('renderer/main.tsx');
    expect(files).toContain('renderer/components/start.tsx');
    expect(packages).toEqual([
      'immer',
      'lucide-react',
      'react',
      'react-aria-components',
      'react-dom/client',
      'zustand',
      'zustand/vanilla',
    ]);
  });
});
