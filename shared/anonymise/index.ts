/**
 * A résumé for somebody who must not know whose it is, and the account of what went. Whatever went stands
 * nowhere else in it, unless the list of doubts names it there: first it is gathered what tells about the person,
 * then every text, title and link is searched for all of that, in any case, with or without accents.
 */
import { parseInline, writeInline } from '../inline';
import type { Resume, Section } from '../resume';
import { strippedBasics } from './basics';
import { factFinder } from './find-personal';
import { labelKind } from './labels';
import { type Ledger, openLedger } from './ledger';
import { initialsOf } from './name-parts';
import { refereeText } from './referees';
import { rewritten, untangled } from './rewrite';
import { gatherSecrets, type Secrets } from './secrets';
import type { Anonymised, AnonymiseOptions, Find } from './types';
import { defined, type TextField, walkSections } from './walk';

export function anonymise(resume: Resume, options: AnonymiseOptions): Anonymised {
  const { level, also } = options;
  const { basics, lang } = resume;
  const blind = level === 'blind';
  const ledger = openLedger(also);
  const shown = options.reference?.trim() || initialsOf(basics.name, lang);
  const secrets = gatherSecrets(resume, level, shown);
  const stripped = strippedBasics(basics, options, ledger);
  if (blind && basics.name?.trim()) ledger.remove('name', basics.name.trim(), '/basics/name');
  const edit = editor(options, secrets, ledger);
  const plain = (words: string | undefined, at: string) =>
    words && (edit(words, { at, form: 'plain', kind: 'custom' }) || undefined);
  const sections = walkSections(resume, {
    text: (words, { at, form, section }) => edit(words, { at, form, kind: section.kind }),
    keepsSection: (section, at) => !blind || keepsSection(section, at, ledger),
    keepsEntry: (entry, section, at) => !blind || keepsEntry(entry, section, at, ledger),
  });
  return {
    resume: {
      ...resume,
      basics: defined({
        ...stripped,
        name: blind ? shown : stripped.name,
        label: plain(stripped.label, '/basics/label'),
        details: stripped.details.flatMap((detail) => {
          const at = `/basics/details/${basics.details.indexOf(detail)}`;
          const value = edit(detail.value, { at: `${at}/value`, form: 'rich', kind: 'custom' });
          return value === '' && detail.value !== '' ? [] : [{ ...detail, value }];
        }),
      }),
      sections,
    },
    shown: blind ? shown : undefined,
    removed: ledger.removed(),
    doubtful: ledger.doubtful(),
  };
}

interface Spot extends Pick<TextField, 'at' | 'form'> {
  readonly kind: Section['kind'];
}

/** Takes out of one text what tells, and writes it down. */
function editor({ level }: AnonymiseOptions, { finders, isOwn }: Secrets, ledger: Ledger) {
  const goes = (find: Find, text: string, at: string): boolean => {
    const words = text.slice(find.from, find.to).trim();
    if (!find.sure) return ledger.doubt(find.kind, words, at);
    ledger.remove(find.kind, words, at);
    return true;
  };
  return (words: string, { at, form, kind }: Spot): string => {
    const leads = (href: string) => level === 'blind' || isOwn(href);
    if (form === 'url' && leads(words)) {
      ledger.remove('link', words, at);
      return '';
    }
    const runs = form === 'rich' ? parseInline(words) : [{ text: words }];
    const text = runs.map((run) => run.text).join('');
    const all = [...finders, factFinder(level, kind)].flatMap((find) => find(text));
    const finds = untangled(all).filter((find) => goes(find, text, at));
    const loose = runs.map((run) => {
      if (!('href' in run) || !run.href || !leads(run.href)) return run;
      ledger.remove('link', run.href, at);
      return { ...run, href: undefined };
    });
    if (finds.length === 0 && loose.every((run, index) => run === runs[index])) return words;
    const left = rewritten(loose, finds);
    return form === 'rich'
      ? writeInline(left).trim()
      : left
          .map((run) => run.text)
          .join('')
          .trim();
  };
}

function keepsSection(section: Section, at: string, ledger: Ledger): boolean {
  const { kind, title, entries } = section;
  if (kind === 'references') {
    for (const [index, entry] of entries.entries())
      ledger.remove('referee', refereeText(entry), `${at}/entries/${index}`);
    return false;
  }
  // A title of a paper, typed into a search engine, names its authors.
  return kind !== 'publications' || entries.length === 0 || !ledger.doubt('publications', title, at);
}

/** “Nationality: Austrian”, as a pair of its own. */
function keepsEntry(
  entry: Section['entries'][number],
  section: Section,
  at: string,
  ledger: Ledger,
): boolean {
  if (entry.shape !== 'keyed') return true;
  const kind = labelKind(entry.name ?? '');
  const words = [entry.level, ...entry.keywords, entry.summary].filter(Boolean).join(', ');
  if (kind === undefined || kind === 'email' || kind === 'phone' || kind === 'link' || words === '')
    return true;
  const text = `${entry.name}: ${words}`;
  if (section.kind !== 'custom' && section.kind !== 'summary') return !ledger.doubt(kind, text, at);
  ledger.remove(kind, text, at);
  return false;
}
