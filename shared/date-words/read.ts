/** Words of dates as people write them, in the languages that résumés come in. */

/** Names of months as written in résumés, whole and shortened, nominative and as after a day. */
const MONTHS: Readonly<Record<string, string>> = {
  en: 'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
  de: 'januar jan jänner jän|februar feb|märz mär mrz maerz|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez',
  fr: 'janvier janv jan|février févr fév fevrier fevr|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre déc decembre',
  es: 'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept sep|octubre oct|noviembre nov|diciembre dic',
  pt: 'janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  it: 'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre sett set|ottobre ott|novembre nov|dicembre dic',
  nl: 'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt|november nov|december dec',
  pl: 'styczeń stycznia sty|luty lutego lut|marzec marca mar|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|październik października paź|listopad listopada lis|grudzień grudnia gru',
  cs: 'leden ledna led|únor února úno|březen března bře|duben dubna dub|květen května kvě|červen června čvn|červenec července čvc|srpen srpna srp|září zář|říjen října říj|listopad listopadu|prosinec prosince pro',
  sv: 'januari jan|februari feb|mars|april apr|maj|juni jun|juli jul|augusti aug|september sep|oktober okt|november nov|december dec',
  ru: 'январь января янв|февраль февраля фев|март марта мар|апрель апреля апр|май мая|июнь июня июн|июль июля июл|август августа авг|сентябрь сентября сент сен|октябрь октября окт|ноябрь ноября нояб ноя|декабрь декабря дек',
  uk: 'січень січня січ|лютий лютого лют|березень березня бер|квітень квітня квіт|травень травня трав|червень червня черв|липень липня лип|серпень серпня серп|вересень вересня вер|жовтень жовтня жовт|листопад листопада лист|грудень грудня груд',
  el: 'ιανουάριος ιανουαρίου ιαν ιανουάριο|φεβρουάριος φεβρουαρίου φεβ φεβρουάριο|μάρτιος μαρτίου μαρ μάρτιο μάρ|απρίλιος απριλίου απρ απρίλιο|μάιος μαΐου μαϊ μάι μάιο|ιούνιος ιουνίου ιουν ιούνιο ιούν|ιούλιος ιουλίου ιουλ ιούλιο ιούλ|αύγουστος αυγούστου αυγ αύγουστο αύγ|σεπτέμβριος σεπτεμβρίου σεπ σεπτέμβριο σεπτ|οκτώβριος οκτωβρίου οκτ οκτώβριο|νοέμβριος νοεμβρίου νοε νοέμβριο νοέ|δεκέμβριος δεκεμβρίου δεκ δεκέμβριο',
  tr: 'ocak oca|şubat şub|mart|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara',
  he: 'ינואר ינו|פברואר פבר|מרץ מרס|אפריל אפר|מאי|יוני|יולי|אוגוסט אוג|ספטמבר ספט|אוקטובר אוק|נובמבר נוב|דצמבר דצמ',
  ar: 'يناير|فبراير شباط|مارس آذار|أبريل ابريل نيسان|مايو أيار|يونيو حزيران|يوليو تموز|أغسطس اغسطس آب|سبتمبر أيلول|أكتوبر اكتوبر|نوفمبر|ديسمبر',
  fa: 'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه ژوییه|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر',
  hi: 'जनवरी जन|फ़रवरी फरवरी फ़र|मार्च|अप्रैल|मई|जून|जुलाई जुल|अगस्त अग|सितंबर सितम्बर सित|अक्टूबर अक्तूबर अक्टू|नवंबर नवम्बर नव|दिसंबर दिसम्बर दिस',
};

interface MonthWord {
  /** 1–12. */
  readonly month: number;
  readonly languages: readonly string[];
}

export const MONTH_WORDS: ReadonlyMap<string, MonthWord> = table();

function table(): Map<string, MonthWord> {
  const words = new Map<string, MonthWord>();
  for (const [language, months] of Object.entries(MONTHS))
    months.split('|').forEach((forms, index) => {
      for (const form of forms.split(' ')) {
        const known = words.get(form);
        if (!known) words.set(form, { month: index + 1, languages: [language] });
        else if (known.month === index + 1)
          words.set(form, { ...known, languages: [...known.languages, language] });
      }
    });
  return words;
}

/** Words that say “still so”; the longest are tried first. */
export const PRESENT_WORDS: readonly string[] = [
  ...['present', 'current', 'currently', 'now', 'today', 'ongoing', 'to date', 'till date', 'date'],
  ...['heute', 'jetzt', 'aktuell', 'laufend', 'gegenwart', 'dato'],
  ...['présent', "aujourd'hui", 'aujourd’hui', 'actuel', 'actuellement', 'en cours', 'maintenant', 'ce jour'],
  ...['la actualidad', 'actualidad', 'presente', 'el presente', 'actual', 'actualmente', 'hoy', 'la fecha'],
  ...['atual', 'atualmente', 'o momento', 'momento', 'hoje', 'o presente'],
  ...['attuale', 'attualmente', 'oggi', 'in corso', 'presente'],
  ...[
    'heden',
    'nu',
    'obecnie',
    'teraz',
    'dziś',
    'nadal',
    'současnost',
    'dosud',
    'nyní',
    'pågående',
    'nuvarande',
    'idag',
    'i dag',
  ],
  ...['настоящее время', 'наст. время', 'наст. вр.', 'н.в.', 'н. в.', 'нв', 'сейчас', 'сегодня'],
  ...[
    'теперішній час',
    'дотепер',
    'зараз',
    'сьогодні',
    'σήμερα',
    'παρόν',
    'halen',
    'günümüz',
    'devam ediyor',
  ],
  ...['至今', '现在', '現在', '今'],
  ...['현재', '재직중', '재직 중', 'hiện tại', 'hiện nay', 'nay', 'היום', 'כיום', 'הווה', 'עד היום'],
  ...['الآن', 'حتى الآن', 'الحاضر', 'الوقت الحاضر', 'حالياً', 'حاليا', 'वर्तमान', 'अब तक', 'अभी तक'],
  ...['اکنون', 'تاکنون', 'تا کنون'],
].sort((a, b) => b.length - a.length);

/** The month that a language means by a word, where it is one of its months. */
export function monthIn(language: string, word: string): number | undefined {
  const months = MONTHS[language]?.split('|') ?? [];
  const at = months.findIndex((forms) => forms.split(' ').includes(word));
  return at < 0 ? undefined : at + 1;
}

/** Words before a date that starts something and goes on: “since 2019”. */
export const SINCE_WORDS: readonly string[] = [
  ...['since', 'seit', 'depuis', 'desde', 'dal', 'sinds', 'od', 'sedan', 'с', 'з', 'από', 'ab'],
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
