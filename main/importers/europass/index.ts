/** Europass CVs as XML, which the older Europass editor wrote. Data needs no guessing. */
import type { Importer, Reading, SourceFile } from '../../../shared/importer';
import { readJsonResume } from '../../../shared/json-resume/read';
import { damagedFile } from '../archive';
import { decodeText, startOfText } from '../encoding';
import { xmlValues } from '../values';
import { parseXml } from '../xml';
import { skillsPassport } from './skills-passport';

export const europassImporter: Importer = {
  id: 'europass',
  title: 'Europass CV as XML',
  extensions: ['xml'],
  sniff: ({ bytes }) => (ROOT.test(startOfText(bytes)) ? 0.97 : 0),
  read,
};

const KIND = 'Europass CV';
const ROOT = /<(\w+:)?SkillsPassport\b[^>]*europass\.cedefop\.europa\.eu\/Europass/;

async function read({ bytes }: SourceFile): Promise<Reading> {
  const { text, notes } = decodeText(bytes);
  // The parser closes what a cut file leaves open, and half a career is no answer.
  if (!/<\/(\w+:)?SkillsPassport\s*>/.test(text)) throw damagedFile(KIND);
  const root = await parseXml(text, KIND);
  const { parseHtmlFragment } = await import('../html/tree');
  const resume = readJsonResume(skillsPassport(root, parseHtmlFragment));
  return { kind: 'resume', resume, notes, lines: xmlValues(root) };
}
