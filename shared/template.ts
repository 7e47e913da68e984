/**
 * A template is data: it overrides tokens of the documented base (templates/base.ts). compose/ is
 * the only reader. Lengths in points, colours `#rrggbb`.
 */
import type { Brand } from './brand';
import type { Bar, Edges, Hex } from './flow';
import type { PaperId } from './paper';
import type { SectionKind } from './resume';

/** What a page may go without: facts of the header, and whole sections. */
export type HiddenField =
  | 'photo'
  | 'label'
  | 'address'
  | 'email'
  | 'phone'
  | 'url'
  | 'profiles'
  | 'details'
  | SectionKind;

export interface TypeToken {
  /** `text` and `heading` name the template's two families. */
  readonly family: 'text' | 'heading';
  readonly size: number;
  readonly leading: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: 'ink' | 'muted' | 'accent';
  readonly tracking: number;
  readonly caps: boolean;
  readonly after: number;
}

interface Letterhead {
  /** White space between the paper's edge and what stands there. */
  readonly distance: number;
  /** White space between it and the text. */
  readonly clear: number;
  readonly align: 'left' | 'center' | 'right';
  readonly rule?: {
    readonly width: number;
    readonly gap: number;
    readonly color: 'rule' | 'accent';
  };
}

export interface Template {
  readonly id: string;
  readonly title: string;
  /** One sentence on whom it suits. */
  readonly description: string;
  readonly fonts: { readonly text: string; readonly heading: string };
  readonly colors: {
    readonly ink: Hex;
    readonly muted: Hex;
    readonly accent: Hex;
    readonly rule: Hex;
    readonly sidebarFill?: Hex;
  };
  /** On A4; a single column keeps its width on other papers, so there the sides change. */
  readonly margin: Edges;
  /** `sidebar` sends the named section kinds, and the contact data, to a column of their own. */
  readonly columns:
    | { readonly kind: 'single' }
    | {
        readonly kind: 'sidebar';
        readonly side: 'left' | 'right';
        readonly width: number;
        readonly padding: Edges;
        readonly mainPadding: Edges;
        readonly sections: readonly SectionKind[];
      };
  readonly type: {
    readonly name: TypeToken;
    readonly label: TypeToken;
    readonly contact: TypeToken;
    readonly heading: TypeToken;
    readonly entryHead: TypeToken;
    readonly entrySub: TypeToken;
    readonly date: TypeToken;
    readonly body: TypeToken;
    readonly bullet: TypeToken;
    readonly keyed: TypeToken;
    readonly running: TypeToken;
  };
  /** The name and the page's number in the margin from page two on; not on a sheet without margins. */
  readonly running?: {
    readonly place: 'head' | 'foot';
    readonly align: 'left' | 'center' | 'right';
    /** White space between the paper's edge and the line. */
    readonly distance: number;
  };
  /** Where a brand's logo and lines stand, on every page. */
  readonly letterhead: {
    readonly head: Letterhead & {
      /** The lines stand at the other side. */
      readonly logo: { readonly align: 'left' | 'right'; readonly height: number; readonly width: number };
    };
    readonly foot: Letterhead;
  };
  /** A frame for the person's picture at the head of the sidebar. */
  readonly photo?: { readonly width: number; readonly height: number };
  readonly header: {
    readonly align: 'left' | 'center';
    /** Beside a gutter: at the sheet's edge or at that of the text. */
    readonly at: 'edge' | 'text';
    /** `lightGiven`: of a bold name only its last word is bold. */
    readonly name: 'even' | 'lightGiven';
    /** Contact facts one after the other, or a line for each; a sidebar has lines anyway. */
    readonly contact: 'flowing' | 'lines';
    /** Says before a fact what it is: `Email: …`; in lines beside a gutter these words stand in it. */
    readonly labels: boolean;
    /** A sign before each fact that says what it is; then no words do. */
    readonly icons: boolean;
    /** Below all of it, in the accent colour; in one column only. */
    readonly rule?: { readonly width: number; readonly gap: number };
    /** A tint from the upper edge of page one to `below` the contact line; in one column only. */
    readonly band?: { readonly fill: Hex; readonly below: number };
  };
  readonly heading: {
    readonly align: 'left' | 'center';
    /** As in `header`. */
    readonly at: 'edge' | 'text';
    readonly rule?: {
      readonly side: 'above' | 'below';
      readonly width: number;
      readonly gap: number;
      readonly color: 'rule' | 'accent';
    };
    /** A tint behind the heading; its words stand at the edge of the text. Not with a rule. */
    readonly bar?: Bar;
  };
  readonly entry: {
    /** Which leads on the head line. */
    readonly lead: 'organization' | 'title';
    /** Employer and position below each other, or after each other on the line of the dates. */
    readonly lines: 'two' | 'one';
    /** Where the place stands: right-aligned on the line below the head, or after what stands there. */
    readonly place: 'trailing' | 'inline';
    /** White space between two entries. */
    readonly gap: number;
    /** Width of a column for the dates, left of all entries; a date that is wider stays at the right. */
    readonly gutter?: number;
    /** Where the name of a group of skills or a language stands: before its members, or in the gutter. */
    readonly names: 'inline' | 'gutter';
  };
  /** White space before a section's heading; at least twice what stands after it. */
  readonly sectionGap: number;
  readonly bullets: { readonly marker: string; readonly subMarker: string; readonly indent: number };
  /** What stands between facts that share a line. */
  readonly separators: {
    /** Name of a group of skills and its members. */
    readonly key: string;
    /** Members of a group. */
    readonly list: string;
    /** Entries or facts of their own. */
    readonly item: string;
  };
  /** Sections of these kinds stand first, in this order; the others follow as the résumé has them. */
  readonly order?: readonly SectionKind[];
  readonly hidden?: readonly HiddenField[];
  /** In place of what the résumé calls the first section of a kind. */
  readonly titles?: Readonly<Partial<Record<SectionKind, string>>>;
  readonly dates: { readonly style: 'monthYear' | 'numeric'; readonly separator: string };
}

/** What the person chose beside the template. */
export interface Settings {
  readonly paper: PaperId;
  readonly brand?: Brand;
}
