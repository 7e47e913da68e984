/** The SkillsPassport of Europass XML 3 (namespace http://europass.cedefop.europa.eu/Europass) as JSON Resume. */
import type { SectionKind } from '../../../shared/resume';
import { TITLES } from '../../../shared/sections/titles';
import type { Loose } from '../dialects/loose';
import { SectionList } from '../dialects/sections';
import { attribute } from '../nodes';
import type { XmlElement } from '../xml';
import { all, unread, words } from './nodes';
import type { Texts } from './points';

export function skillsPassport(root: XmlElement, { points, prose: proseIn }: Texts): Loose {
  const [learner = root] = all(root, 'LearnerInfo');
  const [person = root] = all(learner, 'Identification');
  const sections = new SectionList();
  sections.add('work', TITLES.work.en, all(learner, 'WorkExperienceList/WorkExperience').map(job));
  sections.add('education', TITLES.education.en, all(learner, 'EducationList/Education').map(course));
  sections.add('languages', TITLES.languages.en, languages(learner));
  for (const [name, title] of SKILLS) prose(sections, 'skills', title, words(learner, `Skills/${name}`));
  const licences = all(learner, 'Skills/Driving/Description/Licence').map((node) => ({
    name: node.textContent,
  }));
  sections.add('skills', 'Driving licence', licences);
  for (const achievement of all(learner, 'AchievementList/Achievement'))
    prose(sections, 'custom', words(achievement, 'Title/Label'), words(achievement, 'Description'));
  const basics = basicsOf(learner, person);
  const rest = unread([learner], sections.toJsonResume(basics));
  if (rest.length > 0)
    sections.add('custom', 'Other', [{ shape: 'list', items: rest.map((text) => ({ text })) }]);
  return sections.toJsonResume(basics);

  function job(node: XmlElement): Loose {
    return {
      name: words(node, 'Employer/Name'),
      position: words(node, 'Position/Label'),
      location: placeOf(node, 'Employer'),
      ...period(node),
      ...points(words(node, 'Activities')),
    };
  }

  function course(node: XmlElement): Loose {
    return {
      institution: words(node, 'Organisation/Name'),
      studyType: words(node, 'Title'),
      area: words(node, 'Field/Label'),
      location: placeOf(node, 'Organisation'),
      score: words(node, 'Level/Label'),
      ...period(node),
      ...points(words(node, 'Activities')),
    };
  }

  function prose(list: SectionList, kind: SectionKind, title: string, html: string): void {
    const text = proseIn(html);
    if (text !== '') list.add(kind, title, [{ shape: 'prose', text }]);
  }
}

/** Elements of `Skills` beside the languages, with the headings that Europass prints. */
const SKILLS: readonly (readonly [string, string])[] = [
  ['Communication/Description', 'Communication skills'],
  ['Organisational/Description', 'Organisational / managerial skills'],
  ['JobRelated/Description', 'Job-related skills'],
  ['Computer/Description', 'Digital skills'],
  ['Other/Description', 'Other skills'],
];

function basicsOf(learner: XmlElement, person: XmlElement): Loose {
  const contact = 'ContactInfo/Address/Contact';
  const [first, ...phones] = all(person, 'ContactInfo/TelephoneList/Telephone').map((node) =>
    words(node, 'Contact'),
  );
  const [url, ...sites] = all(person, 'ContactInfo/WebsiteList/Website').map((node) =>
    words(node, 'Contact'),
  );
  const accounts = all(person, 'ContactInfo/InstantMessagingList/InstantMessaging').map((node) =>
    [words(node, 'Use/Label'), words(node, 'Contact')].filter(Boolean).join(': '),
  );
  const [born] = all(person, 'Demographics/Birthdate');
  return {
    name: [words(person, 'PersonName/FirstName'), words(person, 'PersonName/Surname')]
      .filter(Boolean)
      .join(' '),
    label: words(learner, 'Headline/Description/Label'),
    email: words(person, 'ContactInfo/Email/Contact'),
    phone: first,
    url,
    location: {
      address: words(person, `${contact}/AddressLine`),
      postalCode: words(person, `${contact}/PostalCode`),
      city: words(person, `${contact}/Municipality`),
      region: words(person, `${contact}/Country/Label`),
    },
    details: [
      ...phones,
      ...sites,
      ...accounts,
      born ? date(born) : '',
      words(person, 'Demographics/Gender/Label'),
      ...all(person, 'Demographics/NationalityList/Nationality').map((node) => words(node, 'Label')),
    ].filter(Boolean),
  };
}

function languages(learner: XmlElement): Loose[] {
  const mother = all(learner, 'Skills/Linguistic/MotherTongueList/MotherTongue');
  const foreign = all(learner, 'Skills/Linguistic/ForeignLanguageList/ForeignLanguage');
  return [
    ...mother.map((node) => ({ language: words(node, 'Description/Label'), fluency: 'Mother tongue' })),
    ...foreign.map((node) => ({ language: words(node, 'Description/Label'), fluency: fluency(node) })),
  ];
}

/** One level where all five skills have the same, else each with its name. */
function fluency(language: XmlElement): string {
  const names = {
    Listening: 'Listening',
    Reading: 'Reading',
    SpokenInteraction: 'Interaction',
    SpokenProduction: 'Production',
    Writing: 'Writing',
  };
  const levels = Object.entries(names).flatMap(([key, name]) => {
    const level = words(language, `ProficiencyLevel/${key}`);
    return level ? [{ name, level }] : [];
  });
  if (new Set(levels.map(({ level }) => level)).size <= 1) return levels[0]?.level ?? '';
  return levels.map(({ name, level }) => `${name} ${level}`).join(', ');
}

function placeOf(node: XmlElement, owner: 'Employer' | 'Organisation'): string {
  const contact = `${owner}/ContactInfo/Address/Contact`;
  return [words(node, `${contact}/Municipality`), words(node, `${contact}/Country/Label`)]
    .filter(Boolean)
    .join(', ');
}

function period(node: XmlElement): Loose {
  const [from] = all(node, 'Period/From');
  const [to] = all(node, 'Period/To');
  return {
    ...(from && { startDate: date(from) }),
    ...(to && { endDate: date(to) }),
    ...(!to && { ongoing: words(node, 'Period/Current') === 'true' }),
  };
}

/** `year="2019" month="--05" day="---07"`, as XML Schema writes parts of a date (gMonth, gDay). */
function date(node: XmlElement): string {
  return ['year', 'month', 'day']
    .map((part) => (attribute(node, part) ?? '').replace(/^-+/, ''))
    .filter(Boolean)
    .join('-');
}
