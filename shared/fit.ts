/** What it takes to bring a résumé onto fewer pages. */
import { z } from 'zod';
import { type Theme, themeSchema } from './theme';

/** What may be made tighter: the five measures of a theme that decide how much goes on a page. */
export const LEVERS = ['density', 'leading', 'ends', 'sides', 'size'] as const;

export type Lever = (typeof LEVERS)[number];

/** In the theme's own units. */
export type Tightness = Readonly<Record<Lever, number>>;

export interface LeverChange {
  readonly lever: Lever;
  readonly from: number;
  readonly to: number;
}

export type Fit =
  /** It takes no more pages than wanted as it is. */
  | { readonly outcome: 'fits'; readonly pages: number }
  | {
      readonly outcome: 'fitted';
      readonly pages: number;
      readonly theme: Theme;
      readonly changes: readonly LeverChange[];
    }
  /** Not even as tight as can be; `pages` is what it takes then. */
  | { readonly outcome: 'refused'; readonly pages: number };

const pages = z.number().int().min(1);

export const fitSchema: z.ZodType<Fit> = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('fits'), pages }),
  z.object({
    outcome: z.literal('fitted'),
    pages,
    theme: themeSchema,
    changes: z.array(z.object({ lever: z.enum(LEVERS), from: z.number(), to: z.number() })),
  }),
  z.object({ outcome: z.literal('refused'), pages }),
]);
