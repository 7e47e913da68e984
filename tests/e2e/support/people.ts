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

/** With a line that belongs nowhere, an employer that is missing and a date that reads two ways. */
const VERA = `<!doctype html>
<html lang="en"><body>
<h1>Vera Lindholm</h1>
<p>Boat builder</p>
<p>Gdynia, Poland · vera.lindholm@example.org · +48 58 555 0110</p>
<h2>Experience</h2>
<p><b>Shipwright</b>, Tidewater Yard<br>03/04/2019 – 06/07/2023</p>
<ul><li>Rebuilt the keel of a pilot cutter from 1904.</li><li>Kept two apprentices out of the bilge.</li></ul>
<p><b>Sailmaker</b><br>2015 – 2018</p>
<ul><li>Cut storm sails for the lifeboats of four harbours.</li></ul>
<h2>Education</h2>
<p>Boat Building Certificate, Maritime College of Gdynia, 2013 – 2015</p>
<h2>Skills</h2>
<ul><li>Caulking</li><li>Steam bending</li></ul>
<h2>The Knots I Tie</h2>
<p>Eleven of them, three in the dark.</p>
<p hidden>Fax +48 58 555 0111</p>
</body></html>
`;

export interface People {
  readonly mira: string;
  readonly jonas: string;
  readonly vera: string;
  /** Calls itself a Word document and is none. */
  readonly broken: string;
}

/** Writes the files and gives their paths. */
export async function writePeople(folder: string): Promise<People> {
  const people = {
    mira: join(folder, 'osgood.md'),
    jonas: join(folder, 'abendroth.txt'),
    vera: join(folder, 'lindholm.html'),
    broken: join(folder, 'broken.docx'),
  };
  await writeFile(people.mira, MIRA);
  await writeFile(people.jonas, JONAS);
  await writeFile(people.vera, VERA);
  // The signature of a zip, and nothing behind it.
  await writeFile(people.broken, Buffer.from('504b0304140000000800', 'hex'));
  return people;
}
