/** Words of degrees and grades, in the languages of the section lexicon. */
const DEGREE = new RegExp(
  [
    "\\b(?:bachelor|master|magister|doctor(?:ate|al)?|associate(?:’s|'s)?|diplom|licen[cs]|licenciatur|certificat|degree|minor|major",
    'ph\\.? ?d|m\\.? ?phil|mba|emba|b\\.? ?sc|m\\.? ?sc|bs\\b|ms\\b|ba\\b|ma\\b|b\\.a\\.|m\\.a\\.|b\\.s\\.|m\\.s\\.|b\\.? ?eng|m\\.? ?eng|b\\.? ?tech|m\\.? ?tech|btech|mtech|bca|mca|bba|beng|meng|llb|llm|jd\\b|md\\b',
    'a-levels?|gcse|ged\\b|hnd\\b|high school diploma|postdoc|post-?graduate|undergraduate|graduate|exchange',
    'abitur|matura|ausbildung|fachinformatik|staatsexamen|promotion|dipl\\.',
    'baccalaur|bac\\b|bts\\b|dut\\b|dea\\b|dess\\b|cap\\b|deug|prépa|classe préparatoire|ingénieur|doctorat|maîtrise|mastère|formation',
    'ingenier|licenciat|maestr|doctorad|técnic|bachiller|grado|máster|diplomad|especiali[zs]|tecnólog|curso',
    'engenhari|bacharel|mestrado|graduaç|tecnólogo|laurea|dottorato|diploma|magistrale|triennale',
    'inżynier|magistersk|licencjat|mgr|inž|bakalář|magisterk|kandidat|civilingenjör|yüksek lisans|lisans|doktora|opleiding|hbo\\b|wo\\b)',
  ].join('|'),
  'iu',
);
const DEGREE_OTHER =
  /бакалавр|магистр|специалист|аспирант|кандидат|диплом|магістр|спеціаліст|πτυχ|μεταπτυχ|διδακτορ|学士|硕士|碩士|博士|修士|本科|专科|専攻|学位|학사|석사|박사|(?:^|\s)(?:cử nhân|thạc sĩ|tiến sĩ|kỹ sư)\s|בוגר|מוסמ|תואר|דוקטור|بكالوريوس|ماجستير|دكتوراه|کارشناسی|دکتری|دکترا|کاردانی|दिप्लोमा|स्नातक|स्नातकोत्तर/iu;

export function degreeScore(text: string): number {
  return DEGREE.test(` ${text.normalize('NFC')}`) || DEGREE_OTHER.test(text) ? 1 : 0;
}

const SCORE =
  /(?:\b(?:c?gpa|grade|score|note|average|mention|abschlussnote|moyenne|promedio|media|voto|punteggio|средний балл)\b\s*(?:[:=–-]\s*)?\S*\d|^(?:c?gpa|grade|score|note)\b\s*:|\b(?:first|second|1st|2nd|upper|lower)[- ]class(?: (?:first|upper|lower))?(?: honou?rs)?|\b(?:summa |magna )?cum laude|\bwith (?:distinction|honou?rs|1st|first)|\bmention (?:très )?(?:assez )?bien|^\d(?:[.,]\d+)?(?: ?\/ ?(?:4|5|10|20|100)(?:[.,]0+)?)?$|^\d\.\d+ ?gpa$|^\d{2,3} ?\/ ?1\d0(?: (?:e|con) lode)?$|^1\d0[ /e]+lode)/iu;

/** A grade: “GPA: 3.8/4.0”, “1st class honours”, “3.5”. */
export function isGrade(text: string): boolean {
  return SCORE.test(text) && text.length < 90;
}
