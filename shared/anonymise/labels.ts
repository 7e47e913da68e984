/** The words that say what a personal fact is, in the languages that résumés are read in. */
import { foldText } from './folded';
import type { PersonalKind } from './types';

/** Parted by commas. */
const LABELS: readonly (readonly [PersonalKind, string])[] = [
  [
    'birth',
    `born, birth, birthday, birthdate, birth date, date of birth, dob, d.o.b., age, place of birth, birthplace, date and place of birth,
    geboren, geburtsdatum, geburtstag, geburtsort, geburtsdatum und -ort, geb., alter, jahrgang, né, née, né(e), né le, née le, né(e) le,
    date de naissance, lieu de naissance, date et lieu de naissance, naissance, âge, nacimiento, fecha de nacimiento, lugar de nacimiento,
    edad, nacido, nacida, nascimento, data de nascimento, local de nascimento, naturalidade, idade, nato, nata, nato il, nata il,
    data di nascita, luogo di nascita, luogo e data di nascita, età, geboortedatum, geboorteplaats, geboren op, leeftijd,
    data urodzenia, miejsce urodzenia, data i miejsce urodzenia, urodzony, urodzona, wiek, narozen, narozena, datum narození,
    místo narození, věk, dátum narodenia, vek, född, födelsedatum, födelseort, ålder, fødselsdato, født, alder, syntymäaika, ikä,
    datum rođenja, дата рождения, место рождения, дата и место рождения, родился, родилась, возраст, дата народження,
    місце народження, вік, народився, народилася, ημερομηνία γέννησης, τόπος γέννησης, ηλικία, έτος γέννησης, doğum tarihi, doğum yeri,
    doğum yeri ve tarihi, yaş, doğum, 出生日期, 出生年月, 出生, 生日, 年龄, 年齡, 出生地, 籍贯, 生年月日, 年齢, 生まれ, 생년월일, 나이, 출생,
    تاريخ الميلاد, مكان الميلاد, تاریخ تولد, محل تولد, سن, متولد, العمر, תאריך לידה, גיל, מקום לידה, जन्म तिथि, जन्मतिथि, जन्म, आयु,
    ngày sinh, năm sinh, nơi sinh, tuổi`,
  ],
  [
    'gender',
    `gender, sex, pronouns, geschlecht, pronomen, sexe, genre, sexo, género, gênero, sesso, genere, geslacht, płeć, pohlaví, pohlavie,
    kön, kjønn, køn, sukupuoli, spol, пол, стать, φύλο, cinsiyet, 性别, 性別, 성별, الجنس, جنسیت, מין, लिंग, giới tính`,
  ],
  [
    'nationality',
    `nationality, citizenship, nationalities, citizen of, ethnicity, race, staatsangehörigkeit, nationalität, staatsbürgerschaft,
    nationalité, citoyenneté, nacionalidad, ciudadanía, nacionalidade, cidadania, nazionalità, cittadinanza, nationaliteit, narodowość,
    obywatelstwo, národnost, státní příslušnost, státní občanství, štátne občianstvo, nationalitet, medborgarskap, statsborgerskab,
    statsborgerskap, kansalaisuus, kansallisuus, državljanstvo, гражданство, национальность, громадянство, національність, υπηκοότητα,
    εθνικότητα, ιθαγένεια, uyruk, uyruğu, vatandaşlık, 国籍, 民族, 國籍, 국적, الجنسية, ملیت, تابعیت, אזרחות, לאום, राष्ट्रीयता,
    quốc tịch, dân tộc`,
  ],
  [
    'family',
    `marital status, civil status, family status, family, married, familienstand, personenstand, verheiratet, ledig, kinder,
    état civil, situation familiale, situation de famille, estado civil, hijos, filhos, stato civile, burgerlijke staat,
    stan cywilny, rodinný stav, stav, civilstånd, civilstatus, sivilstatus, siviilisääty, bračni status, семейное положение,
    сімейний стан, дети, οικογενειακή κατάσταση, medeni hal, medeni durum, medeni hali, 婚姻状况, 婚姻, 婚否, 配偶者, 扶養家族, 결혼 여부,
    الحالة الاجتماعية, وضعیت تأهل, وضعیت تاهل, מצב משפחתי, वैवाहिक स्थिति, tình trạng hôn nhân, hôn nhân, maiden name, geburtsname,
    nom de jeune fille, father's name, पिता का नाम, mother's name`,
  ],
  [
    'faith',
    `religion, confession, konfession, faith, religión, religião, religione, religie, wyznanie, náboženství, вероисповедание, θρήσκευμα,
    din, 宗教, 政治面貌, 종교, الديانة, مذهب, דת, धर्म, tôn giáo, political views`,
  ],
  [
    'identity',
    `passport, passport no, passport number, id number, national id, identity card, ssn, social security number, tax id, reisepass,
    personalausweis, sozialversicherungsnummer, ahv-nummer, steuer-id, numéro de sécurité sociale, passeport, dni, nie, nif, cpf, rg,
    codice fiscale, bsn, pesel, rodné číslo, personnummer, cpr-nummer, henkilötunnus, oib, паспорт, инн, снилс, αφμ, αμκα, δελτίο ταυτότητας,
    kimlik no, tc kimlik no, 身份证, 身份证号, 护照, 주민등록번호, رقم الهوية, کد ملی, ת.ז., תעודת זהות, aadhaar, pan, cccd, cmnd`,
  ],
  [
    'address',
    `address, home address, mailing address, postal address, street, residence, adresse, anschrift, wohnort, wohnhaft, domicile,
    dirección, domicilio, endereço, morada, indirizzo, residenza, adres, woonplaats, adresa, bydliště, bydlisko, adress, osoite, адрес,
    адреса, διεύθυνση, 地址, 住址, 住所, 現住所, 주소, العنوان, آدرس, כתובת, पता, địa chỉ`,
  ],
  [
    'email',
    'email, e-mail, mail, e-post, correo, courriel, correo electrónico, почта, эл. почта, 邮箱, 電郵, メール, 이메일, البريد الإلكتروني, ایمیل, אימייל, דוא"ל, ईमेल',
  ],
  [
    'phone',
    `phone, phone number, telephone, tel, tel., mobile, mobile phone, cell, cell phone, fax, telefon, mobil, handy, festnetz, téléphone,
    portable, teléfono, móvil, telefone, telemóvel, celular, telefono, cellulare, telefoon, mobiel, telefón, puhelin, телефон, моб.,
    τηλέφωνο, κινητό, cep, 电话, 手机, 電話, 携帯, 전화, 휴대폰, الهاتف, جوال, تلفن, موبایل, טלפון, נייד, फोन, điện thoại`,
  ],
  [
    'link',
    `website, web site, homepage, web, url, link, links, blog, portfolio, linkedin, github, gitlab, xing, twitter, x, facebook, instagram, behance,
    dribbble, mastodon, bluesky, stack overflow, stackoverflow, orcid, google scholar, researchgate, medium, youtube, kaggle,
    сайт, 网址, 主页, ホームページ, webseite, site, sitio web, página web, sito`,
  ],
  [
    'handle',
    'skype, telegram, whatsapp, wechat, weixin, 微信, line, qq, viber, signal, discord, kakaotalk, kakao, zalo, icq, matrix, threema, snapchat, tiktok',
  ],
];

