import { type RefObject, useEffect } from 'react';
import type { Resume } from '../../shared/resume';
import { useApp, useTools } from '../app-context';
import { textOf } from '../rich-text/marked-text';
import { spelledWords } from './words';

/** The name of the marks in the style sheet. */
const MARKS = 'misspelt';

/** After this pause, in milliseconds, a word is no longer being typed. */
const PAUSE = 500;

/** Underlines the words that no dictionary of the document's language has, in the fields of running text. */
export function useSpelling(
  form: RefObject<HTMLElement | null>,
  resume: Resume,
  language: string | undefined,
): void {
  const { speller } = useTools();
  const opened = useApp((state) => state.opened);
  const ownWords = useApp((state) => state.ownWords);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields are those that stand open, with what is typed in them.
  useEffect(() => {
    if (language === undefined) {
      CSS.highlights.delete(MARKS);
      return;
    }
    let isStale = false;
    const mark = async () => {
      const fields = [...(form.current?.querySelectorAll<HTMLElement>(SPELLED) ?? [])].map((field) => {
        const text = textOf(field);
        return { text, words: spelledWords(text.text) };
      });
      const asked = new Set(fields.flatMap(({ words }) => words.map(({ word }) => word)));
      for (const word of ownWords) asked.delete(word);
      const wrong = new Set(await speller.wrong(language, [...asked]));
      if (isStale) return;
      const ranges = fields.flatMap(({ text, words }) =>
        words.filter(({ word }) => wrong.has(word)).map(({ from, to }) => text.range(from, to)),
      );
      CSS.highlights.set(MARKS, new Highlight(...ranges));
    };
    const timer = setTimeout(() => void mark(), PAUSE);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [form, speller, resume, opened, ownWords, language]);
}

/** Names, places and dates are left alone. */
export const SPELLED = '[data-pointer][contenteditable="true"]';
