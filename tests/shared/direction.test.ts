import { describe, expect, it } from 'vitest';
import { withMarks } from '../../shared/direction';

describe('left-to-right marks', () => {
  it.each([
    ['+972 4 555 0136', '^+972 4 555 0136'],
    ['בשפת C++ וגם', 'בשפת C++^ וגם'],
    ['C#, F#', 'C#^, F#^'],
    ['(.NET)', '(^.NET)'],
    ['A1, example.org, 2+2', 'A1, example.org, 2+2'],
    ['שלום', 'שלום'],
  ])('%s', (text, marked) => {
    expect(withMarks(text).replaceAll('\u200e', '^')).toBe(marked);
  });
});
