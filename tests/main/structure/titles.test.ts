/** Headings as people word them, beyond the one that a textbook would give. */
import { describe, expect, it } from 'vitest';
import { knownTitle } from '../../../main/structure/titles';

const WORDED: Readonly<Record<string, string>> = {
  work:
    'Where I’ve worked|Professional Journey|Berufliche Tätigkeiten|Praktische Erfahrungen|Emplois occupés|Vida laboral|' +
    'Carrera profesional|Atividade profissional|Storia lavorativa|Relevante werkervaring|Kariera zawodowa|Zatrudnienie|' +
    'Průběh zaměstnání|Yrkeslivserfarenhet|Профессиональная деятельность|Кар’єра|Επαγγελματική πορεία|İş Geçmişi|' +
    'Staj Deneyimi|工作背景|業務経歴|アルバイト歴',
  education:
    'What I studied|Academic Credentials|Schulischer Werdegang|Aus- und Weiterbildung|Cursus scolaire|Estudios realizados|' +
    'Habilitações académicas|Percorso di studi|Opleidingen|Przebieg edukacji|Vzdělání a kurzy|Utbildningar|Обучение|' +
    'Навчання|Σπουδές|Akademik Geçmiş|学习经历|学歴',
  skills:
    'What I’m good at|Toolbox|IT-Kenntnisse|Compétences numériques|Fortalezas|Competências digitais|Capacità personali|' +
    'Digitale vaardigheden|Mocne strony|Počítačové dovednosti|IT-kunskaper|Личные качества|Комп’ютерні навички|' +
    'Γνώσεις υπολογιστών|Uzmanlık Alanları|个人能力|PCスキル',
  languages:
    'Conocimiento de idiomas|Competências linguísticas|Lingue conosciute|Znajomość języków obcych|Jazyková vybavenost|' +
    'Språkfärdigheter|Знание иностранных языков|Γνώση ξένων γλωσσών|Dil Bilgileri|外语水平|言語能力',
  certificates:
    'Fortbildung|Zusatzqualifikationen|Cursos y certificados|Formação complementar|Corsi di formazione|Trainingen|' +
    'Uprawnienia|Kurzy a certifikáty|Курсы и тренинги|Підвищення кваліфікації|Kurslar ve Sertifikalar|保有資格',
  summary:
    'Steckbrief|Perfil personal|Quem sou|Profilo personale|Wie ben ik|Kim jestem|Kdo jsem|Kort om mig|Кратко о себе|' +
    'Ποιος είμαι|Kısaca Ben',
};

describe.each(Object.entries(WORDED))('%s', (kind, titles) => {
  it.each(titles.split('|'))('%s', (title) => {
    expect(knownTitle(title)?.kind).toBe(kind);
    expect(knownTitle(title.toUpperCase())?.kind).toBe(kind);
  });
});
