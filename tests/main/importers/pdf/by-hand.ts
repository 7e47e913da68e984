/** PDF files written object by object, for what pdfkit does not do. */

export interface ByHand {
  /** The page's own painting operators. */
  readonly content: string;
  /** Entries of the page's resources, such as `/Font << /F 5 0 R >>`. */
  readonly resources: string;
  /** Objects 5, 6, 7 …; a stream is a dictionary (without its length) and its content. */
  readonly objects: readonly (string | { readonly dictionary: string; readonly stream: string })[];
}

/** One A4 page. */
export function pdfByHand({ content, resources, objects }: ByHand): Uint8Array {
  const all = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`,
    { dictionary: '', stream: content },
    ...objects,
  ];
  let file = '%PDF-1.7\n';
  const offsets = all.map((object, index) => {
    const at = file.length;
    const body =
      typeof object === 'string'
        ? object
        : `<< ${object.dictionary} /Length ${object.stream.length} >>\nstream\n${object.stream}\nendstream`;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = all.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(
    Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}${trailer}`, 'latin1'),
  );
}
