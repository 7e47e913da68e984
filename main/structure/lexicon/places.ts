/** Countries, states and larger cities: enough to tell “Acme, Berlin” from “Acme, Research”. */
const COUNTRIES =
  'argentina|armenia|australia|austria|österreich|autriche|belarus|belgium|belgique|belgien|bolivia|brazil|brasil|bulgaria|canada|chile|china|中国|colombia|costa rica|croatia|cuba|cyprus|czech republic|czechia|česko|denmark|danmark|dänemark|ecuador|egypt|england|estonia|finland|france|frankreich|francia|georgia|germany|deutschland|allemagne|alemania|germania|ghana|greece|ελλάδα|guatemala|hong kong|香港|hungary|iceland|india|indonesia|iran|ireland|israel|italy|italia|italien|italie|inglaterra|jamaica|japan|日本|japon|jordan|kazakhstan|kenya|korea|south korea|latvia|lebanon|lithuania|luxembourg|macedonia|malaysia|malta|méxico|mexico|moldova|mongolia|morocco|maroc|nepal|netherlands|the netherlands|holland|niederlande|nederland|pays-bas|new zealand|nigeria|northern ireland|norway|norge|pakistan|panama|paraguay|peru|perú|philippines|poland|polska|polen|pologne|portugal|puerto rico|qatar|romania|russia|россия|russian federation|saudi arabia|scotland|serbia|singapore|新加坡|slovakia|slovenia|south africa|spain|españa|spanien|espagne|spagna|sri lanka|sweden|sverige|schweden|switzerland|schweiz|suisse|svizzera|syria|taiwan|台湾|thailand|tunisia|tunisie|turkey|türkiye|uae|united arab emirates|uk|u.k.|ukraine|україна|украина|united kingdom|great britain|royaume-uni|united states|united states of america|usa|u.s.|u.s.a.|us|états-unis|uruguay|uzbekistan|venezuela|vietnam|wales|deutschland|estados unidos|대한민국|한국|việt nam|ישראל|مصر|السعودية|الإمارات|भारत|الإمارات العربية المتحدة|المملكة العربية السعودية|قطر|الكويت|البحرين|سلطنة عمان|الأردن|لبنان|العراق|المغرب|الجزائر|تونس|ليبيا|السودان|اليمن|فلسطين|سوريا|नेपाल|ドイツ|フランス|アメリカ|米国|英国|イギリス|カナダ|韓国|台湾|美国|德国|法国|英国|加拿大|澳大利亚|미국|일본|중국|독일|emea|europe|european union';
