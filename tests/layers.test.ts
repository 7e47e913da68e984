/** Who may import whom (ARCHITECTURE, “Rooms”), checked on the sources. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(__dirname, '..');

interface Import {
  readonly file: string;
  readonly target: string;
}

/** Room → what it may import, beside itself: rooms of ours by path, packages by name. */
const RULES: readonly { readonly room: string; readonly may: readonly string[] }[] = [
  { room: 'shared', may: ['zod'] },
  { room: 'templates', may: ['shared'] },
  {
    room: 'renderer',
    may: [
      'shared',
      'templates',
      'react',
      'react-dom',
      'react-aria',
      'react-aria-components',
      'react-resizable-panels',
      'lucide-react',
      'zustand',
      'immer',
      'diff',
      'prosemirror-model',
      'prosemirror-state',
      'prosemirror-view',
      'prosemirror-keymap',
      'prosemirror-commands',
      '@dnd-kit/core',
      '@tanstack/react-virtual',
      'dictionary-en',
      'dictionary-en-gb',
      'dictionary-es',
      'dictionary-fr',
      'dictionary-pl',
    ],
  },
  {
    room: 'main/importers',
    may: [
      'shared',
      'unified',
      'remark-parse',
      'remark-gfm',
      'remark-frontmatter',
      'rehype-parse',
      'mdast',
      'hast',
      'mammoth',
      'word-extractor',
      'pdfjs-dist',
      'fflate',
      'saxes',
      'iconv-lite',
      'chardet',
      'csv-parse',
      'yaml',
    ],
  },
  { room: 'main/ocr', may: ['shared', 'tesseract.js-core'] },
  { room: 'main/structure', may: ['shared'] },
  { room: 'main/compose', may: ['shared'] },
  { room: 'main/layout', may: ['shared', 'bidi-js'] },
  { room: 'main/exporters/pdf', may: ['shared', 'pdfkit', 'node:zlib'] },
  { room: 'main/exporters/docx', may: ['shared', 'docx', 'fflate', 'node:zlib'] },
  { room: 'main/exporters', may: ['shared'] },
];

/** Packages that have one home. */
const HOMES: Readonly<Record<string, RegExp>> = {
  electron:
    /^main\/(index|window|preload|handlers|menu|menu-template|protocol|lockdown|spelling|arrivals|called|workers|requests|service|handlers\/[\w-]+)\.ts$/,
  pdfkit: /^main\/exporters\/pdf\//,
  docx: /^main\/exporters\/docx\//,
  'tesseract.js-core': /^main\/ocr\//,
  fontkit: /^main\/fonts\/own\//,
};

/** Stages are pure: none of these may be reached from them. */
const STAGES = ['main/importers', 'main/structure', 'main/compose', 'main/layout', 'main/exporters'];
const IMPURE =
  /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.(env|cwd)\b|\bcrypto\.randomUUID|\bperformance\.now\(/;

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sources(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

const files = ['shared', 'templates', 'renderer', 'main'].flatMap((room) => sources(join(ROOT, room)));
const text = new Map(
  files.map((file) => [relative(ROOT, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
);

function importsOf(file: string, source: string): Import[] {
  const found = source.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)(['"])([^'"]+)\1/g);
  return [...found].map(([, , target = '']) => ({
    file,
    target: target.startsWith('.') ? posix.normalize(posix.join(dirname(file), target)) : target,
  }));
}

function inside(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

const imports = [...text].flatMap(([file, source]) => importsOf(file, source));

describe('the rooms', () => {
  it.each(RULES)('$room imports only what it may', ({ room, may }) => {
    const own = imports.filter(({ file }) => {
      const nearest = RULES.find((rule) => inside(file, rule.room));
      return nearest?.room === room;
    });
    expect(own.length).toBeGreaterThan(0);
    // The registry of a room names the rooms inside it.
    const strangers = own.filter(
      ({ target }) => !inside(target, room) && !may.some((allowed) => inside(target, allowed)),
    );
    expect(strangers).toEqual([]);
  });

  it.each(Object.keys(HOMES))('%s is imported only where it lives', (name) => {
    const home = HOMES[name];
    const users = imports.filter(({ target }) => target === name || target.startsWith(`${name}/`));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ file }) => !home?.test(file))).toEqual([]);
  });

  it('keeps disk, clock, chance and environment out of the stages', () => {
    for (const room of STAGES) {
      const own = [...text].filter(([file]) => inside(file, room));
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter(([, source]) => IMPURE.test(source)).map(([file]) => file)).toEqual([]);
      const builtIns = imports.filter(({ file, target }) => inside(file, room) && target.startsWith('node:'));
      // Of Node itself only what computes.
      expect(builtIns.filter(({ target }) => target !== 'node:zlib')).toEqual([]);
    }
  });

  it('has no files that import one another in a circle', () => {
    const known = (path: string) =>
      [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => text.has(candidate));
    const needs = new Map<string, Set<string>>([...text.keys()].map((file) => [file, new Set()]));
    for (const { file, target } of imports) {
      const needed = known(target);
      if (needed !== undefined) needs.get(file)?.add(needed);
    }
    expect([...needs.values()].some(({ size }) => size > 0)).toBe(true);
    // Whatever needs nothing that is left may go; what can never go stands in a circle, or on one.
    for (let gone = true; gone; ) {
      const free = [...needs].filter(([, needed]) => [...needed].every((file) => !needs.has(file)));
      for (const [file] of free) needs.delete(file);
      gone = free.length > 0;
    }
    expect([...needs.keys()]).toEqual([]);
  });

  it('has no file over 300 lines, tables of data aside', () => {
    const table = /^(shared\/(sections|schemas)|main\/structure\/lexicon|renderer\/wording)/;
    const long = [...text].filter(([file, source]) => !table.test(file) && source.split('\n').length > 301);
    expect(long.map(([file]) => file)).toEqual([]);
  });
});
