import { useEffect, useState } from 'react';
import { useApp, useTools } from '../app-context';

interface SpelledLanguage {
  /** The language that the window spells in, if it does: on macOS the system does (main/spelling.ts). */
  readonly language: string | undefined;
  /** Whether it would, had it a dictionary. */
  readonly isMissing: boolean;
}

export function useSpelledLanguage(language: string | undefined): SpelledLanguage {
  const { platform, speller } = useTools();
  const on = useApp((state) => state.spelling);
  const asked = on && platform !== 'darwin' ? language : undefined;
  const [known, setKnown] = useState<{ readonly of: string; readonly spells: boolean }>();
  useEffect(() => {
    if (asked === undefined) return;
    let isStale = false;
    const ask = async () => {
      const spells = await speller.spells(asked);
      if (!isStale) setKnown({ of: asked, spells });
    };
    void ask();
    return () => {
      isStale = true;
    };
  }, [asked, speller]);
  const spells = known !== undefined && known.of === asked ? known.spells : undefined;
  return { language: spells ? asked : undefined, isMissing: spells === false };
}