const REGIONS =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|bay area|silicon valley|ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new south wales|queensland|victoria|bavaria|bayern|hessen|sachsen|nordrhein-westfalen|baden-württemberg|niedersachsen|lombardia|lazio|toscana|piemonte|catalonia|cataluña|andalucía|île-de-france|ile-de-france|bretagne|normandie|sinaloa|jalisco|nuevo león|karnataka|maharashtra|tamil nadu|kerala|telangana|west bengal|gujarat|punjab|uttar pradesh|haryana|são paulo|rio de janeiro|minas gerais|greater london|yorkshire|essex|kent|surrey|московская область|राजस्थान|महाराष्ट्र|गुजरात|कर्नाटक|तमिलनाडु|केरल|तेलंगाना|उत्तर प्रदेश|मध्य प्रदेश|बिहार|पंजाब|हरियाणा|पश्चिम बंगाल';
/** Cities by the ISO 3166 code of their country. */
const CITIES: Readonly<Record<string, string>> = {
  US: 'new york|new york city|nyc|brooklyn|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|fort worth|columbus|charlotte|san francisco|sf|indianapolis|seattle|denver|washington dc|washington, d.c.|boston|el paso|nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|mesa|kansas city|atlanta|omaha|colorado springs|raleigh|miami|long beach|virginia beach|oakland|minneapolis|tulsa|tampa|arlington|new orleans|wichita|cleveland|bakersfield|aurora|anaheim|honolulu|santa ana|riverside|st. louis|saint louis|pittsburgh|cincinnati|anchorage|orlando|irvine|newark|durham|madison|lincoln|reno|boise|salt lake city|palo alto|mountain view|menlo park|redwood city|san mateo|sunnyvale|santa clara|cupertino|cambridge|berkeley|santa monica|pasadena|redmond|bellevue|ann arbor|ithaca|boulder|concord|stanford|princeton|new haven|providence|rochester|buffalo|albany|richmond|norfolk|knoxville|birmingham|provo|tempe|scottsdale|plano|jersey city|hoboken|stamford|wake forest',
  CA: 'toronto|montreal|montréal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec city|hamilton|kitchener|waterloo|victoria|halifax|mississauga|laval',
  GB: 'london|londres|manchester|birmingham|leeds|glasgow|liverpool|bristol|sheffield|edinburgh|leicester|cardiff|belfast|nottingham|newcastle|brighton|southampton|reading|oxford|cambridge|bath|york|norwich|exeter|aberdeen|dundee',
  IE: 'dublin|cork|galway|limerick',
  DE: 'berlin|hamburg|munich|münchen|muenchen|köln|koeln|cologne|frankfurt|frankfurt am main|stuttgart|düsseldorf|dusseldorf|leipzig|dortmund|essen|bremen|dresden|hannover|nürnberg|nuremberg|duisburg|bochum|wuppertal|bielefeld|bonn|münster|mannheim|karlsruhe|augsburg|wiesbaden|mainz|freiburg|heidelberg|darmstadt|potsdam|aachen|kiel|kassel|erfurt|rostock|ulm|göttingen|jena|tübingen|konstanz|regensburg|würzburg|osnabrück|paderborn|magdeburg',
  AT: 'vienna|wien|vienne|graz|linz|salzburg|innsbruck',
  CH: 'zurich|zürich|geneva|genève|genf|basel|bern|lausanne|lucerne|luzern|zug|winterthur',
  FR: 'paris|marseille|lyon|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|grenoble|dijon|angers|nancy|metz|tours|orléans|rouen|brest|limoges|amiens|caen|sophia antipolis|sophia-antipolis|boulogne billancourt|boulogne-billancourt|la défense|villeurbanne|saint-étienne|annecy|versailles|palaiseau|issy-les-moulineaux',
  BE: 'brussels|bruxelles|brussel|antwerp|antwerpen|ghent|gent|liège|leuven',
  NL: 'amsterdam|rotterdam|the hague|den haag|utrecht|eindhoven|delft|groningen|leiden|haarlem|nijmegen|enschede',
  ES: 'madrid|barcelona|valencia|sevilla|seville|zaragoza|málaga|malaga|bilbao|granada|alicante|murcia|palma|santiago de compostela|vigo|a coruña|salamanca',
  PT: 'lisbon|lisboa|porto|braga|coimbra|aveiro',
  IT: 'rome|roma|milan|milano|naples|napoli|turin|torino|bologna|florence|firenze|genoa|genova|venice|venezia|verona|padova|trento|pisa|bari|palermo|trieste',
  PL: 'warsaw|warszawa|varsovie|krakow|kraków|cracow|wroclaw|wrocław|poznan|poznań|gdansk|gdańsk|gdynia|katowice|lodz|łódź|lublin|szczecin',
  CZ: 'prague|praha|brno|ostrava|plzeň',
  SE: 'stockholm|gothenburg|göteborg|malmö|uppsala|lund|linköping',
  DK: 'copenhagen|københavn|aarhus|odense',
  NO: 'oslo|bergen|trondheim',
  FI: 'helsinki|espoo|tampere|turku',
  RU: 'moscow|москва|moskow|saint petersburg|st. petersburg|saint-petersburg|санкт-петербург|novosibirsk|новосибирск|yekaterinburg|екатеринбург|kazan|казань|нижний новгород|томск|tomsk|самара|ростов-на-дону|пермь|воронеж|краснодар|омск|челябинск|уфа',
  UA: 'kyiv|kiev|київ|киев|lviv|львів|львов|kharkiv|харків|харьков|odesa|odessa|одеса|dnipro|дніпро',
  BY: 'minsk|минск',
  GR: 'athens|αθήνα|thessaloniki|θεσσαλονίκη|patras|heraklion',
  TR: 'istanbul|ankara|izmir|bursa|antalya|i̇stanbul',
  HU: 'budapest|debrecen',
  RO: 'bucharest|bucurești|cluj|cluj-napoca|iași|timișoara',
  BG: 'sofia|plovdiv',
  RS: 'belgrade|beograd|novi sad',
  HR: 'zagreb|split',
  EE: 'tallinn|tartu',
  LV: 'riga',
  LT: 'vilnius|kaunas',
  IL: 'tel aviv|jerusalem|haifa|herzliya|תל אביב|ירושלים|חיפה|באר שבע|הרצליה|רמת גן',
  AE: 'dubai|abu dhabi|دبي|أبوظبي|الشارقة',
  EG: 'cairo|alexandria|القاهرة|الإسكندرية',
  SA: 'riyadh|jeddah|الرياض|جدة|مكة|الدمام',
  QA: 'doha|الدوحة',
  LB: 'beirut|بيروت',
  JO: 'amman|عمّان',
  OM: 'muscat|مسقط',
  IQ: 'baghdad|بغداد',
  IR: 'tehran|تهران|اصفهان|شیراز|مشهد|تبریز|یزد',
  MA: 'casablanca|rabat|marrakesh|الرباط|الدار البيضاء|مراكش',
  ZA: 'cape town|johannesburg|durban|pretoria',
  NG: 'lagos|abuja',
  KE: 'nairobi',
  IN: 'mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|kolkata|pune|ahmedabad|gurgaon|gurugram|noida|jaipur|kochi|chandigarh|indore|coimbatore|lucknow|nagpur|दिल्ली|नई दिल्ली|मुंबई|जयपुर|जोधपुर|पुणे|चेन्नई|कोलकाता|बेंगलुरु|हैदराबाद|लखनऊ|अहमदाबाद|भोपाल',
  PK: 'karachi|lahore|islamabad',
  BD: 'dhaka',
  LK: 'colombo',
  CN: 'beijing|北京|shanghai|上海|shenzhen|深圳|guangzhou|广州|hangzhou|杭州|chengdu|成都|nanjing|南京|wuhan|武汉|苏州|西安|天津|重庆',
  TW: 'taipei|台北|hsinchu',
  JP: 'tokyo|東京|osaka|大阪|kyoto|京都|yokohama|横浜|nagoya|名古屋|福岡|札幌',
  KR: 'seoul|busan|서울|부산|대구|인천|광주|대전|울산|수원|제주|성남',
  TH: 'bangkok|chiang mai',
  VN: 'hanoi|ho chi minh city|hà nội|đà nẵng|huế|cần thơ|hải phòng|nha trang|phan thiết|tp. hồ chí minh|hồ chí minh',
  ID: 'jakarta|bandung',
  MY: 'kuala lumpur|penang',
  PH: 'manila|makati|cebu|quezon city',
  AU: 'sydney|melbourne|brisbane|perth|adelaide|canberra|hobart',
  NZ: 'auckland|wellington|christchurch',
  MX: 'mexico city|ciudad de méxico|cdmx|guadalajara|monterrey|culiacán|culiacan|tijuana|puebla|querétaro|mérida|león',
  AR: 'buenos aires|córdoba|rosario|mendoza|la plata',
  CL: 'santiago|santiago de chile|valparaíso',
  CO: 'bogotá|bogota|medellín|medellin|cali|barranquilla',
  PE: 'lima|arequipa',
  VE: 'caracas|maracaibo',
  EC: 'quito|guayaquil',
  UY: 'montevideo',
  BR: 'são paulo|sao paulo|rio de janeiro|belo horizonte|curitiba|porto alegre|brasília|recife|florianópolis|campinas|salvador|fortaleza',
};
const MODES =
  'remote|fully remote|hybrid|on-site|onsite|worldwide|distributed|télétravail|remoto|удаленно|удалённо|远程|远程办公|homeoffice|vor ort|on site|sur site|présentiel|presencial|в офисе|гибрид|удалённая работа';

