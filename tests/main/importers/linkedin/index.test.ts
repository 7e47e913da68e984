import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../main/importers/index';
import { importDocument } from '../../../../main/pipeline';
import { FIXTURES, file, open } from '../support/files';

const archive = (files: Readonly<Record<string, string>>) =>
  file(
    'archive.zip',
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );

describe('a LinkedIn archive', () => {
  it('never shows messages and what others are called', async () => {
    const imported = JSON.stringify(await importDocument(open(`${FIXTURES}/linkedin-archive.zip`)));
    expect(imported).not.toMatch(/Secret words|Somebody/);
  });

  it('lists what LinkedIn does not show, and where every field stood', async () => {
    const { unplaced, source } = await importDocument(open(`${FIXTURES}/linkedin-archive.zip`));
    expect(unplaced.map(({ text }) => text)).toEqual(['Maritime', expect.stringContaining('Fine fellow.')]);
    const [stretch] = source?.origins['/sections/1/entries/2/organization'] ?? [];
    expect(source?.lines[stretch?.line ?? -1]).toMatchObject({
      text: 'Lagos Marine, Ltd',
      key: '/Positions/2/Company Name',
      line: 9,
    });
  });

  it('is read with columns in another order, more of them, and rows that break off', async () => {
    const reading = await readDocument(
      archive({
        'Profile.csv': 'Last Name,Zodiac,First Name\r\nByron,Sagittarius,Ada\r\n',
        'Positions.csv': 'Title,Company Name,Started On\nAnalyst\n',
      }),
    );
    expect(reading.kind === 'resume' && reading.resume).toMatchObject({
      basics: { name: 'Ada Byron' },
      sections: [{ entries: [{ title: 'Analyst' }] }],
    });
  });

  it('is refused if there is nothing in it, or gigabytes', async () => {
    await expect(readDocument(archive({ 'Profile.csv': '' }))).rejects.toThrow(/no profile/);
    const rows = `Name\n${'x'.repeat(1000)}`.padEnd(50_000_000, 'x');
    await expect(readDocument(archive({ 'Profile.csv': '', 'Skills.csv': rows }))).rejects.toThrow(
      /more than/,
    );
    const many = `Name\n${'x\n'.repeat(60_000)}`;
    await expect(readDocument(archive({ 'Profile.csv': '', 'Skills.csv': many }))).rejects.toThrow(/values/);
  });
});
