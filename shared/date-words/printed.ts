/**
 * How months are shortened and "until now" is said, after Unicode CLDR's abbreviated formats and the
 * usage of résumés. Kept here rather than asked of the run-time, whose data differ from version to
 * version: a page must not change with the machine.
 */
export interface DateWords {
  readonly months: readonly string[];
  readonly present: string;
  /** Where the year stands behind: what parts the month from it; a space by itself. */
  readonly between?: string;
  /** Where the year stands first: what parts it from the month. */
  readonly yearFirst?: string;
}

const months = (names: string): readonly string[] => names.split(' ');

const numbered = (sign: string): readonly string[] => Array.from({ length: 12 }, (_, i) => `${i + 1}${sign}`);

const EN: DateWords = {
  months: months('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  present: 'Present',
};

/** By ISO 639-1 language. */
export const DATE_WORDS: Readonly<Record<string, DateWords>> = {
  en: EN,
  de: { months: months('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'), present: 'heute' },
  fr: {
    months: months('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    present: 'aujourd’hui',
  },
  es: {
    months: months('ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.'),
    present: 'actualidad',
  },
  pt: { months: months('jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.'), present: 'presente' },
  it: { months: months('gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.'), present: 'oggi' },
  nl: { months: months('jan. feb. mrt. apr. mei juni juli aug. sep. okt. nov. dec.'), present: 'heden' },
  pl: { months: months('sty lut mar kwi maj cze lip sie wrz paź lis gru'), present: 'obecnie' },
  cs: { months: months('led úno bře dub kvě čvn čvc srp zář říj lis pro'), present: 'dosud' },
  sk: { months: months('jan feb mar apr máj jún júl aug sep okt nov dec'), present: 'súčasnosť' },
  sv: { months: months('jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.'), present: 'nu' },
  da: { months: months('jan. feb. mar. apr. maj juni juli aug. sep. okt. nov. dec.'), present: 'nu' },
  nb: { months: months('jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.'), present: 'nå' },
  fi: {
    months: months('tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'),
    present: 'nykyinen',
  },
  hr: { months: months('sij velj ožu tra svi lip srp kol ruj lis stu pro'), present: 'danas' },
  ru: {
    months: months('янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'),
    present: 'настоящее время',
  },
  uk: {
    months: months('січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.'),
    present: 'дотепер',
  },
  tr: { months: months('Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara'), present: 'halen' },
  // Résumés in the languages below write months out: shortened ones are rare or look like other words.
  he: {
    months: months('ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'),
    present: 'היום',
  },
  ar: {
    months: months('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
    present: 'الآن',
  },
  fa: {
    months: months('ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'),
    present: 'اکنون',
  },
  hi: {
    months: months('जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'),
    present: 'वर्तमान',
  },
  vi: {
    months: Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`),
    present: 'Hiện tại',
    between: '/',
  },
  zh: { months: numbered('月'), present: '至今', yearFirst: '年' },
  ja: { months: numbered('月'), present: '現在', yearFirst: '年' },
  ko: { months: numbered('월'), present: '현재', yearFirst: '년 ' },
  el: { months: months('Ιαν Φεβ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ'), present: 'σήμερα' },
};

/** Older and wider tags. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', iw: 'he' };

/** The words of a BCP 47 tag's language; English for one that is not known. */
export function dateWords(lang: string): DateWords {
  const language = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return DATE_WORDS[ALIASES[language] ?? language] ?? EN;
}
