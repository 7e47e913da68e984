/** By stem, as it is written: for each word that is written so, its flags as the file has them. */
export type Stems = ReadonlyMap<string, readonly string[]>;

/** A word list: after a line with their count, a stem a line, `stem/flags`, and behind it what the word is made of. */
export function readStems(dic: string, ignored: ReadonlySet<string>): Stems {
  const stems = new Map<string, readonly string[]>();
  for (const line of dic.split('\n').slice(1)) {
    const [, written = '', flags = ''] = LINE.exec(line) ?? [];
    const stem = withoutSigns(written.replace(MORPHOLOGY, '').trim().replaceAll('\\/', '/'), ignored);
    if (stem === '') continue;
    const others = stems.get(stem);
    // Homonyms have each their own forms.
    stems.set(stem, others ? [...others, flags] : [flags]);
  }
  return stems;
}

export function withoutSigns(word: string, ignored: ReadonlySet<string>): string {
  return ignored.size === 0 ? word : [...word].filter((sign) => !ignored.has(sign)).join('');
}

/** A stem may hold spaces, and a slash behind a backslash. */
const LINE = /^((?:[^/\t\r]|(?<=\\)\/)+)(?:\/(\S*))?/;
const MORPHOLOGY = /\s+\w\w:.*$/;
