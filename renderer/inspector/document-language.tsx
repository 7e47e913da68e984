import { TITLE_LANGUAGES } from '../../shared/sections/in-language';
import { useTools } from '../app-context';
import { languageName } from '../components/language-name';
import { useSpelledLanguage } from '../spelling/use-spelled-language';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { ThemeChoice } from './theme-choice';

const WORDS = WORDING.documentLanguage;

/** In which language dates, “Present” and the usual titles are; the file's own is marked. */
export function DocumentLanguage({ document }: { readonly document: OpenDocument }) {
  const { actions } = useTools();
  const { resume, reading } = document.content;
  const read = reading.resume.lang;
  const { isMissing } = useSpelledLanguage(resume.lang);
  const known = [
    ...new Set([...TITLE_LANGUAGES, ...[read, resume.lang].filter((lang) => lang !== undefined)]),
  ];
  const named = known.map((lang) => {
    const name = languageName(lang) ?? lang;
    return [lang, lang === read ? WORDS.asRead(name) : name] as const;
  });
  return (
    <div className="theme">
      <ThemeChoice
        label={WORDS.title}
        value={resume.lang ?? ''}
        choices={[
          ...(resume.lang === undefined ? [['', WORDS.unknown] as const] : []),
          ...named.sort(([, one], [, other]) => one.localeCompare(other)),
        ]}
        onChange={(lang) => actions.setLanguage(document.id, lang === '' ? undefined : lang)}
      />
      {isMissing && resume.lang !== undefined && (
        <p className="quiet">{WORDING.spelling.noDictionary(languageName(resume.lang) ?? resume.lang)}</p>
      )}
    </div>
  );
}
