/**
 * What is pasted, as lines of runs: of its looks only bold, italic and links are kept, of its structure only
 * where lines end and which are points of a list. Works on any DOM, so that no browser is needed to test it.
 */
import type { Run } from '../../shared/blocks';
import { joinRuns } from '../../shared/inline';

export interface PastedLine {
  readonly runs: readonly Run[];
  readonly isPoint: boolean;
}

/** What of the DOM is looked at. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  getAttribute?(name: string): string | null;
}

type Dress = Pick<Run, 'bold' | 'italic' | 'href'>;

const TEXT = 3;
const ELEMENT = 1;

const BLOCKS = new Set(
  'address article aside blockquote body dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header html hr li main nav ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set('head iframe input link meta noscript object script style template title'.split(' '));

/** Signs that stand for a list where the list itself was lost, with the white space behind them. */
const BULLET = /^(?:[•·▪◦‣●○■–—*-]|o(?=\s{2,}))\s+/u;

export function linesOfHtml(root: DomNode): PastedLine[] {
  const lines: Run[][] = [[]];
  const points = new Set<Run[] | undefined>();
  const breakLine = () => {
    if (lines.at(-1)?.length) lines.push([]);
  };
  const visit = (node: DomNode, dress: Dress) => {
    if (node.nodeType === TEXT) {
      const text = (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      if (text !== '') lines.at(-1)?.push({ text, ...dress });
      return;
    }
    const name = node.nodeName.toLowerCase();
    if ((node.nodeType !== ELEMENT && node.nodeType < 9) || UNSEEN.has(name)) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock || name === 'br') breakLine();
    if (isPoint(name, node)) points.add(lines.at(-1));
    if (isUnseen(node)) return;
    const inner = dressIn(name, node, dress);
    for (const child of Array.from(node.childNodes)) visit(child, inner);
    if (isBlock) breakLine();
  };
  visit(root, {});
  return lines
    .map((line) => ({ runs: tidy(line), isPoint: points.has(line) || isSigned(line) }))
    .filter(({ runs }) => runs.length > 0);
}

export function linesOfText(text: string): PastedLine[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => [{ text: line.replace(/\t/g, ' ') }])
    .map((line) => ({ runs: tidy(line), isPoint: isSigned(line) }))
    .filter(({ runs }) => runs.length > 0);
}

function isSigned([first]: readonly Run[]): boolean {
  return BULLET.test(first?.text.trimStart() ?? '');
}

/** Word writes its points as paragraphs, and says so of them or of their signs. */
function isPoint(name: string, node: DomNode): boolean {
  return name === 'li' || /mso-list\s*:/i.test(node.getAttribute?.('style') ?? '');
}

function dressIn(name: string, node: DomNode, dress: Dress): Dress {
  const style = node.getAttribute?.('style') ?? '';
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const slant = /(?:^|;)\s*font-style\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const href = name === 'a' ? linkOf(node.getAttribute?.('href')) : undefined;
  // Headings are bold by their look, which does not come along.
  const bold = weight === undefined ? name === 'b' || name === 'strong' || undefined : isBold(weight);
  const italic = slant === undefined ? name === 'i' || name === 'em' || undefined : slant !== 'normal';
  return {
    ...((bold ?? dress.bold) && { bold: true }),
    ...((italic ?? dress.italic) && { italic: true }),
    ...((href ?? dress.href) && { href: href ?? dress.href }),
  };
}

function isBold(weight: string): boolean {
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

/** Addresses that mean something outside the page that they come from. */
function linkOf(href: string | null | undefined): string | undefined {
  return href && /^(?:https?:|mailto:|tel:)/i.test(href) ? href : undefined;
}

/** Word writes the signs of its lists as text that is to be ignored. */
function isUnseen(node: DomNode): boolean {
  return /mso-list\s*:\s*ignore|display\s*:\s*none/i.test(node.getAttribute?.('style') ?? '');
}

/** White space as one reads it, no sign of a list, no white space at the ends. */
function tidy(line: readonly Run[]): Run[] {
  const runs = joinRuns(line);
  const [first, ...rest] = runs;
  if (!first) return [];
  const begun = [{ ...first, text: first.text.trimStart().replace(BULLET, '') }, ...rest];
  const spaced: Run[] = [];
  for (const run of begun) {
    const before = spaced.at(-1)?.text ?? ' ';
    const text = run.text.replace(/ {2,}/g, ' ').replace(before.endsWith(' ') ? /^ / : /^$/, '');
    if (text !== '') spaced.push({ ...run, text });
  }
  const last = spaced.pop();
  const text = last?.text.trimEnd() ?? '';
  return last && text !== '' ? [...spaced, { ...last, text }] : spaced;
}
