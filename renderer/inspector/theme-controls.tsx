import { RotateCcw } from 'lucide-react';
import { Button } from 'react-aria-components';
import { faintColors } from '../../shared/contrast';
import type { Template } from '../../shared/template';
import { BULLETS, THEME_BOUNDS, type Theme } from '../../shared/theme';
import { TEMPLATES } from '../../templates';
import { dress } from '../../templates/dress';
import { EARLIER } from '../../templates/earlier';
import { findTemplate } from '../../templates/versions';
import { useTools } from '../app-context';
import { OwnFonts } from '../house/own-fonts';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { ArrangeSections } from './arrange-sections';
import { FontChoice } from './font-choice';
import { ShownFields } from './shown-fields';
import { ThemeChoice } from './theme-choice';
import { ThemeColor } from './theme-color';
import { ThemeSlider } from './theme-slider';

const WORDS = WORDING.theme;

/** What the person changes about the template, and the way back. */
export function ThemeControls({ document }: { readonly document: OpenDocument }) {
  const { actions } = useTools();
  const { templateId, theme = {} } = document.content.look;
  const template = findTemplate(templateId, TEMPLATES, EARLIER);
  if (!template) return null;
  const dressed = dress(template, theme);
  const { body } = dressed.type;
  /** Changes of the same part that follow each other are one step of undo. */
  const change = (part: Theme) =>
    actions.setTheme(document.id, { ...theme, ...part }, `theme ${Object.keys(part).join()}`);
  const settle = () => actions.settleTyping(document.id);
  const family = (role: 'text' | 'heading') => (
    <FontChoice
      role={role}
      value={dressed.fonts[role]}
      onChange={(name) => change({ fonts: { ...theme.fonts, [role]: name } })}
    />
  );
  return (
    <section className="theme" aria-label={WORDS.title}>
      <h2>{WORDS.title}</h2>
      {family('text')}
      {family('heading')}
      <OwnFonts />
      <ThemeSlider
        label={WORDS.size}
        say={WORDS.points}
        value={theme.size ?? body.size}
        bounds={THEME_BOUNDS.size}
        step={0.5}
        onChange={(size) => change({ size })}
        onSettle={settle}
      />
      <ThemeSlider
        label={WORDS.leading}
        say={WORDS.times}
        value={theme.leading ?? body.leading / body.size}
        bounds={THEME_BOUNDS.leading}
        step={0.05}
        onChange={(leading) => change({ leading })}
        onSettle={settle}
      />
      <ThemeSlider
        label={WORDS.density}
        say={WORDS.times}
        value={theme.density ?? 1}
        bounds={THEME_BOUNDS.density}
        step={0.1}
        onChange={(density) => change({ density })}
        onSettle={settle}
      />
      <ThemeSlider
        label={WORDS.margins}
        say={WORDS.millimetres}
        value={sidesOf(dressed)}
        bounds={THEME_BOUNDS.margins}
        step={2}
        onChange={(sides) => change({ margins: { ...theme.margins, sides } })}
        onSettle={settle}
      />
      <div className="colors">
        <ThemeColor
          label={WORDS.colors.accent}
          value={dressed.colors.accent}
          onChange={(accent) => change({ colors: { ...theme.colors, accent } })}
        />
        <ThemeColor
          label={WORDS.colors.text}
          value={dressed.colors.ink}
          onChange={(text) => change({ colors: { ...theme.colors, text } })}
        />
      </div>
      <Faint template={dressed} />
      <ThemeChoice
        label={WORDS.dates}
        value={dressed.dates.style}
        choices={[
          ['monthYear', WORDS.dateStyles.monthYear],
          ['numeric', WORDS.dateStyles.numeric],
        ]}
        onChange={(dates) => change({ dates })}
      />
      <ThemeChoice
        label={WORDS.bullet}
        value={dressed.bullets.marker}
        choices={BULLETS.map((sign) => [sign, sign] as const)}
        onChange={(bullet) => change({ bullet })}
      />
      <ThemeChoice
        label={WORDS.icons}
        value={dressed.header.icons ? 'on' : 'off'}
        choices={[
          ['off', WORDS.onOff.off],
          ['on', WORDS.onOff.on],
        ]}
        onChange={(icons) => change({ icons: icons === 'on' })}
      />
      <ShownFields template={dressed} change={change} />
      <ArrangeSections
        sections={document.content.resume.sections}
        template={dressed}
        theme={theme}
        change={change}
      />
      <Button
        className="button wide"
        isDisabled={Object.keys(theme).length === 0}
        onPress={() => actions.setTheme(document.id, undefined)}
      >
        <RotateCcw aria-hidden size={15} strokeWidth={1.6} />
        {WORDS.reset(template.title)}
      </Button>
    </section>
  );
}

function Faint({ template }: { readonly template: Template }) {
  const [faint] = faintColors(template).sort((one, other) => one.contrast - other.contrast);
  return (
    <p className="faint" role="status">
      {faint && WORDS.faint(WORDS.faintColors[faint.color], faint.contrast)}
    </p>
  );
}

/** White space at the left of the sheet, be it margin or padding. */
function sidesOf({ margin, columns }: Template): number {
  if (columns.kind === 'single') return margin.left;
  return margin.left + (columns.side === 'left' ? columns.padding : columns.mainPadding).left;
}
