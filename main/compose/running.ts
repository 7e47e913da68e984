/** What stands in the margins: a brand's lines on every page, or whose page it is and which of how many. */
import type { Flow, Running, RunningPart, RunningRow } from '../../shared/flow';
import type { Resume } from '../../shared/resume';
import type { Settings, Template } from '../../shared/template';
import { brandRow } from './brand-text';
import { logoPicture } from './picture';
import { textStyle } from './runs';

export function composeRunning(resume: Resume, template: Template, { brand }: Settings): Partial<Flow> {
  const own = ownRunning(resume, template);
  if (!brand) return own;
  const candidate = nameOf(resume);
  const { head, foot } = template.letterhead;
  const style = { style: textStyle(template, 'running'), leading: template.type.running.leading };
  const rows = (lines: string | undefined, align: RunningRow['align']) =>
    (lines ?? '')
      .split('\n')
      .map((line) => brandRow(line, { ...brand, candidate }, align))
      .filter(({ parts, trailing }) => parts.length + trailing.length > 0);
  const made = (place: typeof foot, lines: string | undefined): Omit<Running, 'logo'> => ({
    everywhere: true,
    rows: rows(lines, place.align),
    ...style,
    rule: place.rule && { ...place.rule, color: template.colors[place.rule.color] },
    distance: place.distance,
    inset: insetOf(template),
    clear: place.clear,
  });
  const logo = logoPicture(brand.logo, head.logo);
  const header = { ...made(head, brand.header), logo: logo && { ...logo, align: head.logo.align } };
  const footer = made(foot, brand.footer);
  const small = rows(brand.disclaimer, 'left');
  return {
    ...own,
    ...(header.rows.length > 0 || header.logo ? { runningHead: header } : {}),
    ...(footer.rows.length + small.length > 0
      ? { runningFoot: { ...footer, rows: [...footer.rows, ...small] } }
      : {}),
  };
}

/**
 * On every page but the first, whose name it is says enough. Nothing where the template wants none, or where
 * its margin could not hold the line: Word would push the text out of the way, and the pages would no
 * longer be those of the PDF.
 */
function ownRunning(resume: Resume, template: Template): Partial<Flow> {
  const { running, margin, type } = template;
  const { leading } = type.running;
  const room = running?.place === 'head' ? margin.top : margin.bottom;
  if (!running || running.distance + leading > room) return {};
  const name = nameOf(resume);
  const parts: readonly RunningPart[] = [
    // No-break spaces, for a space at the end of a text is no part of it.
    { text: name === '' ? '' : `${name}${template.separators.item.replace(/ /g, '\u00a0')}` },
    { text: '', field: 'page' },
    { text: '/' },
    { text: '', field: 'pages' },
  ];
  const line: Running = {
    everywhere: false,
    rows: [{ parts, trailing: [], align: running.align, spare: true }],
    style: textStyle(template, 'running'),
    leading,
    distance: running.distance,
    inset: { left: 0, right: 0 },
    clear: 0,
  };
  return running.place === 'head' ? { runningHead: line } : { runningFoot: line };
}

/** At the edges of the text, where that is not the margins'. */
function insetOf({ columns }: Template): Running['inset'] {
  if (columns.kind === 'single') return { left: 0, right: 0 };
  const { side, padding, mainPadding } = columns;
  const [first, last] = side === 'left' ? [padding, mainPadding] : [mainPadding, padding];
  return { left: first.left, right: last.right };
}

function nameOf({ basics }: Resume): string {
  return (basics.name ?? '').trim().replace(/\s+/g, ' ');
}
