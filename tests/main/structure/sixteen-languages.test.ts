/** Titles and dates as people write them, in the sixteen languages that Galley reads. */
import { describe, expect, it } from 'vitest';
import { findDate, isPureDate } from '../../../main/structure/dates';
import { knownTitle } from '../../../main/structure/titles';
import { structure } from './blocks';

interface Language {
  /** Titles of work, education, skills, languages, projects, certificates, awards, summary, interests. */
  readonly titles: readonly string[];
  /** March 2019 to May 2021. */
  readonly range: readonly string[];
  /** March 2019 until now. */
  readonly open: readonly string[];
  /** Since March 2019. */
  readonly since: string;
  /** A season of 2019 to one of 2021. */
  readonly seasons: string;
  readonly job: string;
}

const KINDS = 'work education skills languages projects certificates awards summary interests'.split(' ');

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    titles: 'Work experience|Education|Skills|Languages|Projects|Certificates|Awards|Summary|Interests'.split(
      '|',
    ),
    range: [
      'March 2019 – May 2021',
      'from March 2019 to May 2021',
      'Mar. ’19 – May ’21',
      '03/2019 - 05/2021',
    ],
    open: ['March 2019 – present', 'Mar 2019 to date', '03/2019 – today'],
    since: 'since March 2019',
    seasons: 'Spring 2019 – Autumn 2021',
    job: 'Engineer',
  },
  de: {
    titles:
      'Berufserfahrung|Ausbildung|Kenntnisse|Sprachen|Projekte|Zertifikate|Auszeichnungen|Profil|Interessen'.split(
        '|',
      ),
    range: ['März 2019 – Mai 2021', 'von März 2019 bis Mai 2021', '03.2019 – 05.2021', '03/19 – 05/21'],
    open: ['März 2019 – heute', 'März 2019 bis heute', '03.2019 – dato'],
    since: 'seit März 2019',
    seasons: 'Frühjahr 2019 – Herbst 2021',
    job: 'Ingenieurin',
  },
  fr: {
    titles:
      'Expérience professionnelle|Formation|Compétences|Langues|Projets|Certifications|Distinctions|Profil|Centres d’intérêt'.split(
        '|',
      ),
    range: ['mars 2019 – mai 2021', 'de mars 2019 à mai 2021', 'mars 2019 au mai 2021', '03/2019 – 05/2021'],
    open: ['mars 2019 – aujourd’hui', 'de mars 2019 à aujourd’hui', 'mars 2019 à ce jour'],
    since: 'depuis mars 2019',
    seasons: 'printemps 2019 – automne 2021',
    job: 'Ingénieure',
  },
  es: {
    titles:
      'Experiencia laboral|Educación|Habilidades|Idiomas|Proyectos|Certificaciones|Premios|Perfil|Intereses'.split(
        '|',
      ),
    range: ['marzo de 2019 – mayo de 2021', 'de marzo de 2019 a mayo de 2021', 'mar. 2019 - may. 2021'],
    open: ['marzo 2019 – actualidad', 'marzo de 2019 a la actualidad', 'mar 2019 - hoy'],
    since: 'desde marzo de 2019',
    seasons: 'primavera 2019 – otoño 2021',
    job: 'Ingeniera',
  },
  pt: {
    titles:
      'Experiência profissional|Formação acadêmica|Habilidades|Idiomas|Projetos|Certificações|Prêmios|Resumo|Interesses'.split(
        '|',
      ),
    range: ['março de 2019 – maio de 2021', 'de março de 2019 a maio de 2021', 'mar/2019 – mai/2021'],
    open: ['março de 2019 – atual', 'março de 2019 até o momento', 'mar 2019 – presente'],
    since: 'desde março de 2019',
    seasons: 'primavera de 2019 – outono de 2021',
    job: 'Engenheira',
  },
  it: {
    titles:
      'Esperienza lavorativa|Istruzione|Competenze|Lingue|Progetti|Certificazioni|Premi|Profilo|Interessi'.split(
        '|',
      ),
    range: ['marzo 2019 – maggio 2021', 'da marzo 2019 a maggio 2021', 'dal marzo 2019 al maggio 2021'],
    open: ['marzo 2019 – oggi', 'da marzo 2019 a oggi', 'mar 2019 – in corso'],
    since: 'dal marzo 2019',
    seasons: 'primavera 2019 – autunno 2021',
    job: 'Ingegnere',
  },
  nl: {
    titles:
      'Werkervaring|Opleiding|Vaardigheden|Talen|Projecten|Certificaten|Prijzen|Profiel|Interesses'.split(
        '|',
      ),
    range: ['maart 2019 – mei 2021', 'van maart 2019 tot mei 2021', 'maart 2019 t/m mei 2021'],
    open: ['maart 2019 – heden', 'maart 2019 tot heden', 'mrt 2019 – nu'],
    since: 'sinds maart 2019',
    seasons: 'voorjaar 2019 – najaar 2021',
    job: 'Ontwikkelaar',
  },
  pl: {
    titles:
      'Doświadczenie zawodowe|Wykształcenie|Umiejętności|Języki|Projekty|Certyfikaty|Nagrody|Podsumowanie|Zainteresowania'.split(
        '|',
      ),
    range: ['marzec 2019 – maj 2021', 'od marca 2019 do maja 2021', '03.2019 – 05.2021'],
    open: ['marzec 2019 – obecnie', 'od marca 2019 do teraz', '03.2019 – nadal'],
    since: 'od marca 2019',
    seasons: 'wiosna 2019 – jesień 2021',
    job: 'Inżynier',
  },
  cs: {
    titles: 'Pracovní zkušenosti|Vzdělání|Dovednosti|Jazyky|Projekty|Certifikáty|Ocenění|Profil|Zájmy'.split(
      '|',
    ),
    range: ['březen 2019 – květen 2021', 'od března 2019 do května 2021', '3/2019 – 5/2021'],
    open: ['březen 2019 – současnost', 'od března 2019 dosud', '3/2019 – nyní'],
    since: 'od března 2019',
    seasons: 'jaro 2019 – podzim 2021',
    job: 'Inženýrka',
  },
  sv: {
    titles:
      'Arbetslivserfarenhet|Utbildning|Kompetenser|Språk|Projekt|Certifikat|Utmärkelser|Profil|Intressen'.split(
        '|',
      ),
    range: ['mars 2019 – maj 2021', 'från mars 2019 till maj 2021', 'mars 2019 t.o.m. maj 2021'],
    open: ['mars 2019 – nuvarande', 'mars 2019 – pågående', 'mars 2019 – idag'],
    since: 'sedan mars 2019',
    seasons: 'vår 2019 – höst 2021',
    job: 'Ingenjör',
  },
  ru: {
    titles: 'Опыт работы|Образование|Навыки|Языки|Проекты|Сертификаты|Награды|О себе|Интересы'.split('|'),
    range: [
      'март 2019 – май 2021',
      'с марта 2019 по май 2021',
      'март 2019 г. – май 2021 г.',
      '03.2019 – 05.2021',
    ],
    open: ['март 2019 – настоящее время', 'с марта 2019 по настоящее время', 'март 2019 – н. в.'],
    since: 'с марта 2019',
    seasons: 'весна 2019 – осень 2021',
    job: 'Инженер',
  },
  uk: {
    titles: 'Досвід роботи|Освіта|Навички|Мови|Проєкти|Сертифікати|Нагороди|Про себе|Інтереси'.split('|'),
    range: [
      'березень 2019 – травень 2021',
      'з березня 2019 до травня 2021',
      'з березня 2019 по травень 2021',
    ],
    open: ['березень 2019 – дотепер', 'березень 2019 – теперішній час', 'з березня 2019 до сьогодні'],
    since: 'з березня 2019',
    seasons: 'весна 2019 – осінь 2021',
    job: 'Інженер',
  },
  el: {
    titles:
      'Επαγγελματική εμπειρία|Εκπαίδευση|Δεξιότητες|Γλώσσες|Έργα|Πιστοποιήσεις|Βραβεία|Προφίλ|Ενδιαφέροντα'.split(
        '|',
      ),
    range: ['Μάρτιος 2019 – Μάιος 2021', 'από Μάρτιο 2019 έως Μάιο 2021', 'Μάρ. 2019 – Μάι. 2021'],
    open: ['Μάρτιος 2019 – σήμερα', 'Μάρτιος 2019 έως σήμερα', 'Μάρτιος 2019 – παρόν'],
    since: 'από Μάρτιο 2019',
    seasons: 'άνοιξη 2019 – φθινόπωρο 2021',
    job: 'Μηχανικός',
  },
  tr: {
    titles: 'İş deneyimi|Eğitim|Beceriler|Diller|Projeler|Sertifikalar|Ödüller|Özet|İlgi alanları'.split('|'),
    range: ['Mart 2019 – Mayıs 2021', 'Mar 2019 - May 2021', '03.2019 – 05.2021'],
    open: ['Mart 2019 – halen', 'Mart 2019 – günümüz', 'Mart 2019 – devam ediyor'],
    since: 'Mart 2019’dan beri',
    seasons: 'ilkbahar 2019 – sonbahar 2021',
    job: 'Mühendis',
  },
  zh: {
    titles: '工作经历|教育背景|专业技能|语言能力|项目经历|证书|获奖经历|个人简介|兴趣爱好'.split('|'),
    range: ['2019年3月 – 2021年5月', '2019年3月至2021年5月', '2019.03 - 2021.05'],
    open: ['2019年3月至今', '2019年3月 – 现在', '2019.03 - 至今'],
    since: '自2019年3月',
    seasons: '2019年春 – 2021年秋',
    job: '工程师',
  },
  ja: {
    titles: '職歴|学歴|スキル|語学|プロジェクト|資格|受賞歴|自己紹介|趣味'.split('|'),
    range: ['2019年3月 – 2021年5月', '2019年3月～2021年5月', '2019年3月から2021年5月'],
    open: ['2019年3月 – 現在', '2019年3月～現在', '2019年3月から現在'],
    since: '2019年3月から',
    seasons: '2019年春 – 2021年秋',
    job: 'エンジニア',
  },
};

