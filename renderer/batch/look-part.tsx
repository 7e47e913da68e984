import { ANONYMISE_LEVELS } from '../../shared/anonymise/types';
import { TEMPLATES } from '../../templates';
import { useApp, useTools } from '../app-context';
import { ThemeChoice } from '../inspector/theme-choice';
import { BATCH_FORMATS, type BatchSetup } from '../store/batch-state';
import { WORDING } from '../wording';
import { ownLooks, wornLook } from './batch-plan';
import { Ticks } from './ticks';

const WORDS = WORDING.batch;

/** Pages; 0 for as many as it takes. Nobody reads a fifth because the fourth was full. */
const FITS = [0, 1, 2, 3, 4] as const;

const titleOf = (id: string): string => TEMPLATES.find((each) => each.id === id)?.title ?? id;

export function LookPart({ setup }: { readonly setup: BatchSetup }) {
  const { actions } = useTools();
  const brands = useApp((state) => state.brands);
  const ownTemplates = useApp((state) => state.ownTemplates);
  const worn = useApp(wornLook);
  const own = ownLooks({ ownTemplates, worn });
  const change = actions.changeBatch;
  const hasReference = setup.anonymise !== 'none' || setup.brand !== '';
  return (
    <section aria-label={WORDING.look}>
      <h3>{WORDING.look}</h3>
      <Ticks
        label={WORDS.templates}
        choices={TEMPLATES.map(({ id, title }) => [id, title])}
        ticked={setup.templates}
        onChange={(templates) => change({ templates })}
      />
      {own.size > 0 && (
        <Ticks
          titles
          label={WORDS.ownLooks}
          choices={[...own].map(([title, { base }]) => [title, title || WORDS.adjusted(titleOf(base))])}
          ticked={setup.own}
          onChange={(ticked) => change({ own: ticked })}
        />
      )}
      <Ticks
        label={WORDS.formats}
        choices={BATCH_FORMATS.map((id) => [id, WORDING.exportChoices[id]])}
        ticked={setup.formats}
        onChange={(formats) => change({ formats })}
      />
      <ThemeChoice
        label={WORDING.paper}
        value={setup.paper}
        choices={[
          ['a4', WORDING.papers.a4],
          ['letter', WORDING.papers.letter],
        ]}
        onChange={(paper) => change({ paper })}
      />
      <ThemeChoice
        label={WORDING.fit.title}
        value={String(setup.fit)}
        choices={FITS.map((pages) => [String(pages), pages === 0 ? WORDS.fitNone : WORDING.pages(pages)])}
        onChange={(pages) => change({ fit: Number(pages) })}
      />
      <ThemeChoice
        label={WORDING.brand.kit}
        value={setup.brand}
        choices={[['', WORDING.brand.none], ...brands.map(({ name }) => [name, name] as const)]}
        onChange={(brand) => change({ brand })}
      />
      <ThemeChoice
        label={WORDS.anonymise}
        value={setup.anonymise}
        choices={[
          ['none', WORDS.anonymiseNone],
          ...ANONYMISE_LEVELS.map((level) => [level, WORDING.anonymise.levels[level]] as const),
        ]}
        onChange={(anonymise) => change({ anonymise })}
      />
      {hasReference && (
        <label className="choose">
          <span>{WORDING.brand.reference}</span>
          <input
            className="input"
            value={setup.reference}
            maxLength={60}
            placeholder="GA-{n}"
            onChange={({ target }) => change({ reference: target.value })}
          />
        </label>
      )}
    </section>
  );
}
