import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../main/importers/index';
import { file } from './support/files';

const RESUME = { basics: { name: 'Ada Byron' }, work: [{ name: 'Analytical Engines', position: 'Analyst' }] };

describe('résumé data', () => {
  it('reads the same from JSON and from YAML', async () => {
    const json = await readDocument(file('cv.json', `\ufeff${JSON.stringify(RESUME, null, 2)}`));
    const yaml = await readDocument(
      file(
        'cv.yaml',
        'basics:\n  name: Ada Byron\nwork:\n  - name: Analytical Engines\n    position: Analyst\n',
      ),
    );
    expect(json).toMatchObject({ kind: 'resume', format: 'json', resume: { basics: { name: 'Ada Byron' } } });
    // The values stand on other lines of the file, and are the same.
    expect(yaml).toMatchObject({ ...json, format: 'yaml', lines: [{ text: 'Ada Byron' }, {}, {}] });
  });

  it('says where a cut file ends and where a damaged one goes wrong', async () => {
    const text = JSON.stringify(RESUME, null, 2);
    await expect(readDocument(file('cv.json', text.slice(0, 30)))).rejects.toThrow(
      /breaks off at its end, line 3/,
    );
    await expect(readDocument(file('cv.json', text.replace('"name"', 'name')))).rejects.toThrow(/damaged/);
  });

  it('refuses other data by saying what a résumé has', async () => {
    await expect(readDocument(file('a.json', '[1, 2, "x"]'))).rejects.toThrow(/“basics”/);
    await expect(readDocument(file('a.yaml', 'services:\n  web: up\n'))).rejects.toThrow(/not a résumé/);
  });
});
