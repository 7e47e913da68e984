/** XML of programs that have nothing to do with résumés: read as text it would be a page of tags. */
import { UserError } from '../../shared/result';
import { startOfText } from './encoding';

/** The first element, behind declaration, comments and document type. */
const ROOT =
  /^\s*(<\?xml[^>]*>)?(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>)*<([\w:.-]+)([^>]*)>/i;
const READ = /^(\w+:)?(html|SkillsPassport|Candidate|document)$/i;

const ADVICE = 'Let the program it belongs to write a PDF, Word or JSON file, and choose that.';

const KNOWN: readonly (readonly [root: RegExp, problem: string, advice: string])[] = [
  [
    /^(pkg:package|w:wordDocument)$/,
    'This is a Word document that was saved as XML.',
    'Open it in Word and save it as a Word document (.docx).',
  ],
  [/^(\w+:)?svg$/, 'This is a drawing (SVG).', 'Save it as PDF, and choose that.'],
];

/** Throws UserError if the bytes are XML that no importer reads. */
export function refuseXml(bytes: Uint8Array): void {
  const [, declaration, root, attributes = ''] = ROOT.exec(startOfText(bytes).replace(/^\ufeff/, '')) ?? [];
  if (!root || READ.test(root) || !(declaration || /\sxmlns(:\w+)?\s*=/.test(attributes))) return;
  const [, problem, advice] = KNOWN.find(([known]) => known.test(root)) ?? [];
  throw new UserError(
    problem ?? `This XML file is not a résumé that can be read: its first element is “${root}”.`,
    advice ?? ADVICE,
    'other-format',
  );
}
