import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { csvValues, jsonValues, yamlValues } from '../../../main/importers/values';
import type { SourceLine } from '../../../shared/source';

const said = (lines: readonly SourceLine[]) => lines.map(({ line, key, text }) => `${line} ${key} ${text}`);

describe('values of data as lines', () => {
  it('JSON: texts and numbers by their pointers, in the order of the file', () => {
    const json =
      '{"a": "x",\n "b/c": [1, {"d": "y\\nz"}, [], "e"],\n "f": {}, "g": null, "h": [true, "\\u00e9"]}';
    expect(said(jsonValues(json))).toEqual([
      '1 /a x',
      '2 /b~1c/0 1',
      '2 /b~1c/1/d y',
      '2 /b~1c/1/d z',
      '2 /b~1c/3 e',
      '3 /h/1 é',
    ]);
  });

  it('YAML: the same, with dates and numbers as they are written', async () => {
    const yaml = 'a: x\nb:\n  - 2020-01\n  - c: "y"\n    d: null\nf: |\n  one\n  two\n';
    expect(said(await yamlValues(parseDocument(yaml), yaml))).toEqual([
      '1 /a x',
      '3 /b/0 2020-01',
      '4 /b/1/c y',
      '6 /f one',
      '6 /f two',
    ]);
  });

  it('a table: its cells by row and column, empty ones left out', () => {
    const rows = [
      { line: 2, cells: { Name: 'Ada', 'a/b': '' } },
      { line: 3, cells: { Name: 'x\ny', 'a/b': '1' } },
    ];
    expect(said(csvValues('T', rows))).toEqual([
      '2 /T/0/Name Ada',
      '3 /T/1/Name x',
      '3 /T/1/Name y',
      '3 /T/1/a~1b 1',
    ]);
  });
});
