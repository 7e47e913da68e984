/** pdfkit's document, collected in memory: a stream would pass on every line of the file by itself, and later. */
import PDFDocument from 'pdfkit';
import { deflated } from './deflated';

export class CollectedDocument extends PDFDocument {
  // Only declared: pdfkit writes the first line before this class could give a field a value.
  declare private chunks: Uint8Array[] | undefined;
  /** What was written since the last chunk, a character a byte. */
  declare private lines: string | undefined;
  /** Operators of the page at hand. */
  declare private operators: string | undefined;
  /** pdfkit's own: how many bytes were written, by which the cross-reference table finds the objects. */
  declare private _offset: number;

  /** pdfkit's only way to write. Most of a file is short lines; they become bytes together. */
  _write(data: string | Uint8Array) {
    if (typeof data === 'string') {
      this.lines = `${this.lines ?? ''}${data}\n`;
      this._offset += data.length + 1;
      return;
    }
    this.endLines();
    this.chunks?.push(data);
    this._offset += data.length;
  }

  override push(): boolean {
    return true;
  }

  override addContent(data: string): this {
    this.operators = `${this.operators ?? ''}${data}\n`;
    return this;
  }

  override addPage(options?: PDFKit.PDFDocumentOptions): InstanceType<typeof PDFDocument> {
    this.endContent();
    return super.addPage(options);
  }

  override end() {
    this.endContent();
    super.end();
  }

  /** The file, once the document has ended. */
  bytes(): Uint8Array {
    this.endLines();
    const chunks = this.chunks ?? [];
    const file = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      file.set(chunk, at);
      at += chunk.length;
    }
    return file;
  }

  private endContent() {
    if (!this.page) return;
    const { content } = this.page;
    // What comes is deflated; pdfkit's types leave out what a reference is made of.
    Object.assign(content, { compress: false });
    Object.assign(content.data, { Filter: 'FlateDecode' });
    content.write(deflated(Buffer.from(this.operators ?? '', 'latin1')));
    this.operators = '';
  }

  private endLines() {
    this.chunks ??= [];
    if (this.lines) this.chunks.push(Buffer.from(this.lines, 'latin1'));
    this.lines = '';
  }
}