const COUNTRY_SET: ReadonlySet<string> = new Set(COUNTRIES.split('|'));
const REGION_SET: ReadonlySet<string> = new Set(REGIONS.split('|'));
const MODE_SET: ReadonlySet<string> = new Set(MODES.split('|'));
const CITY_CODES: ReadonlyMap<string, readonly string[]> = cityCodes();

function cityCodes(): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, cities] of Object.entries(CITIES))
    for (const city of cities.split('|')) codes.set(city, [...(codes.get(city) ?? []), code]);
  return codes;
}

/** Two-letter codes of states that people write behind a city. */
const STATES =
  /^(?:A[KLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[BCDEHJMSVY]|O[HKNR]|PA|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY]|AB|NSW|VIC|QLD)$/;
const CODES =
  /^(?:A[DEFGILMORTUZ]|B[ADEGHJORSTWY]|C[ACDGHILMNORUYZ]|D[EKZ]|E[CEGST]|F[IR]|G[BEHRT]|H[KNRTU]|I[DELNQRST]|J[MOP]|K[EGRWZ]|L[BIKTUV]|M[ADEGKNTXY]|N[GILOPZ]|P[AEHKLRTY]|QA|R[OSU]|S[AEGIKNVY]|T[HNRWZ]|U[AGKSYZ]|V[EN]|Z[AMW]|USA|UAE)$/;

