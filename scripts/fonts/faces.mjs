/**
 * The faces that Galley draws with. A changed font may not carry its reserved name (SIL OFL 1.1,
 * condition 3), so every family is embedded under a name of Galley's own; templates ask for it by the
 * name its designers gave it.
 */

const STYLES = [
  { bold: false, italic: false, name: 'Regular', source: '400Regular' },
  { bold: false, italic: true, name: 'Italic', source: '400Regular_Italic' },
  { bold: true, italic: false, name: 'Bold', source: '700Bold' },
  { bold: true, italic: true, name: 'BoldItalic', source: '700Bold_Italic' },
];

const UPRIGHT = STYLES.filter(({ italic }) => !italic);

export const FAMILIES = [
  { asked: 'Source Serif 4', family: 'Galley Serif', package: 'source-serif-4', styles: STYLES },
  { asked: 'Source Sans 3', family: 'Galley Sans', package: 'source-sans-3', styles: STYLES },
  { asked: 'Inter', family: 'Galley Inter', package: 'inter', styles: STYLES },
  // Carlito, Arimo and Tinos have the measures of the faces that most résumés come in.
  { asked: 'Carlito', family: 'Galley Compact', package: 'carlito', styles: STYLES },
  { asked: 'Arimo', family: 'Galley Arimo', package: 'arimo', styles: STYLES },
  { asked: 'Tinos', family: 'Galley Tinos', package: 'tinos', styles: STYLES },
  { asked: 'Literata', family: 'Galley Literata', package: 'literata', styles: STYLES },
  { asked: 'Fira Sans', family: 'Galley Fira', package: 'fira-sans', styles: STYLES },
  // Scripts that have no italics, each drawn beside every text family.
  {
    asked: 'Noto Sans Hebrew',
    family: 'Galley Hebrew',
    package: 'noto-sans-hebrew',
    styles: UPRIGHT,
    plain: true,
  },
  // Scripts whose letters join and change places: their words are shaped by the tables in the face.
  // Its dots are part of its letters: where they are glyphs of their own, as in Noto, LibreOffice's PDF files fall
  // apart into letters.
  {
    asked: 'Vazirmatn',
    family: 'Galley Arabic',
    package: 'vazirmatn',
    styles: UPRIGHT,
    shaped: true,
    lamAlef: true,
  },
  // For the letters of Sindhi, Kashmiri and others that it lacks.
  {
    asked: 'Noto Sans Arabic',
    family: 'Galley Arabic More',
    package: 'noto-sans-arabic',
    styles: UPRIGHT,
    shaped: true,
  },
  {
    asked: 'Noto Sans Devanagari',
    family: 'Galley Devanagari',
    package: 'noto-sans-devanagari',
    styles: UPRIGHT,
    shaped: true,
  },
  // Tens of thousands of glyphs that neither kern nor join: embedded by what a document uses.
  { asked: 'Noto Sans SC', family: 'Galley Chinese', package: 'noto-sans-sc', styles: UPRIGHT, large: true },
  { asked: 'Noto Sans JP', family: 'Galley Japanese', package: 'noto-sans-jp', styles: UPRIGHT, large: true },
  { asked: 'Noto Sans KR', family: 'Galley Korean', package: 'noto-sans-kr', styles: UPRIGHT, large: true },
  // The fallbacks draw single signs in whatever style is asked, so one face each is enough.
  {
    asked: 'Noto Sans Symbols 2',
    family: 'Galley Symbols',
    package: 'noto-sans-symbols-2',
    styles: STYLES.slice(0, 1),
    plain: true,
  },
  {
    asked: 'Noto Emoji',
    family: 'Galley Emoji',
    package: 'noto-emoji',
    styles: STYLES.slice(0, 1),
    plain: true,
  },
];

/** One row per face: what it is called, where it comes from, whether it kerns or is shaped and how, how it is embedded. */
export const FACES = FAMILIES.flatMap((family) =>
  family.styles.map((style) => {
    const camel = family.asked.replaceAll(' ', '');
    return {
      id: `${family.family.replaceAll(' ', '')}-${style.name}`,
      asked: family.asked,
      family: family.family,
      bold: style.bold,
      italic: style.italic,
      plain: family.plain === true || family.large === true,
      shaped: family.shaped === true,
      lamAlef: family.lamAlef === true,
      large: family.large === true,
      source: `@expo-google-fonts/${family.package}/${style.source}/${camel}_${style.source}.ttf`,
    };
  }),
);
