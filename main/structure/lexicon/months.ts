/** Words around dates: seasons, and what begins a range. */

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

/** Words before the start of a range: “de … à …”, “von … bis …”. */
export const FROM_WORDS: readonly string[] = [
  ...['from', 'von', 'vom', 'de', 'du', 'del', 'da', 'dal', 'dalla', 'van', 'od', 'från', 'от', 'з', 'με'],
];
