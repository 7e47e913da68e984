/** A layout as a document of the docx library with all of its paragraphs in it, for the library's model of Word. */
import { type Document, ImportedXmlComponent, Paragraph } from 'docx';
import { libraryDocument } from '../../main/exporters/docx/document';
import { Links } from '../../main/exporters/docx/links';
import { BULLETS } from '../../main/exporters/docx/numbering';
import { skeletonOf } from '../../main/exporters/docx/skeleton';
import { Slots } from '../../main/exporters/docx/slots';
import type { FontLibrary } from '../../shared/fonts';
import type { Layout } from '../../shared/pages';

/** A component with its children, which the library's types keep to themselves. */
interface Component {
  readonly root: unknown[];
}

export function wordDocument(layout: Layout, fonts: FontLibrary): Document {
  const slots = new Slots();
  const document = libraryDocument(skeletonOf(layout, fonts, slots, new Links()), layout.flow.title);
  // The list, which the first of the paragraphs' places would begin when it is written.
  document.Numbering.createConcreteNumberingInstance(BULLETS, 0);
  fillIn(rootOf(document.Document.View.Body), slots);
  return document;
}

/** Puts the real paragraphs in their places, in tables and their cells too. */
function fillIn(root: unknown[], slots: Slots) {
  const children = root.flatMap((child) => {
    const style = child instanceof Paragraph ? (child.options as { style?: string }).style : undefined;
    if (style?.startsWith('slot')) return paragraphs(slots, style);
    if (isComponent(child)) fillIn(child.root, slots);
    return [child];
  });
  root.splice(0, root.length, ...children);
}

function paragraphs(slots: Slots, slot: string): Paragraph[] {
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
  const xml = slots.fill(`<w:p><w:pPr><w:pStyle w:val="${slot}"/>${list}</w:pPr></w:p>`);
  return (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).map((each) => {
    const written = each
      // As the library names the list until it packs the document.
      .replace('<w:numId w:val="0"/>', `<w:numId w:val="{${BULLETS}-0}"/>`)
      // Its parser loses a text of nothing but white space.
      .replace(/>\s+</g, (space) => space.replace(/\s/g, (sign) => `&#${sign.charCodeAt(0)};`));
    const [imported] = rootOf(ImportedXmlComponent.fromXmlString(written)).filter(isComponent);
    // One of its own: a cell that ends with anything else gets another.
    const paragraph = new Paragraph({});
    rootOf(paragraph).splice(0, Number.POSITIVE_INFINITY, ...(imported?.root ?? []));
    return paragraph;
  });
}

const rootOf = (component: unknown) => (component as Component).root;

function isComponent(child: unknown): child is Component {
  return child instanceof Object && Array.isArray((child as Partial<Component>).root);
}