const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.()]+$|^[(]+/g, '')
    .trim();

export const isCountry = (text: string) =>
  COUNTRY_SET.has(plain(text)) || COUNTRY_SET.has(text.toLowerCase());
export const isRegion = (text: string) => REGION_SET.has(plain(text));
export const isCity = (text: string) => CITY_CODES.has(plain(text));
export const isCountryCode = (text: string) => CODES.test(text.trim());
export const isStateCode = (text: string) => STATES.test(text.trim());
export const isWorkMode = (text: string) => MODE_SET.has(plain(text));

/** `XX` behind this city can only be its country (“Montreal, CA” is not in California). */
export function codeIsCountry(city: string, code: string): boolean {
  if (!isCountryCode(code)) return false;
  return !isStateCode(code) || (CITY_CODES.get(plain(city))?.includes(code.trim()) ?? false);
}

/** One name of a place without commas: a country, state, city or “Remote”. */
export function isPlaceName(text: string): boolean {
  if (isCountry(text) || isRegion(text) || isCity(text) || isWorkMode(text)) return true;
  if (/^(?:г|пос|р)\. ?\p{Lu}\p{L}+$/iu.test(text)) return true;
  if (DISTRICT.test(text)) return true;
  const parts = text.split(/\s*[/&]\s*| and | et | und /);
  return (
    parts.length > 1 &&
    parts.every((part) => isCountry(part) || isRegion(part) || isCity(part) || isWorkMode(part))
  );
}

/** “京都府”, “浙江省”, “横浜市”: the last sign says what it is. */
const DISTRICT = /^\p{Script=Han}{2,4}[都道府県省市]$/u;

/**
 * A whole place: “Berlin”, “Concord, California”, “Lille/Paris”. Its first part may be a city that is
 * not known only where `unknownCity` says that nothing else is expected there.
 */
export function isPlace(text: string, unknownCity = false): boolean {
  const bare = text.replace(/[()]/g, '');
  if (
    /^\p{Lu}[\p{L} .-]+ [A-Z]{2}(?: [A-Z]{2})?$/u.test(bare) &&
    isCity(bare.replace(/(?: [A-Z]{2}){1,2}$/, ''))
  )
    return true;
  const parts = bare.split(/\s*[,،、，·|]\s*/).filter((part) => part !== '');
  const [first = '', second] = parts;
  if (parts.length === 0 || parts.length > 4 || text.length > 80) return false;
  if (second === undefined) return isPlaceName(first) || /^\p{Lu}[\p{L}. -]+ [A-Z]{2} \d{5}$/u.test(first);
  const known = (part: string) =>
    isPlaceName(part) || isStateCode(part) || isCountryCode(part) || STATE_WITH_ZIP.test(part);
  if (!parts.slice(1).every(known)) return false;
  return (
    known(first) ||
    (unknownCity &&
      !isCity(second) &&
      /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’. -]*$/u.test(first) &&
      first.split(' ').length <= 3)
  );
}

/** “San Francisco, CA US”, “上海 上海 CN”: the commas that people leave out before the code of the country. */
export function withCodeApart(text: string): string {
  const code = text.slice(-2);
  const before = text.slice(0, -3);
  if (!isCountryCode(code) || !/[\p{L}\p{M}\d]\s$/u.test(text.slice(-5, -2))) return text;
  const isKnown = (part: string) => isPlaceName(part) || isStateCode(part);
  const words = before.split(' ');
  if (words.length > 1 && words.every(isKnown)) return [...words, code].join(', ');
  return before.split(/\s*[,،、，]\s*/).some(isPlaceName) ? `${before}, ${code}` : text;
}

const STATE_WITH_ZIP = /^[A-Z]{2} \d{5}(?:-\d{4})?$/;
