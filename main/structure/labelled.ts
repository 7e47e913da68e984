/** Forms name what stands in each line: “Designation: Accountant”. The words behind the label are read as any others. */
import { isProse, key, type Line, makeLine, sliceRuns } from './line';

const LABELS: ReadonlySet<string> = new Set(
  [
    'company|company name|employer|name of employer|name and address of employer|organisation|organization|name of organisation|client',
    'position|position held|position title|designation|job title|role|title|occupation|occupation or position held',
    'date|dates|duration|period|time period|from to|year|year of passing|year of completion|location|place',
    'degree|qualification|title of qualification awarded|course|field of study|major|university|college|school|institution|institute|name and type of organisation providing education and training|issuer|issued by|issuing organization',
    'firma|unternehmen|arbeitgeber|stelle|funktion|tätigkeit|zeitraum|dauer|ort|abschluss|studiengang|fachrichtung|hochschule|universität|schule',
    'entreprise|société|employeur|poste|poste occupé|fonction|fonction ou poste occupé|dates|période|durée|lieu|diplôme|établissement|école',
    'empresa|empleador|compañía|cargo|puesto|período|periodo|fechas|fecha|duración|lugar|ubicación|título|titulación|centro|universidad|institución',
    'empregador|função|datas|duração|local|curso|grau|instituição|universidade',
    'azienda|datore di lavoro|nome e indirizzo del datore di lavoro|ruolo|posizione|qualifica|lavoro o posizione ricoperti|data|date|periodo|durata|luogo|titolo di studio|istituto|università|corso di laurea',
    'bedrijf|werkgever|functie|beroep|periode|plaats|opleiding|diploma|instelling|studierichting',
    'pracodawca|stanowisko|okres|daty|miejsce|uczelnia|kierunek|szkoła|tytuł',
    'zaměstnavatel|pozice|pracovní pozice|období|místo|škola|obor|titul',
    'arbetsgivare|företag|befattning|yrkestitel|tid|ort|lärosäte|utbildning|examen',
    'компания|организация|работодатель|место работы|должность|период|период работы|даты|город|учебное заведение|вуз|университет|специальность|факультет|квалификация',
    'компанія|організація|роботодавець|посада|період|місто|навчальний заклад|спеціальність|кваліфікація',
    'εταιρεία|εργοδότης|θέση|περίοδος|ημερομηνίες|τοποθεσία|ίδρυμα|πτυχίο',
    'şirket|işveren|firma|pozisyon|görev|unvan|tarih|dönem|süre|yer|okul|üniversite|bölüm|derece',
    '公司|单位|公司名称|职位|职务|岗位|时间|工作时间|起止时间|地点|学校|专业|学历|学位|会社名|勤務先|役職|職位|職種|期間|勤務地|学校名|学部|専攻',
  ].flatMap((line) => line.split('|')),
);

const LABEL = /^([^:：\t]{2,70}?)\s*[:：\t]\s*(?=\S)/u;

/** “Designation:”, alone. */
export const isEntryLabel = (text: string): boolean => LABELS.has(key(text));

/** Head lines without the labels before them; what is told in sentences, or in a list, keeps its own. */
export function withoutLabels(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => {
    const [opening, label] =
      (line.form !== 'item' && /[:：\t]/.test(line.text) && LABEL.exec(line.text)) || [];
    if (!opening || !label || !LABELS.has(key(label))) return line;
    const value = makeLine(line, sliceRuns(line.runs, opening.length, line.text.length));
    return isProse(value.text) ? line : value;
  });
}
