import { describe, expect, it } from 'vitest';
import { structureResume } from '../../../main/structure';
import { normalise } from '../../../main/structure/normalise';
import { cutSections } from '../../../main/structure/sections';
import { blockText } from '../../../shared/blocks';
import { readBlocks } from './blocks';

const sections = (text: string) =>
  cutSections(normalise(readBlocks(text))).sections.map(
    ({ kind, title, lines }) => `${kind} ${title} ${lines.length}`,
  );

describe('sections', () => {
  it('begin at known titles, in the dress of most of them', () => {
    expect(
      sections('h1 Ida Rua\nh2 Work\np a\nh2 Studies\np b\nh2 Skills\nh3 Languages\np Go, Rust'),
    ).toEqual(['work Work 1', 'education Studies 1', 'skills Skills 2']);
  });

  it('begin at titles of the lexicon, whether “and” is a word in them or a sign', () => {
    expect(sections('p Awards & Recognition\np x')).toEqual(['awards Awards & Recognition 1']);
  });

  it('are told by plain words where a document has no headings', () => {
    expect(sections('p Ida Rua\np Employment history\np Painter\np Sprachen\np Deutsch')).toEqual([
      'work Employment history 1',
      'languages Sprachen 1',
    ]);
  });

  it('keep an unknown title in the same dress as a section of its own', () => {
    expect(sections('p **WORK**\np x\np **BEEKEEPING**\np y\np **EDUCATION**\np z')).toEqual([
      'work WORK 1',
      'custom BEEKEEPING 1',
      'education EDUCATION 1',
    ]);
  });

  it('do not begin at an entry that is dressed like a title', () => {
    expect(
      sections('h3 Work\nh3 Blue Barn\np 2012 – 2014\nh3 Red Barn\np no date here\nh3 Education\np Uni'),
    ).toEqual(['work Work 4', 'education Education 1']);
  });

  it('do not begin at a job that is called as a section may be, in the dress of the jobs', () => {
    const jobs =
      'h3 エンジニア\np Blue Barn\np 2014 – 2016\ni0 a\nh3 インターンシップ\np Red Barn\np 2012 – 2014\ni0 b';
    expect(sections(`h2 職歴\n${jobs}\nh2 学歴\np Uni`)).toEqual(['work 職歴 8', 'education 学歴 1']);
  });

  it('hold human languages among the skills apart from programming ones', () => {
    expect(sections('p Skills\np Languages\np Go\np Languages\np English: fluent')).toEqual([
      'skills Skills 2',
      'languages Languages 1',
    ]);
  });

  it('split a title from the entry on its baseline', () => {
    expect(sections('h4 Work **Painter**\np Blue Barn\nh4 Education **Uni**\np 2012')).toEqual([
      'work Work 2',
      'education Education 2',
    ]);
  });
});

it.each([
  ['תקציר', 'ניסיון תעסוקתי', 'השכלה', 'כישורים'],
  ['자기소개', '경력', '학력', '기술'],
  ['Giới thiệu', 'Kinh nghiệm làm việc', 'Học vấn', 'Kỹ năng'],
  ['نبذة', 'الخبرة العملية', 'التعليم', 'المهارات'],
  ['सारांश', 'कार्य अनुभव', 'शिक्षा', 'कौशल'],
])('%s, %s, %s and %s are titles', (...titles) => {
  const read = sections(titles.map((title) => `h2 ${title}\np A, b`).join('\n'));
  expect(read.map((section) => section.split(' ')[0])).toEqual(['summary', 'work', 'education', 'skills']);
});

it('a line in the dress of titles, but nearer to what is above it, is none', () => {
  const blocks = readBlocks(
    'p **Profile**\np I gild.\np **Skills**\np **Hands**\np Agate, brush\np **Metals**\np Gold, tin\np **Education**\np Guild',
  );
  const near = new Set(['Hands', 'Metals']);
  const spaced = blocks.map((block) => {
    const text = blockText(block);
    return { ...block, hints: { size: 10, x: 40, gapBefore: near.has(text) ? 6 : 16 } };
  });
  const kinds = structureResume({ blocks: spaced, aside: [], notes: [] }).resume.sections.map(
    ({ kind, entries }) => `${kind} ${entries.length}`,
  );
  expect(kinds).toEqual(['summary 1', 'skills 2', 'education 1']);
});
