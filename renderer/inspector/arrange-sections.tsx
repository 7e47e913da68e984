import { ArrowDown, ArrowUp, Eye, EyeOff } from 'lucide-react';
import { plainText } from '../../shared/inline';
import type { Section, SectionKind } from '../../shared/resume';
import { sectionRow } from '../../shared/sections/registry';
import type { Template } from '../../shared/template';
import type { Theme } from '../../shared/theme';
import { IconButton } from '../components/icon-button';
import { WORDING } from '../wording';

const WORDS = WORDING.theme.sections;

interface ArrangeSectionsProps {
  readonly sections: readonly Section[];
  /** As the theme has made it. */
  readonly template: Template;
  readonly theme: Theme;
  readonly change: (part: Theme) => void;
}

/** The kinds of section that this résumé has: their order, title and column, and which of them are shown. */
export function ArrangeSections({ sections, template, theme, change }: ArrangeSectionsProps) {
  const kinds = kindsInOrder(sections, template);
  const { columns, hidden = [] } = template;
  const move = (from: number, by: -1 | 1) => {
    const order = [...kinds];
    order.splice(from + by, 0, ...order.splice(from, 1));
    change({ order });
  };
  const without = <T,>(list: readonly T[], item: T) => list.filter((each) => each !== item);
  return (
    <fieldset className="arrange">
      <legend>{WORDS.title}</legend>
      {kinds.map((kind, index) => {
        const titles = ownTitles(sections, kind);
        const own = titles.join(', ');
        const isHidden = hidden.includes(kind);
        const name = titles.length > 1 ? own : (theme.titles?.[kind] ?? own);
        return (
          <div key={kind} className="arranged" data-hidden={isHidden || undefined}>
            {titles.length > 1 ? (
              // Each has a title of its own, in the form; one look has one title a kind.
              <span className="titles">{own}</span>
            ) : (
              <input
                className="input"
                aria-label={WORDS.titleOf(own)}
                value={theme.titles?.[kind] ?? ''}
                placeholder={own}
                maxLength={80}
                onChange={({ target }) => change({ titles: titled(theme.titles, kind, target.value) })}
              />
            )}
            {columns.kind === 'sidebar' && (
              <select
                aria-label={WORDS.columnOf(name)}
                value={columns.sections.includes(kind) ? 'sidebar' : 'main'}
                onChange={({ target }) =>
                  change({
                    sidebar:
                      target.value === 'sidebar'
                        ? [...columns.sections, kind]
                        : without(columns.sections, kind),
                  })
                }
              >
                <option value="main">{WORDS.main}</option>
                <option value="sidebar">{WORDS.sidebar}</option>
              </select>
            )}
            <IconButton
              small
              icon={ArrowUp}
              label={WORDING.moveUpNamed(name)}
              isDisabled={index === 0}
              onPress={() => move(index, -1)}
            />
            <IconButton
              small
              icon={ArrowDown}
              label={WORDING.moveDownNamed(name)}
              isDisabled={index === kinds.length - 1}
              onPress={() => move(index, 1)}
            />
            <IconButton
              small
              icon={isHidden ? EyeOff : Eye}
              label={isHidden ? WORDS.show(name) : WORDS.hide(name)}
              onPress={() => change({ hidden: isHidden ? without(hidden, kind) : [...hidden, kind] })}
            />
          </div>
        );
      })}
    </fieldset>
  );
}

/** Those of the template's order first, the others as the résumé has them. */
function kindsInOrder(sections: readonly Section[], { order = [] }: Template): SectionKind[] {
  const there = new Set(sections.map(({ kind }) => kind));
  return [...new Set([...order.filter((kind) => there.has(kind)), ...there])];
}

function ownTitles(sections: readonly Section[], kind: SectionKind): string[] {
  return sections
    .filter((section) => section.kind === kind)
    .map(({ title }) => plainText(title).trim() || sectionRow(kind).titles.en);
}

/** An empty title is the résumé's own. */
function titled(titles: Theme['titles'], kind: SectionKind, title: string): Theme['titles'] {
  const { [kind]: _, ...others } = titles ?? {};
  return title.trim() === '' ? others : { ...others, [kind]: title };
}
