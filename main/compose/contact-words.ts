/**
 * What a contact fact is, said before it. Kept here for the reason that shared/date-words/printed.ts gives. Words that
 * résumés of the language use, short enough for a gutter.
 */
export interface ContactWords {
  readonly address: string;
  readonly email: string;
  readonly phone: string;
  readonly url: string;
}

const row = (address: string, email: string, phone: string, url: string): ContactWords => ({
  address,
  email,
  phone,
  url,
});

/** By ISO 639-1 language. None from right to left: mail addresses among such words stand elsewhere in Word. */
const CONTACT_WORDS: Readonly<Record<string, ContactWords>> = {
  en: row('Address', 'Email', 'Phone', 'Web'),
  de: row('Adresse', 'E-Mail', 'Telefon', 'Web'),
  fr: row('Adresse', 'E-mail', 'Téléphone', 'Web'),
  es: row('Dirección', 'Correo', 'Teléfono', 'Web'),
  pt: row('Morada', 'E-mail', 'Telefone', 'Web'),
  it: row('Indirizzo', 'E-mail', 'Telefono', 'Web'),
  nl: row('Adres', 'E-mail', 'Telefoon', 'Web'),
  pl: row('Adres', 'E-mail', 'Telefon', 'WWW'),
  cs: row('Adresa', 'E-mail', 'Telefon', 'Web'),
  sk: row('Adresa', 'E-mail', 'Telefón', 'Web'),
  sv: row('Adress', 'E-post', 'Telefon', 'Webb'),
  da: row('Adresse', 'E-mail', 'Telefon', 'Web'),
  nb: row('Adresse', 'E-post', 'Telefon', 'Nettsted'),
  fi: row('Osoite', 'Sähköposti', 'Puhelin', 'Verkkosivu'),
  hr: row('Adresa', 'E-mail', 'Telefon', 'Web'),
  ru: row('Адрес', 'Эл. почта', 'Телефон', 'Сайт'),
  uk: row('Адреса', 'Ел. пошта', 'Телефон', 'Сайт'),
  el: row('Διεύθυνση', 'Email', 'Τηλέφωνο', 'Ιστότοπος'),
  vi: row('Địa chỉ', 'Email', 'Điện thoại', 'Web'),
  zh: row('地址', '邮箱', '电话', '网址'),
  ja: row('住所', 'メール', '電話', 'ウェブ'),
  ko: row('주소', '이메일', '전화', '웹'),
};

/** The words of a BCP 47 tag's language; undefined for one that is not known. */
export function contactWords(lang: string): ContactWords | undefined {
  const language = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return CONTACT_WORDS[language === 'no' ? 'nb' : language];
}
