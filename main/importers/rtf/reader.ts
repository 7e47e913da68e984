/** Follows the control words through the groups and gathers the texts of the document (RTF 1.9.1). */
import { codePageOf, decodeBytes, decodeUtf8, SYMBOLS, WESTERN } from './code-pages';
import { Colours } from './colours';
import { CHARACTERS, ENTERED, PLACES, type Place, SKIPPED } from './controls';
import { PLAIN_PARAGRAPH, PLAIN_TEXT, type State, startState } from './state';
import { type Item, type ParagraphLook, Story } from './story';
import { tokensOf } from './tokens';

export interface RtfText {
  readonly place: Place;
  readonly items: readonly Item[];
  /** Words in the file and not on the page. */
  readonly hidden: readonly string[];
  /** Words of tracked deletions. */
  readonly deleted: readonly string[];
}

/** @param source the bytes of the file, one character each. */
export function readRtf(source: string): RtfText[] {
  return new Reader().read(source);
}

const PARAGRAPH_END = new Set(['par', 'sect', '\r', '\n', 'nestcell']);
const CODE_PAGES: Readonly<Record<string, number>> = { ansi: WESTERN, mac: 10000, pc: 437, pca: 850 };

class Reader {
  private readonly stories: { readonly place: Place; readonly story: Story }[] = [];
  private readonly fonts = new Map<number, { charset: number; name: string }>();
  private readonly styles = new Map<number, { outline?: number; name: string }>();
  private readonly colours = new Colours();
  private codePage = WESTERN;
  private state = startState(this.begin('body'));
  private readonly outer: State[] = [];
  private bytes = '';
  /** Characters that are still to be passed over. */
  private passing = 0;
  private starred = false;
  /** Row of a table of the head that is being read. */
  private row = 0;

  read(source: string): RtfText[] {
    for (const token of tokensOf(source)) {
      if (token.kind === 'text' || token.kind === 'byte') this.text(token.kind, token.bytes);
      else {
        this.flush();
        if (token.kind === 'control') this.control(token.word, token.value);
        else this.passing = 0;
        if (token.kind === 'open') this.outer.push({ ...this.state });
        if (token.kind === 'close') this.close();
      }
    }
    this.flush();
    while (this.outer.length > 0) this.close();
    return this.stories.map(({ place, story }) => ({
      place,
      items: story.finish(this.look()),
      hidden: story.hidden,
      deleted: story.deleted,
    }));
  }

  private begin(place: Place): Story {
    const story = new Story();
    this.stories.push({ place, story });
    return story;
  }

  private text(kind: 'text' | 'byte', bytes: string): void {
    const passed = Math.min(this.passing, bytes.length);
    this.passing -= passed;
    const rest = bytes.slice(passed);
    const utf8 = kind === 'text' ? decodeUtf8(rest) : undefined;
    if (utf8 === undefined) this.bytes += rest;
    else {
      this.flush();
      this.put(utf8);
    }
  }

  /** Bytes are decoded together, since a character may be made of several. */
  private flush(): void {
    if (this.bytes === '') return;
    const { bytes } = this;
    this.bytes = '';
    const font = this.fonts.get(this.state.font);
    if (font?.charset === SYMBOLS && this.state.target !== 'fonts')
      this.put([...bytes].map((byte) => String.fromCharCode(0xf000 + byte.charCodeAt(0))).join(''));
    else this.put(decodeBytes(bytes, (font && codePageOf(font)) ?? this.codePage));
  }

  private put(decoded: string): void {
    const text = decoded.replace(/[\uf0a7\uf0b7]/g, '•');
    const { target, story, bold, italic, deleted, size, href, field } = this.state;
    if (target === 'fonts' || target === 'styles') this.nameRow(text);
    else if (target === 'field' && field) field.instruction += text;
    else if (target === 'marker') story.mark(text);
    else if (target === 'colours') this.colours.next(text);
    else if (target === 'text' && deleted) story.deleted.push(text);
    else if (target === 'text' && this.colours.isUnseen(this.state)) story.hidden.push(text);
    else if (target === 'text')
      story.write({ text, ...(bold && { bold }), ...(italic && { italic }), ...(href && { href }) }, size);
  }

  private nameRow(text: string): void {
    const row = this.state.target === 'fonts' ? this.fonts.get(this.row) : this.styles.get(this.row);
    if (row) row.name += text.replace(/;[\s\S]*/, '');
  }

  private close(): void {
    const outer = this.outer.pop();
    if (!outer) return;
    const { story } = this.state;
    if (story !== outer.story) {
      const items = story.finish(this.look());
      const at = this.stories.findIndex((candidate) => candidate.story === story);
      if (this.stories[at]?.place === 'box') {
        this.stories.splice(at, 1);
        outer.story.addBox(items);
        outer.story.hidden.push(...story.hidden);
        outer.story.deleted.push(...story.deleted);
      }
    }
    this.state = outer;
  }

