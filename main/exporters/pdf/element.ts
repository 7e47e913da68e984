/**
 * An element of the structure tree (ISO 32000-1 §14.7.2). pdfkit's own look through all that is below
 * them whenever anything ends, and write themselves value by value: half of what a page cost.
 */
import type { CollectedDocument } from './collected';

/** What pdfkit hands over for the area of a link. */
interface AnnotationReference {
  readonly annotationRef: PDFKit.PDFKitReference;
}

export class StructureElement {
  private readonly reference: PDFKit.PDFKitReference;
  private readonly kids: string[] = [];
  /** The page of the first words in it, where the others need not name theirs. */
  private page: PDFKit.PDFKitReference | undefined;

  /** `type` is a standard structure type (ISO 32000-1 §14.8.4), `alt` what a picture shows (§14.9.3). */
  constructor(
    private readonly pdf: CollectedDocument,
    private readonly type: string,
    private readonly alt?: string,
  ) {
    this.reference = pdf.ref({});
  }

  /** Marks what `paint` adds to the page as this element's. */
  mark(paint: () => void) {
    const { dictionary } = this.pdf.page;
    this.page ??= dictionary;
    const id = this.pdf.pageParents().push(this.reference) - 1;
    this.kids.push(this.page === dictionary ? `${id}` : `<</Type /MCR /Pg ${dictionary} /MCID ${id}>>`);
    const { content } = this.pdf;
    content.ascii(`/${this.type} <</MCID ${id}>> BDC\n`);
    paint();
    content.ascii('EMC\n');
  }

  /** Called by pdfkit with the area of a link that is to be clicked (ISO 32000-1 §14.7.4.3). */
  add({ annotationRef }: AnnotationReference) {
    Object.assign(annotationRef.data, { StructParent: this.pdf.parentKey(this.reference) });
    this.kids.push(`<</Type /OBJR /Obj ${annotationRef} /Pg ${this.pdf.page.dictionary}>>`);
  }

  /** Writes an element made for this one, after which nothing can be added to it. */
  take(child: StructureElement) {
    this.kids.push(`${child.reference}`);
    child.end(this.reference);
  }

  /** Writes this one as the top of the tree. */
  takeRoot() {
    this.end(this.pdf.structureRoot(this.reference));
  }

  private end(parent: PDFKit.PDFKitReference) {
    const page = this.page ? ` /Pg ${this.page}` : '';
    const alt =
      this.alt === undefined
        ? ''
        : ` /Alt <feff${Buffer.from(this.alt, 'utf16le').swap16().toString('hex')}>`;
    this.pdf.writeObject(
      this.reference,
      `<</S /${this.type} /P ${parent}${page}${alt} /K [${this.kids.join(' ')}]>>`,
    );
  }
}