const START = { year: 2019, month: 3 };
const END = { year: 2021, month: 5 };

describe.each(Object.entries(LANGUAGES))('%s', (_, { titles, range, open, since, seasons, job }) => {
  it('titles are known', () => {
    expect(titles.map((title) => knownTitle(title)?.kind)).toEqual(KINDS);
    expect(titles.map((title) => knownTitle(title.toUpperCase())?.kind)).toEqual(KINDS);
  });

  it.each(range)('%s', (text) => {
    expect(findDate(text)?.range).toMatchObject({ start: START, end: END });
    expect(isPureDate(text)).toBe(true);
  });

  it.each([...open, since])('%s', (text) => {
    expect(findDate(text)?.range).toMatchObject({ start: START, end: 'present' });
    expect(isPureDate(text)).toBe(true);
  });

  it(seasons, () => {
    expect(findDate(seasons)?.range).toMatchObject({ start: { year: 2019 }, end: { year: 2021 } });
    expect(isPureDate(seasons)).toBe(true);
  });

  /** First, last, on the next line, in a gutter of its own. */
  it.each([
    (date: string) => `p ${date}⇥**${job}**⇥Quillworks`,
    (date: string) => `p **${job}**⇥Quillworks⇥${date}`,
    (date: string) => `p **${job}**⏎Quillworks⏎${date}`,
    (date: string) => `row ${date} | **${job}** | Quillworks`,
  ])('its dates are found wherever they stand', (line) => {
    const entries = [open[0] ?? '', range[0] ?? '']
      .map((date) => `${line(date)}\ni0 x`)
      .join('\n')
      .replace(/⇥/g, '\t');
    const [section] = structure(`h2 ${titles[0]}\n${entries}`).resume.sections;
    expect(section).toMatchObject({
      kind: 'work',
      entries: [
        { title: job, organization: 'Quillworks', dates: { start: START, end: 'present' } },
        { title: job, organization: 'Quillworks', dates: { start: START, end: END } },
      ],
    });
  });

  it('two roles at one employer stand below its name', () => {
    const text = `h2 ${titles[0]}\nh3 Quillworks\np ${job} 2\t${open[0]}\ni0 x\np ${job} 1\t${range[0]}\ni0 y`;
    expect(structure(text).resume.sections[0]?.entries).toMatchObject([
      { title: `${job} 2`, organization: 'Quillworks', dates: { end: 'present' } },
      { title: `${job} 1`, organization: 'Quillworks', dates: { end: END } },
    ]);
  });
});
