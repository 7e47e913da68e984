/** Résumé data as lines to show and to point at: one for each value, in the file's order. */
import type { Document, ParsedNode } from 'yaml';
import type { SourceLine } from '../../shared/source';
import { childElements } from './nodes';
import type { XmlElement } from './xml';

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],\n]/g;

interface Level {
  /** Of an array; of an object the last key read. */
  index: number;
  key: string | undefined;
  readonly isArray: boolean;
}

/** Texts and numbers of valid JSON (RFC 8259); what is only true, false or null says nothing to a reader. */
export function jsonValues(json: string): readonly SourceLine[] {
  const out: SourceLine[] = [];
  const levels: Level[] = [];
  let line = 1;
  for (const { 0: token } of json.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '\n') line += 1;
    else if (token === '{' || token === '[')
      levels.push({ isArray: token === '[', index: 0, key: undefined });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',') {
      if (level) Object.assign(level, { index: level.index + 1, key: undefined });
    } else if (token.startsWith('"') && level && !level.isArray && level.key === undefined)
      level.key = JSON.parse(token) as string;
    else if (/^["\d-]/.test(token)) out.push(...valueLines(token, levels, line));
  }
  return out;
}

function valueLines(token: string, levels: readonly Level[], line: number): SourceLine[] {
  const key = pointerOf(levels.map(({ isArray, index, key: name }) => (isArray ? index : (name ?? ''))));
  return linesOf(token.startsWith('"') ? String(JSON.parse(token)) : token, line, key);
}

/** The same of YAML; an alias shows what it stands for where it is anchored. */
export async function yamlValues(document: Document.Parsed, text: string): Promise<readonly SourceLine[]> {
  const { isMap, isScalar, isSeq } = await import('yaml');
  const out: SourceLine[] = [];
  let [offset, line] = [0, 1];
  const visit = (node: unknown, path: readonly (string | number)[]) => {
    if (isMap(node)) for (const { key, value } of node.items) visit(value, [...path, String(key)]);
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    else if (isScalar(node) && !/^(?:true|false|null|)$/.test(String(node.value))) {
      const at = (node as ParsedNode).range?.[0] ?? offset;
      line += text.slice(offset, at).split('\n').length - 1;
      offset = Math.max(offset, at);
      const words = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
      out.push(...linesOf(words, line, pointerOf(path)));
    }
  };
  visit(document.contents, []);
  return out;
}

/** The same of XML: its elements without any inside, HTML in them as the words it shows. */
export function xmlValues(root: XmlElement): readonly SourceLine[] {
  const out: SourceLine[] = [];
  const visit = (node: XmlElement, path: readonly (string | number)[]) => {
    const inner = childElements(node);
    for (const [index, child] of inner.entries()) visit(child, [...path, child.localName, index]);
    const own = inner.length > 0 ? '' : node.textContent;
    const words = isPicture(own) ? '' : own.replace(/<[^>]*>/g, ' ');
    out.push(...linesOf(words, node.line, pointerOf(path)));
  };
  visit(root, []);
  return out;
}

/** The same of a table: its cells, under the names of their columns. */
export function csvValues(name: string, rows: readonly CsvRow[]): readonly SourceLine[] {
  return rows.flatMap(({ line, cells }, index) =>
    Object.entries(cells).flatMap(([column, words]) =>
      linesOf(words, line, pointerOf([name, index, column])),
    ),
  );
}

export interface CsvRow {
  /** Line of the file at which the row begins, from 1. */
  readonly line: number;
  /** By the names of the columns. */
  readonly cells: Readonly<Record<string, string>>;
}

/** No word is as long. */
const LONGEST_WORD = 500;

/** Photographs stand in XML as base64. */
function isPicture(text: string): boolean {
  return text.length > LONGEST_WORD && !/\s/.test(text.slice(0, LONGEST_WORD));
}

function linesOf(words: string, line: number, key: string): SourceLine[] {
  return words
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text, line, kind: 'value', key }));
}

function pointerOf(path: readonly (string | number)[]): string {
  return path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
