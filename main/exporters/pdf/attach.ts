/** The résumé inside the PDF: an associated file that is the document's source (ISO 32000-2 §14.13). */
import type PDFDocument from 'pdfkit';
import { SOURCE_FILE_NAME, SOURCE_MEDIA_TYPE } from '../../../shared/attached/source';

export function attach(pdf: InstanceType<typeof PDFDocument>, json: string, date: Date) {
  // A variable, for pdfkit's types do not know `relationship`.
  const options = {
    name: SOURCE_FILE_NAME,
    type: SOURCE_MEDIA_TYPE,
    description: 'The résumé as data (JSON Resume)',
    relationship: 'Source',
    creationDate: date,
    // ISO 19005-3 §6.8 asks for it, and none is as true as the document's own.
    modifiedDate: date,
  };
  pdf.file(Buffer.from(json), options);
}
