/** Europass CVs as XML: of the editor of today (Candidate) and of the older one (SkillsPassport). */
import type { Importer, Reading, SourceFile } from '../../../shared/importer';
import { readJsonResume } from '../../../shared/json-resume/read';
import type { Resume } from '../../../shared/resume';
import { titlesIn } from '../../../shared/sections/in-language';
import type { SourceLine } from '../../../shared/source';
import { damagedFile } from '../archive';
import { decodeText, startOfText } from '../encoding';
import { attribute } from '../nodes';
import { xmlValues } from '../values';
import { parseXml } from '../xml';
import { candidate } from './candidate';
import { all } from './nodes';
import { textsBy } from './points';
import { skillsPassport } from './skills-passport';

export const europassImporter: Importer = {
  id: 'europass',
  title: 'Europass CV as XML',
  extensions: ['xml'],
  sniff: ({ bytes }) => (isEuropass(startOfText(bytes)) ? 0.97 : 0),
  read,
};

const KIND = 'Europass CV';
const PASSPORT = /<(\w+:)?SkillsPassport\b[^>]*europass\.cedefop\.europa\.eu\/Europass/;
const CANDIDATE = /<(\w+:)?Candidate\b[^>]*(europass\.eu\/1\.0|hr-xml\.org\/3)/;

export function isEuropass(start: string): boolean {
  return PASSPORT.test(start) || CANDIDATE.test(start);
}

async function read({ bytes }: SourceFile): Promise<Reading> {
  const { text, notes } = decodeText(bytes);
  return { kind: 'resume', ...(await readEuropass(text)), notes };
}

/** Data needs no guessing. Throws UserError for XML that is broken. */
export async function readEuropass(xml: string): Promise<{ resume: Resume; lines: readonly SourceLine[] }> {
  // The parser closes what a cut file leaves open, and half a career is no answer.
  if (!/<\/(\w+:)?(SkillsPassport|Candidate)\s*>/.test(xml)) throw damagedFile(KIND);
  const root = await parseXml(xml, KIND);
  const { parseHtmlFragment } = await import('../html/tree');
  const texts = textsBy(parseHtmlFragment);
  const data = root.localName === 'Candidate' ? candidate(root, texts) : skillsPassport(root, texts);
  const lang = attribute(root, 'locale') ?? attribute(all(root, 'CandidateProfile')[0], 'languageCode');
  const resume = readJsonResume(data);
  return {
    resume: lang ? { lang, ...titledIn(resume, lang) } : resume,
    lines: xmlValues(root),
  };
}

/** The file has no headings but those that Europass prints, in the language of the CV. */
function titledIn(resume: Resume, lang: string): Resume {
  const titles = new Map(titlesIn(resume, lang).map(({ at, title }) => [at, title]));
  const sections = resume.sections.map((section, at) => ({
    ...section,
    title: titles.get(`/sections/${at}/title`) ?? section.title,
  }));
  return { ...resume, sections };
}
