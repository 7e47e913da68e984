/** Résumés of invented people in every encoding that plain text still comes in. */
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../main/importers/encoding';
import { readDocument } from '../../../main/importers/index';
import { file } from './support/files';

const POLISH = `Żaneta Gęślińska
ul. Źródlana 7, 90-001 Łódź, tel. +48 42 555 01 77

Doświadczenie zawodowe
2015–2021 Księgowa, Spółdzielnia Ogrodnicza „Jabłoń”, Łódź
- prowadzenie ksiąg, rozliczenia z urzędem skarbowym
- szkolenie trzech młodszych księgowych

Wykształcenie
2010–2015 Uniwersytet Ekonomiczny, rachunkowość
Języki: angielski (płynnie), niemiecki (podstawy)
`;
const CZECH = `Bořivoj Šťastný
Lipová 12, Plzeň

Pracovní zkušenosti
2012-2020 Truhlář, Dílna U Řeky, Plzeň
- výroba židlí a stolů, opravy krovů
- zaučování učňů

Vzdělání
2009-2012 Střední odborné učiliště, obor truhlář
Jazyky: němčina, angličtina
`;
const RUSSIAN = `Пётр Щеглов
Москва, ул. Лесная, д. 5

Опыт работы
2014-2020 Инженер-конструктор, завод «Рубин», Москва
- проектирование узлов подъёмных кранов
- обучение молодых специалистов

Образование
2008-2013 Технический университет, инженер-механик
Языки: английский, немецкий
`;
const UKRAINIAN = `Їжакевич Ганна
Київ, вул. Квіткова, 3

Досвід роботи
2016-2022 Бібліотекарка, Міська бібліотека, Київ
- облік фондів, виставки, читацький клуб
- переклад каталогу з англійської

Освіта
2010-2015 Університет культури, бібліотечна справа
Мови: англійська, польська, ґрунтовне знання німецької
`;
const FRENCH = `Zoé Brûlé-Français
12, rue de l’Église, 69002 Lyon

Expérience professionnelle
2016–2022 Ingénieure, Société Générale d’Hydraulique, Lyon
- conçu et livré trois stations d’épuration
- formé une équipe de dix élèves

Études
2010–2015 École supérieure de génie, diplôme d’ingénieur
Langues : anglais (courant), allemand (notions)
`;
const GERMAN = `Jürgen Großmüller
Kölner Straße 4, 50667 Köln

Berufserfahrung
2013-2020 Bäckermeister, Bäckerei Höfer, Köln
- Führung von fünf Gesellen und zwei Lehrlingen
- Einführung einer größeren Öfenreihe

Ausbildung
2008-2011 Bäckerlehre, Düsseldorf
Sprachen: Französisch, Türkisch
`;
const GREEK = `Ελένη Παπαδοπούλου
Αθήνα, οδός Ερμού 10

Επαγγελματική εμπειρία
2013-2019 Μηχανικός, Εταιρεία Υδάτων, Αθήνα
- σχεδιασμός δικτύων ύδρευσης
- εκπαίδευση νέων μηχανικών

Εκπαίδευση
2006-2012 Πολυτεχνείο, πολιτικός μηχανικός
Γλώσσες: αγγλικά, γαλλικά
`;
const TURKISH = `Işıl Çağlayan
Güneşli Sokak 8, İstanbul

İş Deneyimi
2014-2021 Öğretmen, Şişli İlköğretim Okulu, İstanbul
- matematik dersleri, öğrenci kulübü
- yeni öğretmenlerin yetiştirilmesi

Eğitim
2008-2013 Boğaz Üniversitesi, Matematik Öğretmenliği
Diller: İngilizce, Almanca
`;
const LITHUANIAN = `Rūta Žemaitytė
Ąžuolų g. 5, Vilnius

Darbo patirtis
2015-2021 Mokytoja, Šiaulių gimnazija, Šiauliai
- lietuvių kalbos pamokos, mokinių būrelis
- jaunų mokytojų ugdymas

Išsilavinimas
2009-2014 Vilniaus universitetas, lietuvių filologija
Kalbos: anglų, vokiečių, rusų
`;
const JAPANESE = `鈴木 一郎
東京都港区芝浦一丁目

職務経歴
2014年4月 株式会社ミナト入社、港湾システムの設計を担当
・荷役管理システムの開発
・新人研修の講師

学歴
2010年3月 海洋大学工学部卒業
語学：英語（日常会話）
`;
const CHINESE = `李小龙
上海市徐汇区港口路五号

工作经历
2015年至2021年 工程师，上海港务公司
- 负责码头调度系统的开发
- 培训新员工

教育背景
2009年至2013年 海事大学，计算机科学，本科
语言：英语（流利）
`;
const TAIWANESE = `陳美玲
臺北市大安區和平東路三段

工作經歷
2014年至2020年 編輯，光華出版社
- 負責兒童讀物的編輯與校對
- 訓練新進同仁

學歷
2008年至2012年 國立師範大學，國文學系
語言：英語（流利）、日語（基礎）
`;
const KOREAN = `김하늘
서울특별시 마포구 바다로 5

경력 사항
2015년부터 2021년까지 항만공사, 시스템 엔지니어
- 부두 운영 시스템 개발
- 신입 사원 교육 담당

학력
2009년부터 2013년까지 해양대학교, 컴퓨터공학과
언어: 영어(유창), 일본어(초급)
`;

