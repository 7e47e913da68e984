/** Résumés of invented people, written to disk when a test needs them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const MIRA = `# Mira Osgood

Clock repairer

Utrecht, Netherlands · mira.osgood@example.org · +31 30 555 0147

## Summary

Keeps tower clocks going that were meant to stop a century ago.

## Experience

### Repairer, Clock House

Jun 2016 – Present

- Re-cut the wheels of eleven tower clocks, none of which has stopped since.
- Taught four apprentices to file by hand.

### Apprentice, Bell Foundry

2012 – 2016

- Tuned bells by ear and by lathe.

## Education

### Diploma in Horology, Schoonhoven School of Crafts

2009 – 2012

## Skills

- Filing
- Turning
- Patience
`;

const JONAS = `Jonas Abendroth
Night train conductor
jonas.abendroth@example.org
+43 1 555 0190

Experience

Conductor, Alpine Sleepers
Mar 2018 - Present
- Wakes forty people an hour before their stop and is thanked by most of them.
- Speaks six languages before breakfast.

Porter, Grand Hotel Semmering
2014 - 2018
- Carried trunks for guests who had missed the train.

Languages
German (native), Italian, Slovene
`;

export interface People {
  readonly mira: string;
  readonly jonas: string;
  /** Calls itself a Word document and is none. */
  readonly broken: string;
}

/** Writes the files and gives their paths. */
export async function writePeople(folder: string): Promise<People> {
  const people = {
    mira: join(folder, 'osgood.md'),
    jonas: join(folder, 'abendroth.txt'),
    broken: join(folder, 'broken.docx'),
  };
  await writeFile(people.mira, MIRA);
  await writeFile(people.jonas, JONAS);
  // The signature of a zip, and nothing behind it.
  await writeFile(people.broken, Buffer.from('504b0304140000000800', 'hex'));
  return people;
}
