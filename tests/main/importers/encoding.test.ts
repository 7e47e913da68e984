import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText, startOfText } from '../../../main/importers/encoding';

const TEXTS: Readonly<Record<string, string>> = {
  'windows-1252': 'Zoë Brontë-Müller\nIngénieure à l’École, déc. 2019 – août 2021\nGrève, hôtel, façade\n',
  'ISO-8859-2': 'Grażyna Źrebięca\nDoświadczenie zawodowe\nKsięgowa, Łódź, część etatu\n',
  'KOI8-R': 'Пётр Щеглов\nОпыт работы\nИнженер, Москва, январь\nОбразование\n',
  'windows-1251': 'Пётр Щеглов\nОпыт работы\nИнженер, Москва, январь\nОбразование\n',
  Shift_JIS: '鈴木 一郎\n職務経歴\n株式会社ミナト、エンジニア\n',
  GB18030: '李小龙\n工作经历\n工程师，上海港务公司\n',
  'windows-1255': 'רותם כהן\nניסיון תעסוקתי\nמהנדסת בחיפה\n',
};

describe('decodeText', () => {
  it.each(Object.entries(TEXTS))('recognises %s and says that it guessed', (encoding, text) => {
    const decoded = decodeText(iconv.encode(text, encoding));
    expect(decoded.text).toBe(text);
    expect(decoded.notes).toMatchObject([{ code: 'encoding' }]);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('is certain of %s, with and without a mark', (encoding) => {
    const text = 'Zoë Brontë, engineer\nExperience, 2019\n';
    for (const addBOM of [true, false])
      expect(decodeText(iconv.encode(text, encoding, { addBOM }))).toEqual({ text, notes: [] });
  });

  it('reads any Unicode text back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const text = `Some words: ${word.replaceAll('\0', '').replace(/^\ufeff/, '')}`;
        expect(decodeText(new TextEncoder().encode(text)).text).toBe(text);
      }),
    );
  });

  it('takes one broken byte in UTF-8 for damage, not for another encoding', () => {
    const bytes = new TextEncoder().encode('Łukasz Świątek, inżynier, Gdańsk x');
    bytes[bytes.length - 1] = 0xff;
    expect(decodeText(bytes).text).toBe('Łukasz Świątek, inżynier, Gdańsk \ufffd');
  });

  it('believes the encoding that a document declares', () => {
    expect(decodeText(new Uint8Array([0x41, 0xb1]), 'iso-8859-2')).toEqual({ text: 'Aą', notes: [] });
  });
});

describe('startOfText', () => {
  it('is empty for bytes that are no text', () => {
    expect(startOfText(Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251))).toBe('');
    expect(startOfText(iconv.encode(TEXTS['KOI8-R'] ?? '', 'KOI8-R'))).not.toBe('');
  });
});