/** Without quotation marks and dashes, which the ISO encodings do not have. */
const plain = (text: string) => text.replace(/[„”’]/g, "'").replace(/–/g, '-').replace(/[«»]/g, '"');

const LEGACY: readonly (readonly [encoding: string, text: string])[] = [
  ['windows-1250', POLISH],
  ['windows-1250', CZECH],
  ['windows-1251', RUSSIAN],
  ['windows-1251', UKRAINIAN],
  ['windows-1252', FRENCH],
  ['windows-1252', GERMAN],
  ['windows-1253', GREEK],
  ['windows-1254', TURKISH],
  ['windows-1257', LITHUANIAN],
  ['ISO-8859-1', plain(FRENCH)],
  ['ISO-8859-1', GERMAN],
  ['ISO-8859-2', plain(POLISH)],
  ['ISO-8859-2', CZECH],
  ['ISO-8859-5', plain(RUSSIAN)],
  ['ISO-8859-7', GREEK],
  ['ISO-8859-9', TURKISH],
  ['ISO-8859-15', `${plain(FRENCH)}Prime de 500 € pour l'œuvre des cœurs\n`],
  ['KOI8-R', plain(RUSSIAN)],
  ['KOI8-U', UKRAINIAN.replace(/[«»]/g, '"')],
  ['Shift_JIS', JAPANESE],
  ['EUC-JP', JAPANESE],
  ['GB18030', CHINESE],
  ['Big5', TAIWANESE],
  ['EUC-KR', KOREAN],
  ['macroman', FRENCH],
  ['macroman', GERMAN],
];

const ALL: Readonly<Record<string, string>> = {
  POLISH,
  RUSSIAN,
  FRENCH,
  GREEK,
  TURKISH,
  LITHUANIAN,
  JAPANESE,
  CHINESE,
  KOREAN,
};

describe('a résumé in an encoding of its time is read letter by letter', () => {
  it.each(LEGACY)('%s: %s', (encoding, text) => {
    const bytes = iconv.encode(text, encoding);
    expect(iconv.decode(bytes, encoding)).toBe(text);
    const decoded = decodeText(bytes);
    expect(decoded.text).toBe(text);
    expect(decoded.notes).toMatchObject([{ code: 'encoding' }]);
  });

  it.each(LEGACY)('%s, with the line ends of Windows: %s', (encoding, text) => {
    const windows = text.replace(/\n/g, '\r\n');
    expect(decodeText(iconv.encode(windows, encoding)).text).toBe(windows);
  });
});

describe('a résumé in Unicode is read for certain', () => {
  const forms = ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'].flatMap((encoding) =>
    [true, false].flatMap((mark) => Object.keys(ALL).map((name) => [encoding, mark, name] as const)),
  );

  it.each(forms)('%s, mark %s: %s', async (encoding, addBOM, name) => {
    const text = ALL[name] ?? '';
    const bytes = new Uint8Array(iconv.encode(text, encoding, { addBOM }));
    expect(decodeText(bytes)).toEqual({ text, notes: [] });
    expect((await readDocument(file('cv.txt', bytes))).format).toBe('text');
  });
});
