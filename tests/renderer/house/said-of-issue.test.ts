import { expect, it } from 'vitest';
import { saidOfIssue } from '../../../renderer/house/said-of-issue';
import { brandKitSchema } from '../../../shared/brand-kit';

it.each([
  [{ name: 'x'.repeat(81) }, 'Name: at most 80 characters'],
  [{ header: 'y'.repeat(1001) }, 'Header: at most 1000 characters'],
  [{ footer: '{nome}' }, 'Footer: only the fields {candidate} {reference} {date} {page} {pages}'],
  [{ contact: { phone: '0'.repeat(101) } }, 'Phone: at most 100 characters'],
  [{ logo: `data:image/png;base64,${'A'.repeat(2_800_000)}` }, 'Logo: at most 2 MB'],
])('what is wrong with a brand kit is said by the name of its field: %#', (part, said) => {
  const { error } = brandKitSchema.safeParse({ name: 'Ours', ...part });
  const [issue] = error?.issues ?? [];
  expect(issue && saidOfIssue(issue)).toBe(said);
});
