/**
 * Words of job titles, as beginnings of words in lower case, so that inflected and compound forms
 * (“développeuse”, “Softwareentwicklerin”) are met as well; `WHOLE` only as whole words.
 */
const STEMS: readonly string[] = [
  'engineer develop programm architect manager director analyst consultan designer',
  'administrator administrador assistant associate specialist scientist research teacher',
  'lecturer professor tutor instructor trainer mentor coach intern trainee apprent',
  'officer founder cofounder president coordinator supervisor technician operator',
  'accountant auditor nurse physician therapist pharmacist counsel attorney paralegal',
  'editor writer author journalist translator copywriter photograph producer artist',
  'contractor freelanc volunteer organizer organiser maintainer contributor creator',
  'salesperson salesman cashier waiter waitress barista driver buyer recruiter planner',
  'entwickler softwareentwickl webentwickl ingenieur leiter teamleit projektleit berater',
  'mitarbeiter praktik werkstud sachbearbeit geschäftsführ assistent auszubild referent',
  'développ developp ingénieur ingenieur chef responsable stagiaire stage apprenti',
  'alternan consultant directeur directrice chargé concepteur conceptrice formateur',
  'technicien fondateur fondatrice cofondat enseign vendeu réparateur serveur doctorant',
  'desarrollador ingenier arquitect gerente analista consultor becari practicante jefe',
  'programador técnico docente profesor coordinador líder diseñador auxiliar asesor',
  'desenvolv engenheir estagi coordenador líder técnic sviluppat ingegner responsabile',
  'tirocin consulent organizzat mentore ontwikkela stagiair adviseur medewerker docent',
  'programist inżynier kierownik stażyst specjalist menedżer vývojář inženýr specialista',
  'utvecklare ingenjör konsult praktikant разработчик программист инженер менеджер',
  'аналитик руководител директор стажер стажёр специалист тимлид архитектор консультант',
  'розробник програміст інженер керівник фахівець προγραμματιστ μηχανικ αναλυτ διευθυντ',
  'מהנדס מפתח מנהל מתכננ אנליסט יועץ יועצת מורה רכז מעצב مهندس مدير مطور مبرمج محلل مستشار كبير معلم محاسب ممرض طبيب مدیر طراح برنامه‌نویس توسعه‌دهنده کارشناس تحلیل‌گر مشاور سرپرست حسابدار پرستار मैनेजर प्रबंधक प्रबन्धक इंजीनियर अभियंता अभियन्ता डेवलपर विश्लेषक सलाहकार शिक्षक अध्यापक',
  'geliştirici mühendis müdür uzman stajyer danışman yönetici webdevelop',
  // Trades that are family names as well (Baker, Koch, Kaufmann) are left out: they would hide a person.
  'plumber electrician welder librarian archivist midwife dentist veterinar paramedic',
  'pflegefach krankenpfleg krankenschwester bauleiter buchhalter lehrer elektriker monteur',
  'infirmi professeur comptable cuisini avocat aide-soign électricien plombi bibliothécaire secrétaire',
  'enfermer profesor abogad cociner contador contable camarer ayudante electricista',
  'advogad cozinheir contabilist arquivista motorista bibliotecári infermier insegnant avvocat impiegat',
  'loodgieter verpleegkundig leraar boekhouder nauczyciel księgow pielęgniar lekarz kierowc',
  'učitel účetn truhlář kuchař řidič lärare sjuksköterska snickare tekniker lokförare',
  'бухгалтер учител врач медсест повар водител юрист экономист преподават вчител лікар водій',
  'λογιστή λογίστρι καθηγητ νοσηλευτ δικηγόρ βοηθό öğretmen hemşire muhasebeci eczacı aşçı avukat',
].flatMap((line) => line.split(' '));

const WHOLE: ReadonlySet<string> = new Set(
  [
    'lead head chief senior junior principal staff cto ceo cfo coo cio vp sre',
    'sde dev devops sysadmin tester qa owner member fellow student postdoc agent',
    'co-founder full-stack fullstack freelance self-employed clerk ninja webmaster executive',
    'guide captain secretary treasurer representative speaker judge leader hacker tech',
    'pm po scrum master bénévole voluntario volontario ментор cofounder nco pentester',
  ].flatMap((line) => line.split(' ')),
);

const CJK =
  /工程师|工程師|开发|開発者|エンジニア|プログラマ|マネージャ|デザイナ|コンサルタント|インターン|アルバイト|リーダー|负责人|経理|经理|总监|主管|实习|顾问|研究員|研究员|设计师|架构师|講師|教师|助教|担当|代表|开发者|分析师|专员|助理|개발자|엔지니어|디자이너|매니저|팀장|대리|과장|부장|연구원|책임자|컨설턴트|기획자|강사|인턴|디렉터|관리자|프로그래머/;

/** Words of two syllables, which Vietnamese writes apart. */
const VIETNAMESE =
  /^(?:trưởng (?:phòng|nhóm|bộ phận)|kỹ sư|giám đốc|nhân viên|chuyên viên|quản lý|lập trình viên|giảng viên|giáo viên|thực tập sinh|trợ lý|phó phòng|cố vấn|kế toán|tư vấn viên)(?=\s|$)/u;

/** Stems by the two letters with which they begin. */
const BY_START: ReadonlyMap<string, readonly string[]> = byStart();

function byStart(): Map<string, string[]> {
  const stems = new Map<string, string[]>();
  for (const stem of STEMS) {
    const known = stems.get(stem.slice(0, 2));
    if (known) known.push(stem);
    else stems.set(stem.slice(0, 2), [stem]);
  }
  return stems;
}

const hasStem = (word: string) =>
  BY_START.get(word.slice(0, 2))?.some((stem) => word.startsWith(stem)) ?? false;

/** How much a text looks like a job title: 0 is not at all. A title is short; its words weigh more. */
export function jobScore(text: string): number {
  if (VIETNAMESE.test(text.normalize('NFC').toLowerCase())) return 1;
  if (CJK.test(text)) return 1;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];
  const hits = words.filter((word) => WHOLE.has(word) || hasStem(word)).length;
  return words.length === 0 || hits === 0 ? 0 : 0.6 + (0.4 * hits) / words.length;
}
