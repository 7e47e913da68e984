/**
 * One Word style for each role that a paragraph plays, carrying the look most of its paragraphs have:
 * whoever edits the file changes a heading by changing "Heading 1". Direct formatting says only
 * what differs.
 */
import {
  BorderStyle,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
  ShadingType,
} from 'docx';
import type { ParagraphRole, Rule } from '../../../shared/flow';
import type { FontLibrary } from '../../../shared/fonts';
import type { Layout, PlacedBlock } from '../../../shared/pages';
import { toTwips } from '../../../shared/units';
import { eastAsianOf, lettersLanguage } from './east-asian';
import { blocksOf, facesOf, type Look, prevailing, runProperties } from './looks';
import { goesOn } from './runs';

/** Word's own names where it has one: its panes and converters know what they mean. */
const STYLE_NAMES: Readonly<Record<ParagraphRole, { readonly id: string; readonly name: string }>> = {
  name: { id: 'Title', name: 'Title' },
  label: { id: 'Subtitle', name: 'Subtitle' },
  contact: { id: 'Contact', name: 'Contact' },
  heading: { id: 'Heading1', name: 'heading 1' },
  entryHead: { id: 'Heading2', name: 'heading 2' },
  entrySub: { id: 'EntryDetail', name: 'Entry Detail' },
  body: { id: 'BodyText', name: 'Body Text' },
  bullet: { id: 'ListBullet', name: 'List Bullet' },
  subBullet: { id: 'ListBullet2', name: 'List Bullet 2' },
  keyed: { id: 'KeyedLine', name: 'Keyed Line' },
  picture: { id: 'Picture', name: 'Picture' },
};

/** Levels of the document outline, from 0 (ECMA-376 §17.3.1.20). */
const OUTLINE_LEVELS: Readonly<Partial<Record<ParagraphRole, number>>> = { heading: 0, entryHead: 1 };

export interface RoleStyle {
  readonly id: string;
  readonly look: Look;
  readonly shape: ParagraphShape;
}

/** What a paragraph's form is beside its words. */
export type ParagraphShape = ReturnType<typeof paragraphShape>;

/** Styles that the library knows by itself and lets one fill. */
type Known = NonNullable<IStylesOptions['default']>;

/** For each role that occurs. */
export type RoleStyles = ReadonlyMap<ParagraphRole, RoleStyle>;

export function roleStyles(layout: Layout): RoleStyles {
  const byRole = new Map<ParagraphRole, PlacedBlock[]>();
  for (const block of blocksOf(layout)) {
    const { role } = block.paragraph;
    byRole.set(role, [...(byRole.get(role) ?? []), block]);
  }
  const styles = new Map<ParagraphRole, RoleStyle>();
  for (const [role, blocks] of byRole) {
    const runs = blocks.flatMap((block) => [...block.runs, ...block.trailing]);
    const look = prevailing(
      runs.map(({ face, size, color, tracking, caps, text }) => ({
        value: { face, size, color, tracking, caps },
        weight: text.length,
      })),
    );
    const shape = prevailing(blocks.map((block) => ({ value: paragraphShape(block), weight: 1 })));
    if (!look || !shape) continue;
    // The library cannot write a letter spacing of nought, so a style has one only if all its words do.
    const even = runs.every((run) => run.tracking === look.tracking);
    const common = even ? look : { ...look, tracking: 0 };
    styles.set(role, { id: STYLE_NAMES[role].id, look: common, shape });
  }
  return styles;
}

/** A block's form in Word's terms. The nudge is not in it: it belongs to one paragraph's words. */
export function paragraphShape(block: PlacedBlock) {
  const { paragraph, trailingPlace, lines } = block;
  const { leading, after, indent, gutter = 0, align, bar, keepWithNext } = paragraph;
  // What a page's end has split off begins with no marker, so nothing of it hangs.
  const begins = (lines[0]?.start ?? 0) === 0;
  const hanging = !begins ? 0 : trailingPlace === 'gutter' ? gutter : paragraph.hanging;
  return {
    // Exact, so that the face does not decide how far lines stand apart.
    spacing: { before: 0, after: toTwips(after), line: toTwips(leading), lineRule: LineRuleType.EXACT },
    indent: { left: toTwips(indent), hanging: toTwips(hanging) },
    alignment: align,
    keepNext: keepWithNext,
    border: borders(block),
    shading: bar && { type: ShadingType.CLEAR, color: 'auto', fill: bar.fill.slice(1) },
  } satisfies IParagraphStylePropertiesOptions;
}

/** Rules, and what of a bar goes on beyond its lines: borders in the colour of the tint. */
function borders(block: PlacedBlock): IParagraphStylePropertiesOptions['border'] {
  const { ruleAbove, ruleBelow, bar } = block.paragraph;
  const begins = (block.lines[0]?.start ?? 0) === 0;
  const below = bar ? { width: bar.below, gap: 0, color: bar.fill } : ruleBelow;
  const beside = bar && border({ width: bar.beside, gap: 0, color: bar.fill });
  const top = begins && ruleAbove ? border(ruleAbove) : undefined;
  const bottom = !goesOn(block) && below ? border(below) : undefined;
  return top || bottom || beside ? { top, bottom, left: beside, right: beside } : undefined;
}

function border({ width, gap, color }: Rule) {
  return {
    style: BorderStyle.SINGLE,
    // Eighths of a point (ECMA-376 §17.3.4).
    size: Math.round(width * 8),
    space: Math.round(gap),
    color: color.slice(1),
  };
}

export function documentStyles(layout: Layout, roles: RoleStyles, fonts: FontLibrary): IStylesOptions {
  const own: IParagraphStyleOptions[] = [];
  const known: { -readonly [K in keyof Known]: Known[K] } = {};
  for (const [role, { id, look, shape }] of roles) {
    const style = {
      name: STYLE_NAMES[role].name,
      basedOn: 'Normal',
      next: role === 'bullet' || role === 'subBullet' ? id : 'BodyText',
      quickFormat: true,
      run: runProperties(look, fonts),
      paragraph: { ...shape, keepLines: true, outlineLevel: OUTLINE_LEVELS[role] },
    };
    if (role === 'name') known.title = style;
    else if (role === 'heading') known.heading1 = style;
    else if (role === 'entryHead') known.heading2 = style;
    else own.push({ id, ...style });
  }
  const text = roles.get('body') ?? roles.get('bullet') ?? [...roles.values()][0];
  return {
    default: {
      ...known,
      document: {
        run: {
          ...(text && runProperties(text.look, fonts)),
          // Kern from one point up; without it Word sets every pair by its advances alone.
          kern: 2,
          language: {
            value: lettersLanguage(layout.flow.lang),
            eastAsia: eastAsianOf(layout, fonts),
            bidirectional: hasComplexScript(layout, fonts) ? layout.flow.lang : undefined,
          },
        },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
    },
    paragraphStyles: own,
  };
}

/** What Word calls complex scripts (ECMA-376 §17.3.2.26): from right to left, or with letters that join. */
function hasComplexScript(layout: Layout, fonts: FontLibrary): boolean {
  return (
    blocksOf(layout).some((block) => block.rtl) ||
    facesOf(layout).some((id) => fonts.byId(id).shape !== undefined)
  );
}
