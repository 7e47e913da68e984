/**
 * HTML for pasting: headings, paragraphs and lists with bold, italic and links, as Word, mail programs and
 * web forms take them over. Without a template's fonts and colours, for they are the other document's.
 */
import type { Exporter } from '../../shared/exporter';
import type { FlowParagraph, FlowRun, ParagraphRole } from '../../shared/flow';
import { paragraphsOf } from './paragraphs';

const ELEMENTS: Partial<Record<ParagraphRole, string>> = { name: 'h1', heading: 'h2', entryHead: 'h3' };

export const htmlExporter: Exporter = {
  id: 'html',
  title: 'HTML',
  extension: 'html',
  async write({ layout, resume }) {
    const lang = resume.lang === undefined ? '' : ` lang="${escaped(resume.lang)}"`;
    const body = elements(paragraphsOf(layout.flow)).join('\n');
    const title = escaped(layout.flow.title);
    const head = `<meta charset="utf-8">\n<title>${title}</title>`;
    const page = `<!doctype html>\n<html${lang}>\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
    return new TextEncoder().encode(page);
  },
};

function elements(paragraphs: readonly FlowParagraph[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    if (depthOf(paragraph) === 0) {
      out.push(element(paragraph));
      at += 1;
      continue;
    }
    const end = paragraphs.findIndex((one, index) => index > at && depthOf(one) === 0);
    const items = paragraphs.slice(at, end < 0 ? undefined : end);
    out.push(list(items));
    at += items.length;
  }
  return out;
}

/** 0 stands outside of lists. */
function depthOf({ role }: FlowParagraph): number {
  return role === 'bullet' ? 1 : role === 'subBullet' ? 2 : 0;
}

/** Points below a point stand inside of its item. */
function list(items: readonly FlowParagraph[]): string {
  let out = '';
  let open = 0;
  for (const item of items) {
    const depth = depthOf(item);
    if (depth <= open) out += '</li>';
    for (; open > depth; open -= 1) out += '</ul></li>';
    for (; open < depth; open += 1) out += open + 1 < depth ? '<ul><li>' : '<ul>';
    out += `<li>${words(item, true)}`;
  }
  out += '</li>';
  for (; open > 1; open -= 1) out += '</ul></li>';
  return `${out}</ul>`;
}

function element(paragraph: FlowParagraph): string {
  const name = ELEMENTS[paragraph.role] ?? 'p';
  return `<${name}>${words(paragraph, name === 'p')}</${name}>`;
}

/** A heading is bold by being one. */
function words({ runs, trailing }: FlowParagraph, marks: boolean): string {
  const said = [runs, trailing].map((part) => part.map((run) => dressed(run, marks)).join(''));
  return said.filter((part) => part.trim() !== '').join(' – ');
}

function dressed({ text, style, href }: FlowRun, marks: boolean): string {
  let out = escaped(text).replace(/\n/g, '<br>');
  if (marks && style.italic) out = `<i>${out}</i>`;
  if (marks && style.bold) out = `<b>${out}</b>`;
  return href === undefined ? out : `<a href="${escaped(href)}">${out}</a>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
