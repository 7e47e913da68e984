/** Text as the page holds it: pieces in elements, marked by ranges that change nothing of them. */
export interface MarkedText {
  readonly text: string;
  range(from: number, to: number): Range;
  /** The place in the text of a place in the page; undefined outside of it. */
  placeOf(node: Node, offset: number): number | undefined;
}

export function textOf(field: HTMLElement): MarkedText {
  const pieces: { readonly node: Text; readonly start: number }[] = [];
  let text = '';
  const visit = (node: Node) => {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length });
      text += node.data;
    } else if (node instanceof HTMLBRElement) text += '\n';
    else {
      if (node instanceof HTMLParagraphElement && text !== '') text += '\n';
      for (const child of node.childNodes) visit(child);
    }
  };
  visit(field);
  const placeAt = (at: number) => {
    const piece = pieces.findLast(({ start }) => start <= at) ?? pieces[0];
    return piece && { node: piece.node, offset: Math.min(at - piece.start, piece.node.length) };
  };
  return {
    text,
    range(from, to) {
      const range = new Range();
      const [start, end] = [placeAt(from), placeAt(to)];
      if (start && end) {
        range.setStart(start.node, start.offset);
        range.setEnd(end.node, end.offset);
      }
      return range;
    },
    placeOf(node, offset) {
      const piece = pieces.find((one) => one.node === node);
      return piece && piece.start + offset;
    },
  };
}
