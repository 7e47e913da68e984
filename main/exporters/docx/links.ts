/** The targets of links, which stand outside the document's own XML (ECMA-376 part 2 §9.3). */
import { escaped } from './xml';

/** An anchor may be no longer (ECMA-376 §17.16.22). */
const LONGEST_ANCHOR = 255;

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

export class Links {
  private readonly written: string[] = [];

  /** The runs as a link to an address; what follows its `#` stands apart, as Word has it. */
  around(address: string, runs: string): string {
    const at = address.indexOf('#');
    const anchor = at > 0 ? address.slice(at + 1, at + 2 + LONGEST_ANCHOR) : '';
    const split = anchor.length > 0 && anchor.length <= LONGEST_ANCHOR;
    const id = `link${this.written.length + 1}`;
    const target = escaped(split ? address.slice(0, at) : address);
    this.written.push(
      `<Relationship Id="${id}" Type="${HYPERLINK}" Target="${target}" TargetMode="External"/>`,
    );
    const place = split ? ` w:anchor="${escaped(anchor)}"` : '';
    return `<w:hyperlink w:history="1"${place} r:id="${id}">${runs}</w:hyperlink>`;
  }

  /** For the relationships of the document. */
  get relationships(): string {
    return this.written.join('');
  }
}
