import { parseInline } from '../inline';
import type { Resume } from '../resume';
import { resumeTexts } from '../resume-texts';
import type { Check, Finding } from './check';

const SCHEME = /^(?:https?:\/\/|mailto:|tel:)\S+$/i;
const BARE = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;
const MAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** Addresses that lead nowhere when they are clicked. */
export const links: Check = (resume) => [
  ...addresses(resume).flatMap(({ at, text }) => broken(text, at)),
  ...resumeTexts(resume)
    .filter(({ rich }) => rich)
    .flatMap(({ at, text }) =>
      parseInline(text).flatMap(({ href }): Finding[] =>
        href === undefined || isLink(href) ? [] : [{ code: 'no-link', at, what: href }],
      ),
    ),
];

function addresses({ basics, sections }: Resume): { at: string; text: string }[] {
  const all = [
    { at: '/basics/url', text: basics.url },
    ...basics.profiles.map(({ url }, index) => ({ at: `/basics/profiles/${index}/url`, text: url })),
    ...sections.flatMap(({ entries }, index) =>
      entries.map((entry, at) => ({
        at: `/sections/${index}/entries/${at}/url`,
        text: entry.shape === 'dated' ? entry.url : undefined,
      })),
    ),
  ];
  return all.flatMap(({ at, text }) => (text?.trim() ? [{ at, text }] : []));
}

function broken(text: string, at: string): Finding[] {
  if (isLink(text)) return [];
  const mended = mend(text);
  const fix = { kind: 'write' as const, words: mended, edits: [{ kind: 'set' as const, at, value: mended }] };
  return [{ code: 'no-link', at, what: text.trim(), ...(isLink(mended) && { fix }) }];
}

/** As slips of the pen go: spaces within, marks of the sentence behind, letters missing from the scheme. */
function mend(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/[.,;]+$/, '')
    .replace(/^h?t?t?ps?:?\/+(?=[^/])/i, (scheme) => (/s/i.test(scheme) ? 'https://' : 'http://'));
}

function isLink(text: string): boolean {
  const trimmed = text.trim();
  return SCHEME.test(trimmed) || BARE.test(trimmed) || MAIL.test(trimmed);
}
