import { TITLES } from '../../../shared/sections/titles';
import type { Loose } from '../dialects/loose';
import type { SectionList } from '../dialects/sections';
import { childElements } from '../nodes';
import type { XmlElement } from '../xml';
import type { Names } from './names';
import { all, words } from './nodes';
import type { Texts } from './points';

/** Languages, skills and driving licences of a Candidate. */
export function addCompetencies(
  sections: SectionList,
  person: XmlElement,
  profile: XmlElement,
  names: Names,
  texts: Texts,
): void {
  const competencies = all(profile, 'PersonQualifications/PersonCompetency');
  const spoken = competencies.filter((node) => words(node, 'TaxonomyID') === 'language');
  const mother = all(person, 'PrimaryLanguageCode').map((node) => node.textContent.trim());
  sections.add('languages', TITLES.languages.en, [
    ...mother.filter(Boolean).map((code) => ({ language: names.language(code), fluency: 'Mother tongue' })),
    ...spoken.map((node) => ({
      language: names.language(words(node, 'CompetencyID')),
      fluency: fluency(node),
    })),
  ]);
  const others = competencies.filter((node) => !spoken.includes(node)).map(nameOf);
  sections.add(
    'skills',
    TITLES.skills.en,
    others.filter(Boolean).map((name) => ({ name })),
  );
  for (const group of all(profile, 'Skills').flatMap(childElements)) addGroup(sections, group, texts);
  for (const group of all(profile, 'DigitalSkills')) addGroup(sections, group, texts);
  const licences = all(profile, 'Licenses/License').map((node) => ({
    name: [words(node, 'LicenseTypeCode'), words(node, 'LicenseName')].filter(Boolean).join(' '),
  }));
  sections.add('skills', 'Driving licence', licences);
}

/** `SkillsGroup`s with competencies, or lists such as `DigitalSkills` of titles with a description. */
function addGroup(sections: SectionList, group: XmlElement, texts: Texts): void {
  const heading = HEADINGS[group.localName];
  const inner = childElements(group);
  const keywords = inner.map(nameOf).filter(Boolean);
  if (group.localName === 'SkillsGroup')
    sections.add('skills', TITLES.skills.en, [{ name: words(group, 'Title'), keywords }]);
  else
    sections.add(
      'skills',
      heading ?? TITLES.skills.en,
      inner.map(
        (node): Loose => ({
          name:
            words(node, 'Title') || nameOf(node) || (childElements(node).length > 0 ? '' : node.textContent),
          keywords: childElements(node).flatMap((part) =>
            /^(Title|Description)$/.test(part.localName) ? [] : nameOf(part) || part.textContent.trim(),
          ),
          summary: texts.prose(words(node, 'Description')),
        }),
      ),
    );
}

/** As Europass prints them. */
const HEADINGS: Readonly<Record<string, string>> = {
  CommunicationAndInterpersonalSkills: 'Communication and interpersonal skills',
  OrganisationalSkills: 'Organisational skills',
  ManagementAndLeadershipSkills: 'Management and leadership skills',
  JobRelatedSkills: 'Job-related skills',
  DigitalSkills: 'Digital skills',
};

function nameOf(competency: XmlElement): string {
  return words(competency, 'CompetencyName');
}

/** The five skills of the European framework of reference; one level where all have the same. */
function fluency(language: XmlElement): string {
  const levels = all(language, 'CompetencyDimension').map((node) => ({
    name: words(node, 'CompetencyDimensionTypeCode').replace(/^CEF-(\w+-)?/, ''),
    level: words(node, 'Score/ScoreText'),
  }));
  const known = levels.filter(({ level }) => level !== '');
  if (new Set(known.map(({ level }) => level)).size <= 1) return known[0]?.level ?? '';
  return known.map(({ name, level }) => `${name} ${level}`).join(', ');
}
