import { describe, expect, it } from 'vitest';
import { split } from '../../../main/structure/keyed';
import { structure } from './blocks';

function groups(text: string): string[] {
  return structure(text).resume.sections.flatMap(({ kind, entries }) =>
    entries.map((entry) =>
      entry.shape === 'keyed'
        ? `${kind} ${entry.name ?? '–'}${entry.level ? ` (${entry.level})` : ''}: ${entry.keywords.join(' | ')}${entry.summary ? ` // ${entry.summary}` : ''}`
        : `${kind} ${entry.shape}`,
    ),
  );
}

describe('skills', () => {
  it.each([
    ['i0 Storage: MySQL, Redis', ['skills Storage: MySQL | Redis']],
    ['h3 Storage\np MySQL\np Redis', ['skills Storage: MySQL | Redis']],
    ['p **Storage**\np MySQL, Redis', ['skills Storage: MySQL | Redis']],
    ['p Storage:\np MySQL · Redis', ['skills Storage: MySQL | Redis']],
    ['p Storage\np MySQL, Redis', ['skills Storage: MySQL | Redis']],
    ['row Storage | MySQL, Redis', ['skills Storage: MySQL | Redis']],
    ['i0 AWS (EC2, RDS) and more\ni0 C#', ['skills –: AWS (EC2, RDS) and more | C#']],
    ['i0 Lua, Go. etc (anything else)', ['skills –: Lua | Go // etc (anything else)']],
    ['i0 Lua, Go, and more.', ['skills –: Lua | Go // and more']],
    ['p Oil\tLime\tEgg tempera\np Wax\tRaw linen', ['skills –: Oil | Lime | Egg tempera | Wax | Raw linen']],
    [
      'h3 Systems\np Kafka Distributed Systems Event Design REST APIs',
      ['skills Systems:  // Kafka Distributed Systems Event Design REST APIs'],
    ],
    [
      'p **Frontend**\tSenior\np Lit, Preact\np **Backend**\tMiddle\np Go',
      ['skills Frontend (Senior): Lit | Preact', 'skills Backend (Middle): Go'],
    ],
    ['p **Frontend**\np Expert⏎Lit, Preact', ['skills Frontend (Expert): Lit | Preact']],
    [
      'p **Graphics, Audio** (Senior)**:** GLSL, FFT\np **Rest:** Make',
      ['skills Graphics, Audio (Senior): GLSL | FFT', 'skills Rest: Make'],
    ],
    [
      'i0 Go\ni0 Languages spoken: **English** (fluent), Polish',
      ['skills –: Go', 'languages English (fluent): ', 'languages Polish: '],
    ],
  ])('%s', (text, want) => expect(groups(`h2 Skills\n${text}`)).toEqual(want));
});

describe('languages', () => {
  it.each([
    'p English (fluent), German - B2',
    'i0 English: fluent\ni0 German — B2',
    'h4 English:\np fluent\nh4 German\np - B2',
    'p **English** fluent⏎**German** B2',
  ])('%s', (text) => {
    expect(groups(`h2 Languages\n${text}`)).toEqual([
      'languages English (fluent): ',
      'languages German (B2): ',
    ]);
  });
});

it('interests are words, references a name and what it says', () => {
  expect(
    groups(
      'h2 Interests\np Choirs, Ferries\nh2 References\nh3 Bo Lind\np Ada is the best gilder that I have ever met, honestly.',
    ),
  ).toEqual([
    'interests Choirs: ',
    'interests Ferries: ',
    'references Bo Lind:  // Ada is the best gilder that I have ever met, honestly.',
  ]);
});

it('cuts outside of brackets and not inside of numbers', () => {
  expect(split('AWS (EC2, RDS), 4,000 maps; Go · C++ | Perl, and Lua')).toEqual([
    'AWS (EC2, RDS)',
    '4,000 maps',
    'Go',
    'C++',
    'Perl',
    'Lua',
  ]);
});
