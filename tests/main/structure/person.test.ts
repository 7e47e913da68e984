import { describe, expect, it } from 'vitest';
import { structure } from './blocks';

const basics = (text: string) => structure(text).resume.basics;

describe('the name', () => {
  it('is not a title, a file name for the document or a contact label', () => {
    expect(
      basics('h1 Curriculum Vitae\np Ada Rua\np ada.rua@barn.example\nh2 Contact\np Graz, Austria').name,
    ).toBe('Ada Rua');
    expect(
      basics(
        'h2 CONTACT\np ☎ +43 660 555 01 02\nh2 SKILLS\ni0 Gilding\np Ada Rua\np Lead Engineer\nh2 WORK\np x',
      ).name,
    ).toBe('Ada Rua');
  });

  it('may be one word, or in another script', () => {
    expect(basics('h1 Zendara\np zendara@barn.example').name).toBe('Zendara');
    expect(basics('h1 橘遥\np 京都, JP').name).toBe('橘遥');
  });

  it('is told from the profession behind it', () => {
    expect(basics('p Ada Rua – Software Engineer\np ada@rua.example')).toMatchObject({
      name: 'Ada Rua',
      label: 'Software Engineer',
    });
  });

  it('stays missing where there is none', () => {
    const { resume, notes } = structure('p Experience\np 2012 – 2014\np Education\np Uni of Graz');
    expect(resume.basics.name).toBeUndefined();
    expect(notes).toContainEqual({ code: 'no-name' });
  });
});

it('a header that a page repeats in a list is taken out, and the list goes on', () => {
  const { resume } = structure(
    'h1 Ada Rua\np ada@rua.example\nh2 Work\np **Painter**, Blue Barn, 2012 – 2014\ni0 one\nh2 Ada Rua\nh4 PHONE\np +43 660 555 01 02\ni0 two',
  );
  expect(resume.basics.phone).toBe('+43 660 555 01 02');
  expect(resume.sections[0]?.entries).toMatchObject([{ highlights: [{ text: 'one' }, { text: 'two' }] }]);
});

it('prose before the first title is a summary without a title', () => {
  const text = 'I paint barns, mostly red ones, and have done so for a very long time.';
  const { resume } = structure(`h1 Ada Rua\np ${text}\nh2 Work\np x`);
  expect(resume.sections[0]).toEqual({ kind: 'summary', title: '', entries: [{ shape: 'prose', text }] });
});

it('the e-mail of a referee is not the person’s', () => {
  const text = 'h1 Ada Rua\nh2 Work\np Painter\nh2 References\np **Bo Lindqvist**\np bo@barn.example';
  expect(basics(text).email).toBeUndefined();
});

it('contact facts that end a section head a side column, and go to the person', () => {
  const { resume } = structure(
    'h1 Ada Rua\np Painter\nh2 Education\np **University of Graz**, 2009 – 2013\np Graz, Austria\np ada@rua.example\np +43 660 555 01 02\nh2 Skills\np Gilding, graining',
  );
  expect(resume.basics).toMatchObject({
    email: 'ada@rua.example',
    phone: '+43 660 555 01 02',
    location: { city: 'Graz', region: 'Austria' },
  });
  expect(resume.sections[0]?.entries).toHaveLength(1);
  expect(JSON.stringify(resume.sections)).not.toContain('ada@rua');
});

it('contact facts that run into the next box come back, up to what is none', () => {
  const { resume } = structure(
    'h1 Ada Rua\nh2 Contact\np Graz\nh2 Education\np +43 660 555 01 02\np **GitHub**\np ada-rua\np **2009**⏎**2013**\nh3 University of Graz',
  );
  expect(resume.basics.phone).toBe('+43 660 555 01 02');
  expect(JSON.stringify(resume.sections)).not.toContain('ada-rua');
  expect(resume.sections[0]?.entries).toMatchObject([{ organization: 'University of Graz' }]);
});

it('such facts need no address of mail, but a project’s link is none of them', () => {
  const after = (facts: string) =>
    structure(`h1 Ada Rua\nh2 Projects\np **Barn book**\n${facts}\nh2 Skills\np Gilding, graining`).resume;
  const column = after(
    'p Graz, Austria\np [linkedin.com/in/ada-rua](https://linkedin.com/in/ada-rua)\np [github.com/ada](https://github.com/ada)',
  );
  expect(column.basics.profiles).toHaveLength(2);
  expect(column.basics.location).toEqual({ city: 'Graz', region: 'Austria' });
  expect(
    after('p [github.com/ada/barns](https://github.com/ada/barns)\np /files/10-041-306.pdf').basics,
  ).toEqual({ name: 'Ada Rua', profiles: [], details: [] });
});

it('a referee keeps the address that stands below the name', () => {
  const { resume } = structure(
    'h1 Ada Rua\np ada@rua.example\nh2 References\np Ilse Tamm\np ilse@tamm.example\np +43 660 555 01 03',
  );
  expect(resume.basics.email).toBe('ada@rua.example');
  expect(JSON.stringify(resume.sections)).toContain('ilse@tamm');
});

it('a title in a plain line below the name is not the label', () => {
  const text = 'h1 Ada Rua\np Jobs\np ada@rua.example\nh2 Education\np **University of Graz**, 2009 – 2013';
  expect(basics(text).label).toBeUndefined();
});