  private control(word: string, value: number | undefined): void {
    if (this.passing > 0 && CHARACTERS[word]) {
      this.passing -= 1;
      return;
    }
    const { starred, state } = this;
    this.starred = word === '*';
    if (word === '*' || state.target === 'nowhere') return;
    if (SKIPPED.has(word) || (starred && !ENTERED.has(word))) state.target = 'nowhere';
    else if (state.target === 'fonts') this.fontControl(word, value ?? 0);
    else if (state.target === 'styles') this.styleControl(word, value ?? 0);
    else if (state.target === 'colours') this.colours.set(word, value ?? 0);
    else if (CHARACTERS[word]) this.put(CHARACTERS[word] ?? '');
    else if (word === 'u') this.unicode(value ?? 0);
    else if (PLACES[word]) this.enter(PLACES[word] ?? 'body');
    else if (PARAGRAPH_END.has(word)) this.endParagraph();
    else this.setting(word, value);
  }

  /** The number is signed, 16 bits wide; beyond that are two of them. */
  private unicode(value: number): void {
    this.passing = this.state.fallback;
    this.put(String.fromCharCode(value & 0xffff));
  }

  private enter(place: Place): void {
    if (this.outer.length === 0) return;
    const story = this.begin(place);
    Object.assign(this.state, { story, target: 'text', inBox: place === 'box' }, PLAIN_TEXT, PLAIN_PARAGRAPH);
  }

  private endParagraph(): void {
    if (this.state.target === 'text') this.state.story.endParagraph(this.look());
  }

  private setting(word: string, value: number | undefined): void {
    const { state } = this;
    const on = value !== 0;
    if (word === 'b') state.bold = on;
    else if (word === 'i') state.italic = on;
    else if (word === 'v') state.hidden = on;
    else if (word === 'deleted') state.deleted = on;
    else if (word === 'plain') Object.assign(state, PLAIN_TEXT);
    else if (word === 'pard') Object.assign(state, PLAIN_PARAGRAPH);
    else if (word === 'f') state.font = value ?? 0;
    else if (word === 'fs') state.size = value ?? 24;
    else if (word === 'cf') state.colour = value ?? 0;
    else if (/^(highlight|cb|chcbpat)$/.test(word)) state.behindText = value ?? 0;
    else if (word === 'cbpat') state.behindParagraph = value ?? 0;
    else if (word === 'clcbpat') state.behindCells = value || state.behindCells;
    else if (word === 'uc') state.fallback = Math.max(0, value ?? 1);
    else if (word === 's') state.style = value;
    else if (word === 'outlinelevel') state.outline = value;
    else if (word === 'ilvl') state.listLevel = value ?? 0;
    else if (word === 'li') state.indent = value ?? 0;
    else if (word === 'fi') state.firstLine = value ?? 0;
    else if (word === 'intbl') state.inTable = true;
    else if (word === 'trowd') Object.assign(state, { header: false, behindCells: 0 });
    else if (word === 'trhdr') state.header = true;
    else if (word === 'cell') state.story.endCell(this.look());
    else if (word === 'row') state.story.closeRow(state.header);
    else if (word === 'field') state.field = { instruction: '' };
    else if (word === 'fldinst') state.target = 'field';
    else if (word === 'fldrslt') state.href = hyperlink(state.field?.instruction) ?? state.href;
    else if (word === 'listtext' || word === 'pntext') state.target = 'marker';
    else if (word === 'fonttbl') state.target = 'fonts';
    else if (word === 'stylesheet') state.target = 'styles';
    else if (word === 'colortbl') state.target = 'colours';
    else if (word === 'ansicpg') this.codePage = value ?? WESTERN;
    else this.codePage = CODE_PAGES[word] ?? this.codePage;
  }

  private fontControl(word: string, value: number): void {
    if (word === 'f') {
      this.row = value;
      this.fonts.set(value, { charset: 0, name: '' });
    } else if (word === 'fcharset') {
      const font = this.fonts.get(this.row);
      if (font) font.charset = value;
    }
  }

  private styleControl(word: string, value: number): void {
    if (/^(s|cs|ds|ts)$/.test(word)) {
      // Only paragraph styles can be headings; the names of others are passed over.
      this.row = word === 's' ? value : -1;
      if (word === 's') this.styles.set(value, { name: '' });
    } else if (word === 'outlinelevel') {
      const style = this.styles.get(this.row);
      if (style) style.outline = value;
    }
  }

  private look(): ParagraphLook {
    const { style, outline, listLevel, indent, firstLine, inTable } = this.state;
    const named = style === undefined ? undefined : this.styles.get(style);
    return {
      listLevel,
      indent,
      firstLine,
      inTable,
      headingLevel: levelOf(outline ?? named?.outline, named?.name),
    };
  }
}

/** Outline levels count from 0, and 9 is body text. */
function levelOf(outline: number | undefined, style: string | undefined): number | undefined {
  if (outline !== undefined && outline >= 0 && outline < 9) return Math.min(outline + 1, 6);
  if (/^title$/i.test(style ?? '')) return 1;
  const level = /^heading (\d)$/i.exec(style?.trim() ?? '')?.[1];
  return level ? Math.min(Number(level), 6) : undefined;
}

/** `HYPERLINK "https://…"`; with `\l` it is a place in the document. */
function hyperlink(instruction: string | undefined): string | undefined {
  const [, options = '', target] = /^\s*HYPERLINK((?:\s+\\\w)*)\s+"?([^"\s]+)/i.exec(instruction ?? '') ?? [];
  return target === undefined || /\\l/.test(options) ? undefined : target;
}
