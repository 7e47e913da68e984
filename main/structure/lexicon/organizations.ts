/** Words that name an employer or a school rather than a job. */
const SUFFIX =
  /(?:^|[\s,])(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|company|co|gmbh|ag|kg|ug|se|ohg|mbh|e\.?\s?v|s\.?a|s\.?a\.?s|sarl|s\.?r\.?l|s\.?p\.?a|s\.?l|b\.?v|n\.?v|ab|a\/s|aps|oy|as|s\.?r\.?o|a\.?s|sp\.? ?z ?o\.? ?o|c\.?v|pty|pvt|s\.?c|ооо|оао|зао|ао|тов|a\.?ş|ltda|eireli)\.?(?=$|[\s,.)/])/iu;

const WORDS =
  /\b(?:technologies|technology|solutions|systems|labs?|laborator(?:y|ies)|group|consulting|agency|studios?|software|services|bank|insurance|institute|hospital|clinic|university|college|school|academy|foundation|association|ministry|department|council|media|digital|partners|ventures|holdings?|networks?|industries|international|global|entertainment|interactive|energy|health|airlines|motors|ministère|mairie|laboratoire|entreprise|société|équipe|startup|centre|center|agentur|verlag|stiftung|verein|behörde|hochschule|universität|banco|empresa|grupo|fundación|azienda|gruppo|consulenza|banka|uniwersytet|instytut)\b/iu;
const CYRILLIC = /компани|банк|групп|университет|институт|завод|студи|агентств|центр|корпорац/iu;
const CJK =
  /株式会社|有限公司|公司|集团|会社|银行|大学|研究所|事務所|中心|学院|科技|주식회사|유한회사|대학교|연구소|연구원$|은행|병원|그룹|(?:^|\s)(?:công ty|tập đoàn|ngân hàng|bệnh viện|đại học|viện|trung tâm)\s|בע["״]מ|חברת|אוניברסיט|מכלל|شركة|جامعة|مؤسسة|بنك|شرکت|کارگاه|دانشگاه|مؤسسه|موسسه|بانک|سازمان|بیمارستان|कंपनी|कम्पनी|लिमिटेड|संस्थान|विश्वविद्यालय/iu;
const DOMAIN =
  /^[\p{L}\d-]+\.(?:com|org|net|io|ai|co|dev|app|de|fr|uk|es|it|nl|pl|ru|xyz|me|tech|ly|in|ca|ch|at|be|cz|se)(?=$|[\s,)])/iu;

/** How much a text looks like the name of an organization: 0 is not at all. */
export function organizationScore(text: string): number {
  if (SUFFIX.test(text) || CJK.test(text) || DOMAIN.test(text)) return 1;
  return WORDS.test(text) || CYRILLIC.test(text) ? 0.6 : 0;
}

/** The text ends in a legal form, or is one (“Acme, Inc.” is one name). */
export function isLegalForm(text: string): boolean {
  return text.length < 16 && SUFFIX.test(` ${text}`) && !/\s/.test(text.replace(/^\S*\s/, ''));
}

export function startsWithDomain(text: string): string | undefined {
  return DOMAIN.exec(text)?.[0];
}

const SCHOOL =
  /(?<!\p{L})(?:univ(?:ersi[td]|\.|$)|univerz|uniwersytet|colleg|école|ecole|escuela|escola|scuola|school|schule|hochschule|gymnasium|lycée|lycee|liceo|institut|instytut|academ|akadem|polytechni|polytech|politecnico|politécnic|politechnik|facult|fakult|eth\b|mit\b|ucla\b|iut\b|insa\b|bootcamp|üniversite|okulu|lise(?:si)?\b|enstitü|hogeschool|ifsi\b|cfa\b|střední škola|vysoká škola|liceum|technikum|lyceum|kolleg|conservator|seminary|iit\b|nit\b|campus)|(?:hög|folk|grund|real|berufs|fach|volks|mittel)(?:schul|skol)/iu;
const SCHOOL_CYRILLIC =
  /университет|институт|академи|колледж|лицей|школа|училищ|гимнази|техникум|факультет|універс|інститут|коледж|ліцей|πανεπιστ|πολυτεχν|σχολ/iu;
const SCHOOL_CJK =
  /大学|学院|学校|高校|中学|専門学校|대학|학교|학원|(?:^|\s)(?:đại học|cao đẳng|học viện|trường)\s|אוניברסיט|מכלל|טכניון|בית ספר|جامعة|كلية|معهد|مدرسة|دانشگاه|دانشکده|دبیرستان|विश्वविद्यालय|महाविद्यालय|विद्यालय/iu;

/** How much a text looks like a school: 0 is not at all. */
export function schoolScore(text: string): number {
  return SCHOOL.test(text.normalize('NFC')) || SCHOOL_CYRILLIC.test(text) || SCHOOL_CJK.test(text) ? 1 : 0;
}
