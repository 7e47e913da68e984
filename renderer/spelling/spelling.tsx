import type { RefObject } from 'react';
import type { Resume } from '../../shared/resume';
import { SpellingMenu } from './spelling-menu';
import { useSpelledLanguage } from './use-spelled-language';
import { useSpelling } from './use-spelling';

interface SpellingProps {
  /** The fields of running text are within. */
  readonly form: RefObject<HTMLElement | null>;
  readonly resume: Resume;
}

/** Underlines what is misspelt, and offers what it may have meant. */
export function Spelling({ form, resume }: SpellingProps) {
  const { language } = useSpelledLanguage(resume.lang);
  useSpelling(form, resume, language);
  return <SpellingMenu form={form} language={language} />;
}
