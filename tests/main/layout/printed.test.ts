import { expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { layoutFlow } from '../../../main/layout';
import { column, flow, paragraph, run } from './flows';
import { printLayout } from './print-layout';

const HEADING = {
  role: 'heading' as const,
  leading: 18,
  keepWithNext: true,
  ruleBelow: { width: 0.5, gap: 1, color: '#888888' },
};
const SANS = { family: 'Source Sans 3', bold: true };

/** A sheet of someone who never lived, with one of everything that layout can do. */
const OTTILIE = flow([
  column(
    [
      paragraph('Languages', HEADING, { ...SANS, size: 11, caps: true, tracking: 0.5 }),
      paragraph([run('Low German: ', { bold: true }), run('native, spoken at home')], { role: 'keyed' }),
    ],
    {
      id: 'sidebar',
      width: 165,
      padding: { top: 10, right: 12, bottom: 10, left: 12 },
      fill: '#eef2f5',
    },
  ),
  column(
    [
      paragraph('Ottilie Brandwacht', { role: 'name', leading: 30, after: 8 }, { ...SANS, size: 24 }),
      paragraph([run('☎ 0555 0134 · '), run('ottilie@example.org', {}, 'mailto:ottilie@example.org')], {
        role: 'contact',
      }),
      paragraph('Work', HEADING, { ...SANS, size: 11, caps: true, tracking: 0.5 }),
      paragraph([run('Lightship Tender', { bold: true })], {
        role: 'entryHead',
        keepWithNext: true,
        trailing: [run('Mar 2019 – present')],
      }),
      paragraph('Kept the well-documented lamp of the outer bank burning through 1,204 nights of weather.', {
        role: 'bullet',
        indent: 12,
        hanging: 10,
        marker: run('•'),
      }),
      paragraph([run('Society for the Preservation of Buoys, Beacons and Bells', { bold: true })], {
        role: 'entryHead',
        trailing: [run('2012 – 2019')],
      }),
    ],
    { width: 330.3, padding: { top: 10, right: 0, bottom: 0, left: 16 } },
  ),
]);

it('prints a sheet as it is laid out', () => {
  expect(printLayout(layoutFlow(OTTILIE, openFontLibrary('out/fonts')))).toMatchInlineSnapshot(`
    "page 1  11906 × 16838
      sidebar  at 1000,1000  3300 × 14838  fill #eef2f5
        heading  at 1240,1200  2820 × 390  after 80  keep
          1488 [0–9]  1240 GalleySans-Bold 11 “LANGUAGES”
          box at 1240,1580  2820 × 10
        keyed  at 1240,1670  2820 × 560  after 0
          1894 [0–27]  1240 GalleySerif-Bold 10 “Low German: ”  2597.2 GalleySerif-Regular 10 “native, spoken”
          2174 [27–34]  1240 GalleySerif-Regular 10 “at home”
      main  at 4300,1000  6606 × 14838
        name  at 4620,1200  6286 × 600  after 160
          1680 [0–18]  4620 GalleySans-Bold 24 “Ottilie Brandwacht”
        contact  at 4620,1960  6286 × 280  after 80
          2184 [0–33]  4620 GalleySymbols-Regular 10 “☎”  4798.4 GalleySerif-Regular 10 “ 0555 0134 · ”  5894.8 GalleySerif-Regular 10 “ottilie@example.org”
        heading  at 4620,2320  6286 × 390  after 80  keep
          2608 [0–4]  4620 GalleySans-Bold 11 “WORK”
          box at 4620,2700  6286 × 10
        entryHead  at 4620,2790  6286 × 280  after 80  trailing tab  keep
          3014 [0–16]  4620 GalleySerif-Bold 10 “Lightship Tender”  9136.6 GalleySerif-Regular 10 “Mar 2019 – present”
        bullet  at 4860,3150  6046 × 560  after 80  marker “•” at 4660
          3374 [0–56]  4860 GalleySerif-Regular 10 “Kept the well-documented lamp of the outer bank burning”
          3654 [56–88]  4860 GalleySerif-Regular 10 “through 1,204 nights of weather.”
        entryHead  at 4620,3790  6286 × 560  after 0  trailing own
          4014 [0–56]  4620 GalleySerif-Bold 10 “Society for the Preservation of Buoys, Beacons and Bells”
          4294 [56–67]  4620 GalleySerif-Regular 10 “2012 – 2019”
    "
  `);
});
