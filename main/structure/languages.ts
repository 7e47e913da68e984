/** “English (fluent), German – B2”: a language and how well it is spoken. */
import { escapeInline } from '../../shared/inline';
import type { Entry, KeyedEntry } from '../../shared/resume';
import { split } from './keyed';
import { isFluency, isTongue } from './lexicon/tongues';
import { type Line, rich } from './line';

export function readLanguages(lines: readonly Line[]): readonly Entry[] {
  const entries: KeyedEntry[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    const text = line.text.replace(/^[-–—:]\s*|\s*[:：]$/g, '');
    if (last && last.level === undefined && isFluency(text) && !isTongue(text.split(/\s/)[0] ?? '')) {
      entries[entries.length - 1] = { ...last, level: text };
      continue;
    }
    for (const part of split(text)) {
      const made = language(part);
      const before = entries.at(-1);
      if (made) entries.push(made);
      else if (before && before.level === undefined && isFluency(part))
        entries[entries.length - 1] = { ...before, level: part };
      else
        entries.push({
          shape: 'keyed',
          name: split(text).length === 1 && text === line.text ? rich(line) : escapeInline(part),
          keywords: [],
        });
    }
  }
  return entries;
}

function language(text: string): KeyedEntry | undefined {
  const [, bare, fluency] =
    /^([^():–—\t-]+?)\s*(?:\s[-–—]\s|[:：–—\t(（-])\s*(.+?)[)）]?\.?$/u.exec(text) ?? [];
  if (bare && fluency && (isTongue(bare) || isFluency(fluency)))
    return { shape: 'keyed', name: escapeInline(bare.trim()), level: fluency.trim(), keywords: [] };
  const glued = /^(\p{L}+) (.+)$/u.exec(text);
  if (glued?.[1] && glued[2] && isTongue(glued[1]) && isFluency(glued[2]))
    return { shape: 'keyed', name: glued[1], level: glued[2], keywords: [] };
  return isTongue(text) ? { shape: 'keyed', name: escapeInline(text), keywords: [] } : undefined;
}

const SPOKEN = /^[^:]{3,40}:\s*/;

/** “Languages spoken: English (fluent), Spanish”: a line of human languages among the skills. */
export function spokenLanguages(
  line: Line,
): { readonly title: string; readonly entries: readonly Entry[] } | undefined {
  const title = SPOKEN.exec(line.text)?.[0];
  if (!title) return undefined;
  const parts = split(line.text.slice(title.length)).map(language);
  const known = parts.filter((part): part is KeyedEntry => part !== undefined);
  return known.length > 0 && known.length === parts.length
    ? { title: title.replace(/[\s:]+$/, ''), entries: known }
    : undefined;
}
