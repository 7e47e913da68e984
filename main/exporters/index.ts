/** Everything Galley writes. A new format is a file beside this one and a line in this list. */
import type { Exporter } from '../../shared/exporter';
import { UserError } from '../../shared/result';
import { docxExporter } from './docx/index';
import { htmlExporter } from './html';
import { jsonExporter } from './json';
import { markdownExporter } from './markdown';
import { pdfExporter } from './pdf/index';
import { textExporter } from './text';

export const EXPORTERS: readonly Exporter[] = [
  pdfExporter,
  docxExporter,
  jsonExporter,
  markdownExporter,
  textExporter,
  htmlExporter,
];

export function exporterById(id: string): Exporter {
  const found = EXPORTERS.find((exporter) => exporter.id === id);
  if (found) return found;
  const known = EXPORTERS.map((exporter) => exporter.id).join(', ');
  throw new UserError(`There is no format “${id}”.`, `Galley writes ${known}.`);
}
