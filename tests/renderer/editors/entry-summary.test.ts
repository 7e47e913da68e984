import { describe, expect, it } from 'vitest';
import { entrySummary } from '../../../renderer/editors/entry-summary';
import type { DatedEntry } from '../../../shared/resume';

const ENTRY: DatedEntry = {
  shape: 'dated',
  organization: 'Traffic Board',
  title: 'Night pilot',
  dates: { start: { year: 2018 } },
  highlights: [],
  keywords: [],
};

describe('an entry in two lines', () => {
  it('is a job by its employer, and a certificate by what it is', () => {
    expect(entrySummary(ENTRY, 'work')).toEqual({ head: 'Traffic Board', below: 'Night pilot · 2018' });
    expect(entrySummary(ENTRY, 'certificates')).toEqual({
      head: 'Night pilot',
      below: 'Traffic Board · 2018',
    });
  });
});
