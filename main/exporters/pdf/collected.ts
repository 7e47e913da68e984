import PDFDocument from 'pdfkit';

/** Keeps what pdfkit writes: as a stream it would pass on every line of the file by itself, and later. */
export class CollectedDocument extends PDFDocument {
  // Only declared: pdfkit writes the first line before this class could give the field a value.
  declare private chunks: Uint8Array[] | undefined;

  override push(chunk: Uint8Array | null): boolean {
    this.chunks ??= [];
    if (chunk) this.chunks.push(chunk);
    return true;
  }

  /** The file, once the document has ended. */
  bytes(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.chunks ?? []));
  }
}
