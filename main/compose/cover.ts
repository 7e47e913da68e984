/** The page before the first: the house's logo, the candidate, and whom to ask. */
import type { Flow, FlowParagraph } from '../../shared/flow';
import type { Resume } from '../../shared/resume';
import type { Settings, Template } from '../../shared/template';
import { composeContact, composeName } from './header';
import { paragraph, stacked } from './paragraphs';
import { logoPicture, pictureParagraph } from './picture';
import { joinFacts, plainRun, textStyle } from './runs';

/** Everything begins a quarter down the sheet, at one edge, whatever the columns of the pages behind. */
const MARGIN = { top: 216, right: 85, bottom: 72, left: 85 };

/** Wide marks are no larger than letters allow. */
const LOGO = { width: 240, height: 72 };

const GAP = 48;

export function composeCover(resume: Resume, template: Template, { brand }: Settings): Flow['cover'] {
  if (!brand?.cover) return undefined;
  const lang = resume.lang || 'en';
  const plain: Template = {
    ...template,
    header: { ...template.header, align: 'left', at: 'edge', contact: 'lines', labels: false },
    entry: { ...template.entry, gutter: undefined },
    // Spaced letters that begin at the right do so behind their last space in one program and before it in another.
    type: { ...template.type, name: { ...template.type.name, tracking: 0 } },
  };
  const setting = { template: plain, lang, narrow: false };
  const style = textStyle(plain, 'contact');
  const facts = [brand.reference, brand.date].map((fact) => plainRun(fact, style));
  const logo = logoPicture(brand.logo, LOGO);
  const groups: FlowParagraph[][] = [
    logo ? [pictureParagraph(logo)] : [],
    composeName(resume.basics, setting),
    paragraph(setting, 'contact', joinFacts(facts, plain.separators.item, style)),
    brand.contact ? composeContact(resume.basics, setting, brand.contact) : [],
  ];
  return { margin: MARGIN, paragraphs: stacked(groups, GAP) };
}
