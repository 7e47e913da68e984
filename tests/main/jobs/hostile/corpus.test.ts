/** The files made to break a reader, through the whole way that a file takes in the app. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Imported } from '../../../../shared/imported';
import { UserError } from '../../../../shared/result';
import { guardedOpener, textOf } from './open';

const FOLDER = '../shared/corpus/hostile';
const MANIFEST = join(FOLDER, 'manifest.json');

interface Hostile {
  readonly file: string;
  readonly kind: string;
  readonly expect: string;
  readonly name?: string;
}

const files: readonly Hostile[] = existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, 'utf8')) : [];

/** What must and what must not be read, where the manifest says it in words. */
const TEXTS: Readonly<Record<string, { readonly has?: RegExp; readonly lacks?: RegExp }>> = {
  'pdf-leading-junk.pdf': { has: /Maya Okonkwo/ },
  'pdf-startxref-wrong.pdf': { has: /Maya Okonkwo/ },
  'pdf-rotated90.pdf': { has: /Maya Okonkwo/ },
  'pdf-javascript.pdf': { lacks: /javascript:/ },
  'md-is-pdf.md': { has: /Maya Okonkwo/ },
  'docx-xxe.docx': { lacks: /root:/ },
  'docx-tracked-changes.docx': { has: /Senior Engineer/, lacks: /Junior Clerk/ },
  'docx-altchunk.docx': { lacks: /alert|<script/ },
  'docx-split-runs.docx': { has: /PatTester@example\.com/ },
  'docx-textbox.docx': { has: /boxed@example\.com/, lacks: /boxed@example\.com[\s\S]*boxed@example\.com/ },
  'rtf-unbalanced.rtf': { has: /Zażółć gęślą jaźń/ },
  'rtf-object.rtf': { lacks: /4141|AAAA/ },
  'html-active.html': { has: /Pat Tester/, lacks: /alert|fetch|JavaScript|@import/ },
  'html-big-datauri.html': { has: /Pat Tester/, lacks: /base64/ },
  'html-hidden.html': { has: /pat@example\.com/, lacks: /tmpl/ },
  'txt-invalid-utf8.txt': { has: /\p{L}{3}/u },
  'txt-control-chars.txt': { has: /pat@example\.com/, lacks: /\[31m|(?![\n\t])\p{Cc}/u },
  'json-dates.json': { has: /Pat Tester/, lacks: /Invalid Date/ },
  'json-wrong-types.json': { has: /\p{L}{3}/u },
};

const opener = guardedOpener();
afterAll(() => opener.close());

describe('hostile files', () => {
  it('are all listed', () => {
    const there = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name !== 'manifest.json') : [];
    expect(files.map(({ file }) => file).sort()).toEqual(there.sort());
  });

  it.each(files)('$file: $kind', async ({ file, expect: wanted, name }) => {
    const outcome = await opener.open(join(FOLDER, file));
    if (outcome instanceof UserError) {
      expect(wanted).toMatch(
        /^(clear error|imports or rejects|says there is no text|detected by content, or)/,
      );
      expect(outcome.message).toMatch(/^\p{Lu}.*\.$/u);
      return;
    }
    expect(wanted).not.toMatch(/^(clear error|says there is no text(?! layer \(or OCR\)))/);
    check(outcome, file, name);
  });
});

function check(imported: Imported, file: string, name: string | undefined): void {
  const text = textOf(imported);
  const { has = /[\p{L}\p{N}]/u, lacks = /root:x:0/ } = TEXTS[file] ?? {};
  expect(text).toMatch(has);
  expect(text).not.toMatch(lacks);
  if (name) expect(imported.resume.basics.name).toBe(name);
  expect('polluted' in {}).toBe(false);
}