const KINDS: ReadonlyMap<string, PersonalKind> = new Map(
  LABELS.flatMap(([kind, labels]) =>
    labels.split(',').map((label): [string, PersonalKind] => [labelKey(label), kind]),
  ),
);

/** What a client may know: of use for the job, and of no use for finding the person. */
const HARMLESS: ReadonlySet<string> = new Set(
  `driving licence, driver's license, driving license, licence, führerschein, permis, permis de conduire, permiso de conducir, carta de condução,
  patente, patente di guida, rijbewijs, prawo jazdy, řidičský průkaz, körkort, førerkort, kørekort, ajokortti, vozačka dozvola, водительские права, категория прав,
  δίπλωμα οδήγησης, sürücü belgesi, ehliyet, 驾照, 運転免許, 운전면허, رخصة القيادة, گواهینامه, רישיון נהיגה, bằng lái, availability, available,
  available from, notice period, start date, verfügbarkeit, verfügbar ab, kündigungsfrist, eintrittstermin, disponibilité, préavis,
  disponibilidad, disponibilidade, disponibilità, preavviso, beschikbaarheid, opzegtermijn, dostępność, okres wypowiedzenia, salary,
  salary expectation, gehaltswunsch, gehaltsvorstellung, prétentions, rate, day rate, experience, years of experience, mobility,
  mobilité, relocation, willing to relocate, willing to travel, travel, reisebereitschaft, work mode, security clearance, clearance, vehicle,
  languages, sprachen, langues, idiomas, lingue, talen, 工作年限, 到岗时间, 期望薪资`
    .split(',')
    .map(labelKey),
);

/** What a fact under this label says of the person; undefined for a label that is not known. */
export const labelKind = (label: string): PersonalKind | undefined => KINDS.get(labelKey(label));

export const isHarmless = (label: string): boolean => HARMLESS.has(labelKey(label));

function labelKey(label: string): string {
  return foldText(label)
    .replace(/[\s:：]+/g, ' ')
    .trim();
}
