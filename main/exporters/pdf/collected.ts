/** pdfkit's document, collected in memory: a stream would pass on every line of the file by itself, and later. */
import PDFDocument from 'pdfkit';
import { ContentBytes } from './content';
import { deflated } from './deflated';

/** pdfkit's, a number tree (ISO 32000-1 §7.9.7). */
interface ParentTree {
  get(key: number): PDFKit.PDFKitReference[];
  add(key: number, value: PDFKit.PDFKitReference): void;
}

/** Of a standard that a document keeps to, such as PDF/A. */
interface StandardMethods {
  readonly _addColorOutputIntent?: (this: CollectedDocument) => void;
}

export class CollectedDocument extends PDFDocument {
  // Only declared: pdfkit writes the first line before this class could give a field a value.
  declare private chunks: Uint8Array[] | undefined;
  /** What was written since the last chunk, a character a byte. */
  declare private lines: string | undefined;
  declare private operators: ContentBytes | undefined;
  /** pdfkit's own: how many bytes were written, by which the cross-reference table finds the objects. */
  declare private _offset: number;
  /** pdfkit's own: notes where a reference's object stands. */
  declare private _refEnd: (reference: PDFKit.PDFKitReference) => void;
  declare private getStructParentTree: () => ParentTree;

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
    this.content.ascii(`${data}\n`);
    return this;
  }

  /** Operators of the page at hand. */
  get content(): ContentBytes {
    this.operators ??= new ContentBytes();
    return this.operators;
  }

  override addPage(options?: PDFKit.PDFDocumentOptions): InstanceType<typeof PDFDocument> {
    this.endContent();
    return super.addPage(options);
  }

  override end() {
    this.endContent();
    super.end();
  }

  /** The object of a reference, ready written. */
  writeObject(reference: PDFKit.PDFKitReference, object: string) {
    Object.assign(reference, { offset: this._offset });
    this._write(`${reference.id} 0 obj\n${object}\nendobj`);
    this._refEnd(reference);
  }

  /** The elements to which the marks of the page at hand belong, by their numbers (ISO 32000-1 §14.7.4.4). */
  pageParents(): PDFKit.PDFKitReference[] {
    const { structParentTreeKey } = this.page as unknown as { structParentTreeKey: number };
    return this.getStructParentTree().get(structParentTreeKey);
  }

  /** A new number by which what stands outside the page's marks finds its element. */
  parentKey(element: PDFKit.PDFKitReference): number {
    const key = this.createStructParentTreeNextKey();
    this.getStructParentTree().add(key, element);
    return key;
  }

  /** The root of the tree, with this element as the one below it. */
  structureRoot(element: PDFKit.PDFKitReference): PDFKit.PDFKitReference {
    const root = this.getStructTreeRoot();
    Object.assign(root.data, { K: [element] });
    return root;
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

  /** pdfkit's own: takes over the methods of a standard. One of PDF/A's would deflate the same colour profile anew. */
  _importSubset(methods: StandardMethods) {
    Object.assign(this, methods, {
      _addColorOutputIntent: () => {
        const { compress } = this;
        this.compress = false;
        methods._addColorOutputIntent?.call(this);
        this.compress = compress;
      },
    });
  }

  private endContent() {
    if (!this.page) return;
    const { content } = this.page;
    // What comes is deflated; pdfkit's types leave out what a reference is made of.
    Object.assign(content, { compress: false });
    Object.assign(content.data, { Filter: 'FlateDecode' });
    content.write(deflated(this.content.take()));
  }

  private endLines() {
    this.chunks ??= [];
    if (this.lines) this.chunks.push(Buffer.from(this.lines, 'latin1'));
    this.lines = '';
  }
}
