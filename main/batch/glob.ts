/** Patterns of paths, as shells have them: `*`, `?`, `[abc]`, `{a,b}` and `**`. Pure. */

export interface Glob {
  /** The folder below which everything lies that could fit; '.' for the folder one is in. */
  readonly base: string;
  /** How many folders deep to look below `base`. */
  readonly depth: number;
  /** Of a path below `base`, parted by `/`. */
  readonly fits: (path: string) => boolean;
}

const MAGIC = /[*?[\]{}]/;

export function isGlob(text: string): boolean {
  return MAGIC.test(text);
}

export function parseGlob(pattern: string, { caseless = false } = {}): Glob {
  const parts = pattern.split('/');
  const first = parts.findIndex(isGlob);
  const base = parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
  const rest = parts.slice(first).filter((part) => part !== '' && part !== '.');
  const source = rest.map((part, at) => (part === '**' ? anyFolders(at === rest.length - 1) : segment(part)));
  const expression = new RegExp(`^${joined(source, rest)}$`, caseless ? 'iu' : 'u');
  return {
    base,
    depth: rest.includes('**') ? Number.POSITIVE_INFINITY : rest.length,
    fits: (path) => expression.test(path),
  };
}

function anyFolders(last: boolean): string {
  return last ? '.*' : '(?:[^/]+/)*';
}

/** `**` brings its own stroke. */
function joined(sources: readonly string[], parts: readonly string[]): string {
  return sources
    .map((source, at) => (at < sources.length - 1 && parts[at] !== '**' ? `${source}/` : source))
    .join('');
}

function segment(part: string): string {
  const tokens = part.matchAll(/\[([!^]?)([^\]]+)\]|\{([^{}]*)\}|\*+|\?|[\s\S]/gu);
  return [...tokens]
    .map(([text, not, set, choice]) => {
      if (set !== undefined) return `[${not ? '^/' : ''}${members(set)}]`;
      if (choice !== undefined) return `(?:${choice.split(',').map(segment).join('|')})`;
      if (text.startsWith('*')) return '[^/]*';
      return text === '?' ? '[^/]' : text.replace(/[\\^$.*+?()[\]{}|/-]/gu, escaped);
    })
    .join('');
}

/** `a-c` is a stretch of characters; one that runs backwards is three characters. */
function members(set: string): string {
  return set.replace(/([\s\S])-([\s\S])|[\s\S]/gu, (text, from?: string, to?: string) =>
    from !== undefined && to !== undefined && from <= to
      ? `${member(from)}-${member(to)}`
      : [...text].map(member).join(''),
  );
}

function member(sign: string): string {
  return sign.replace(/[\\[\]^-]/, '\\$&');
}

/** With the `u` flag only what means something may be escaped. */
function escaped(sign: string): string {
  return sign === '-' ? sign : `\\${sign}`;
}
