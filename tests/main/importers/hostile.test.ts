import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReadDocument, readDocument } from '../../../main/importers/index';
import { blockText } from '../../../shared/blocks';
import { UserError } from '../../../shared/result';
import { CORPUS, FIXTURES, open } from './support/files';

interface Hostile {
  readonly file: string;
  readonly kind: string;
  readonly expect: string;
  readonly name?: string;
}

const OWN: readonly Hostile[] = [
  {
    file: `${FIXTURES}/tag-soup.html`,
    kind: 'unclosed tags, unclosed comment',
    expect: 'imports; text must survive',
  },
  {
    file: `${FIXTURES}/text-box.docx`,
    kind: 'text box twice, tracked changes',
    expect: 'imports; text must survive',
  },
];

const manifest = `${CORPUS}/hostile/manifest.json`;
const listed: Hostile[] = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : [];
/** Files of the formats that are read here; PDF is tested with its importer. */
const files: readonly Hostile[] = [
  ...OWN,
  ...listed
    .filter(({ file }) => /\.(docx|odt|rtf|html|md|txt|json|yaml)$|^noext$/.test(file) && !/pdf/.test(file))
    .map((hostile) => ({ ...hostile, file: `${CORPUS}/hostile/${hostile.file}` })),
];

function textOf(reading: ReadDocument): string {
  return reading.kind === 'blocks'
    ? reading.blocks.map(blockText).join('\n')
    : JSON.stringify(reading.resume);
}

/** What must, or must not, stand in the text of a file, beyond what the manifest says in words. */
const TEXTS: Readonly<Record<string, readonly [contains: RegExp, lacks: RegExp]>> = {
  'docx-tracked-changes.docx': [/Senior Engineer/, /Junior Clerk/],
  'docx-split-runs.docx': [/PatTester@example\.com/, /root:/],
  'docx-textbox.docx': [/boxed@example\.com/, /boxed@example\.com[\s\S]*boxed@example\.com/],
  'text-box.docx': [/sunniva@haugland\.example[\s\S]*Inserted/, /Bergen[\s\S]*Bergen|Deleted/],
  'rtf-unbalanced.rtf': [/Zażółć gęślą jaźń/, /\\|[{}]/],
  'rtf-object.rtf': [/\p{L}/u, /4141|AAAA/],
  'html-active.html': [/Pat Tester/, /alert|fetch|JavaScript|@import/],
  'html-hidden.html': [/pat@example\.com/, /tmpl|hidden|white/],
  'html-big-datauri.html': [/Pat Tester/, /base64/],
  'txt-cr-only.txt': [/^([^\n]+\n){4}[^\n]+$/, /\r/],
  'txt-control-chars.txt': [/pat@example\.com/, /\[31m/],
  'json-dates.json': [/Pat Tester/, /Invalid Date/],
};

describe('files made to break a reader', () => {
  it.each(files)(
    '$file: $kind',
    async ({ file, expect: wanted, name }) => {
      const reading = await readDocument(open(file)).catch((error: unknown) => error);
      if (reading instanceof Error) expect(reading).toBeInstanceOf(UserError);
      if (/^clear error/.test(wanted)) expect(reading).toBeInstanceOf(UserError);
      if (/^(imports;|decoded)/.test(wanted)) expect(reading).not.toBeInstanceOf(Error);
      if (reading instanceof Error) return;
      const text = textOf(reading as ReadDocument);
      if (name) expect(text.split('\n')[0]).toBe(name);
      const [contains, lacks] = TEXTS[basename(file)] ?? [/[\p{L}\p{N}]|\{/u, /root:x:0/];
      expect(text).toMatch(contains);
      expect(text).not.toMatch(lacks);
    },
    10_000,
  );
});
