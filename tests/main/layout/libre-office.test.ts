import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { breakRules } from '../../../main/layout/breaks';
import { breakAt, breakText } from '../../../main/layout/lines';
import { prepareText, widthBetween } from '../../../main/layout/text';
import { run } from './flows';

const fonts = openFontLibrary('out/fonts');

const setting = { lang: 'en', eastAsian: 'zh-CN', fonts, onMissing: () => undefined } as const;

/** A text on a measure that holds half of the character behind its `|`. */
function measured(marked: string) {
  const [fits = '', rest = ''] = marked.split('|');
  const text = prepareText([run(fits + rest)], setting);
  const over = [...fits].length;
  return { text, measure: (widthBetween(text, 0, over) + widthBetween(text, 0, over + 1)) / 2 };
}

function brokenAt(marked: string) {
  const { text, measure } = measured(marked);
  return breakText(text, measure);
}

/** LibreOffice's lines of a text whose `|` stands before the first character that does not fit. */
function lines(marked: string): string[] {
  const { text, measure } = measured(marked);
  const [first = 0] = breakAt(text, breakRules(text.codes).libreOffice, measure).ends;
  return [text.codes.slice(0, first), text.codes.slice(first)].map((part) =>
    String.fromCodePoint(...part).trim(),
  );
}

describe('LibreOffice, when a character does not fit,', () => {
  it.each([
    ['puts no slash first on a line', 'Pascal; SQL |/ Forth', ['Pascal;', 'SQL / Forth']],
    ['puts no full stop first, be it a name’s', 'Pascal and |.NET', ['Pascal', 'and .NET']],
    ['parts one plus from another', 'Pascal and C+|+', ['Pascal and C+', '+']],
    ['does so behind a slash too', 'Pascal and C/C+|+', ['Pascal and C/C+', '+']],
    ['goes back over a word with a slash', 'Pascal and on/of|f', ['Pascal and', 'on/off']],
    ['keeps letters with the comma before them', '用 Forth、Pas|cal', ['用', 'Forth、Pascal']],
    ['hangs a comma behind an ideograph', '一二三四|，五六', ['一二三四，', '五六']],
    ['hangs none behind letters', '用 一 Forth|、五六', ['用 一', 'Forth、五六']],
    ['puts a sign of the basic plane on a new line', 'Pascal-and|⛵', ['Pascal-and', '⛵']],
  ])('%s', (_, marked, wanted) => {
    expect(lines(marked)).toEqual(wanted);
  });
});

describe('a word with a slash, directly behind an ideograph,', () => {
  it.each(['一二三四2D/3|D五六', '一二三四A/BC|D五六', '一二三四D/6|0五六', '一二Two/Three/F|our'])(
    'is not left to LibreOffice: %s',
    (marked) => {
      const { hardBreaks, nudge } = brokenAt(marked);
      expect(hardBreaks || nudge > 0).toBe(true);
    },
  );

  it.each(['一二三四 2D/3|D 五六', '一二三四2D/3D五|六', '一二三四五|六2D/3D'])(
    'but elsewhere is: %s',
    (marked) => {
      expect(brokenAt(marked)).toMatchObject({ hardBreaks: false, nudge: 0 });
    },
  );
});
