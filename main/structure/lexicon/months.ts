/** Words around dates: seasons, and what begins and parts the ends of a range. */

/** Seasons, which are read as their year. */
export const SEASON_WORDS: ReadonlySet<string> = new Set(
  [
    'spring summer autumn fall winter frühjahr frühling sommer herbst printemps été automne hiver',
    'primavera verano otoño invierno outono verão inverno estate autunno inverno',
    'voorjaar lente zomer najaar herfst wiosna lato jesień zima jaro léto podzim vår våren sommaren höst hösten vinter vintern',
    'весна лето осень зима весной летом осенью зимой літо осінь άνοιξη καλοκαίρι φθινόπωρο χειμώνας',
    'ilkbahar bahar yaz sonbahar güz kış',
  ]
    .join(' ')
    .split(' '),
);

/** Words before a date that starts something and goes on: “since 2019”. */
export const SINCE_WORDS: readonly string[] = [
  ...['since', 'seit', 'depuis', 'desde', 'dal', 'sinds', 'od', 'sedan', 'с', 'з', 'από', 'ab'],
];

/** Words before the start of a range: “de … à …”, “von … bis …”. */
export const FROM_WORDS: readonly string[] = [
  ...['from', 'von', 'vom', 'de', 'du', 'del', 'da', 'dal', 'dalla', 'van', 'od', 'från', 'от', 'з', 'με'],
];

/** Words between the ends of a range, beside dashes. */
export const UNTIL_WORDS: readonly string[] = [
  ...[
    'to',
    'until',
    'till',
    'through',
    'thru',
    'bis',
    'à',
    'au',
    'jusqu’à',
    "jusqu'à",
    'a',
    'al',
    'hasta',
    'até',
    'ao',
  ],
  ...['đến', 'עד', 'إلى', 'حتى', 'से'],
  ...[
    'tot',
    't/m',
    't.o.m.',
    't o m',
    'do',
    'til',
    'till',
    'по',
    'до',
    'έως',
    'μέχρι',
    'ile',
    '至',
    '到',
    'から',
  ],
].sort((a, b) => b.length - a.length);
