/**
 * The Candidate of europass.europa.eu (namespace http://www.europass.eu/1.0, document version 4), a profile
 * of HR-XML 3, as JSON Resume. Its schema is not published, so elements are found by their local names, and
 * what has no place here is kept as a list of its own.
 */
import type { SectionKind } from '../../../shared/resume';
import { TITLES } from '../../../shared/sections/titles';
import { type Loose, renamed } from '../dialects/loose';
import { SectionList } from '../dialects/sections';
import { attribute, childElements } from '../nodes';
import type { XmlElement } from '../xml';
import { type Names, namesIn } from './names';
import { all, unread, words } from './nodes';
import { personOf } from './person';
import type { Texts } from './points';
import { addCompetencies } from './skills';

export function candidate(root: XmlElement, texts: Texts): Loose {
  const [person = root] = all(root, 'CandidatePerson');
  const [profile = root] = all(root, 'CandidateProfile');
  const names = namesIn(attribute(profile, 'languageCode') || 'en');
  const sections = new SectionList();
  const about = texts.prose(words(profile, 'ExecutiveSummary'));
  if (about) sections.add('summary', TITLES.summary.en, [{ shape: 'prose', text: about }]);
  const jobs = all(profile, 'EmploymentHistory/EmployerHistory').flatMap((node) =>
    jobsAt(node, texts, names),
  );
  sections.add('work', TITLES.work.en, jobs);
  const courses = all(profile, 'EducationHistory/EducationOrganizationAttendance');
  sections.add(
    'education',
    TITLES.education.en,
    courses.map((node) => course(node, texts, names)),
  );
  addCompetencies(sections, person, profile, names, texts);
  for (const [path, kind, title] of LISTS)
    sections.add(
      kind,
      title,
      all(profile, path).map((node) =>
        renamed(listed(node, texts), kind === 'volunteer' ? { name: 'position' } : {}),
      ),
    );
  for (const other of all(profile, 'Others/Other')) {
    const items = all(other, 'Items/Item').map((node) => listed(node, texts));
    const prose = texts.prose(words(other, 'Description'));
    sections.add('custom', words(other, 'Title'), [
      ...(prose ? [{ shape: 'prose', text: prose } as const] : []),
      ...items,
    ]);
  }
  const basics = personOf(person, names);
  const rest = unread([person, profile], sections.toJsonResume(basics));
  if (rest.length > 0)
    sections.add('custom', 'Other', [{ shape: 'list', items: rest.map((text) => ({ text })) }]);
  return sections.toJsonResume(basics);
}

/** Lists whose items have a title, a time and a description, under the headings that Europass prints. */
const LISTS: readonly (readonly [path: string, kind: SectionKind, title: string])[] = [
  ['PublicationHistory/Publication', 'publications', TITLES.publications.en],
  ['Projects/Project', 'projects', TITLES.projects.en],
  ['VoluntaryWorks/VoluntaryWork', 'volunteer', TITLES.volunteer.en],
  ['Certifications/Certification', 'certificates', TITLES.certificates.en],
  ['CourseCertifications/CourseCertification', 'certificates', TITLES.certificates.en],
  ['HonoursAndAwards/HonourAndAward', 'awards', TITLES.awards.en],
  ['HonorsAndAwards/HonorAndAward', 'awards', TITLES.awards.en],
  ['ConferencesAndSeminars/ConferenceAndSeminar', 'custom', 'Conferences and seminars'],
  ['NetworksAndMemberships/NetworkAndMembership', 'custom', 'Networks and memberships'],
  ['CreativeWorks/CreativeWork', 'custom', 'Creative works'],
  ['SocialAndPoliticalActivities/SocialAndPoliticalActivity', 'custom', 'Social and political activities'],
  [
    'SocialAndPoliticalActivities/SocialAndNetworkingActivity/Activity',
    'custom',
    'Social and political activities',
  ],
  ['HobbiesAndInterests/HobbyOrInterest', 'interests', TITLES.interests.en],
];

/** An employer with each of the positions held there. */
function jobsAt(employer: XmlElement, texts: Texts, names: Names): Loose[] {
  const positions = all(employer, 'PositionHistory');
  return (positions.length > 0 ? positions : [employer]).map((position) => ({
    name: words(employer, 'OrganizationName'),
    position: words(position, 'PositionTitle'),
    location:
      placeOf(words(position, 'City'), words(position, 'Country'), names) || contactPlace(employer, names),
    url: webSite(employer),
    ...(period(position, 'EmploymentPeriod') ?? period(employer, 'EmploymentPeriod')),
    ...texts.points(words(position, 'Description')),
  }));
}

function course(node: XmlElement, texts: Texts, names: Names): Loose {
  const degree = words(node, 'EducationDegree/DegreeName');
  const programme = words(node, 'ProgramName');
  return {
    institution: words(node, 'OrganizationName'),
    studyType: degree || programme,
    area: words(node, 'EducationDegree/FieldOfStudy/MainFieldOfStudy').replace(/^https?:\S+$/, ''),
    location: contactPlace(node, names),
    url: webSite(node) || words(node, 'Link'),
    score: words(node, 'EducationDegree/FinalGrade/ScoreText'),
    ...(degree && programme && degree !== programme && { courses: [programme] }),
    ...period(node, 'AttendancePeriod'),
    ...texts.points(words(node, 'EducationDegree/OccupationalSkillsCovered')),
  };
}

/** The name of an item stands in `Title` or in an element called after it: `CertificationName`. */
function listed(node: XmlElement, texts: Texts): Loose {
  const named = childElements(node).find(({ localName }) => /(Title|Name)$/.test(localName));
  return {
    name: named?.textContent.trim() ?? '',
    url: words(node, 'Link') || words(node, 'URI'),
    ...(period(node, 'Date') ?? period(node, 'Period') ?? yearOf(node)),
    ...texts.points(words(node, 'Description')),
  };
}

function yearOf(node: XmlElement): Loose {
  const year = words(node, 'Year') || words(node, 'Date') || words(node, 'IssueDate');
  return year === '' ? {} : { startDate: isoDay(year), ongoing: false };
}

function contactPlace(node: XmlElement, names: Names): string {
  const [address] = all(node, 'OrganizationContact/Communication/Address');
  return address ? placeOf(words(address, 'CityName'), words(address, 'CountryCode'), names) : '';
}

function placeOf(city: string, country: string, names: Names): string {
  return [city, country && names.country(country)].filter(Boolean).join(', ');
}

function webSite(node: XmlElement): string {
  const [site] = all(node, 'OrganizationContact/Communication').filter(
    (channel) => words(channel, 'ChannelCode') === 'Web',
  );
  return site ? words(site, 'URI') : '';
}

function period(node: XmlElement, name: string): Loose | undefined {
  const [span] = all(node, name);
  if (!span || childElements(span).length === 0) return undefined;
  const [startDate, endDate] = ['StartDate', 'EndDate'].map((end) =>
    isoDay(words(span, `${end}/FormattedDateTime`) || words(span, end)),
  );
  const ongoing = [words(span, 'CurrentIndicator'), words(span, 'Ongoing')].includes('true');
  return {
    ...(startDate && { startDate }),
    ...(endDate && !ongoing && { endDate }),
    ...(!(endDate && !ongoing) && { ongoing }),
  };
}

/** `2019-03`, or a day with its hour (ISO 8601). */
function isoDay(written: string): string {
  return written.replace(/T.*$/, '');
}
