import { describe, expect, it } from 'vitest';
import { mailHref, phoneHref, safeHref, shortAddress } from '../../../main/compose/links';

describe('link targets', () => {
  it.each([
    ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
    ['HTTP://a.example', 'http://a.example'],
    ['linkedin.com/in/inès', 'https://linkedin.com/in/in%C3%A8s'],
    ['münchen.example', 'https://xn--mnchen-3ya.example'],
    ['ines@a.example', 'mailto:ines@a.example'],
    ['mailto:ines@a.example', 'mailto:ines@a.example'],
    ['tel:+31205550114', 'tel:+31205550114'],
  ])('%s is %s', (written, href) => {
    expect(safeHref(written)).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '/local',
    'plain',
    'https://',
    '',
  ])('“%s” is none', (written) => {
    expect(safeHref(written)).toBeUndefined();
  });

  it('reach a person by mail and phone', () => {
    expect(mailHref(' ines@a.example ')).toBe('mailto:ines@a.example');
    expect(mailHref('by carrier pigeon')).toBeUndefined();
    expect(phoneHref('+1 (415) 555-0142')).toBe('tel:+14155550142');
    expect(phoneHref('on request')).toBeUndefined();
    expect(phoneHref('555-0142 ext. 7')).toBeUndefined();
  });

  it('are printed without what nobody types', () => {
    expect(shortAddress('https://www.a.example/b/')).toBe('a.example/b');
    expect(shortAddress('https://')).toBe('https://');
  });
});
