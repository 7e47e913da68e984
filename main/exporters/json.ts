/** JSON Resume 1.0 with the rest of the résumé in `meta.galley`. */
import type { Exporter } from '../../shared/exporter';
import { writeJsonResume } from '../../shared/json-resume/write';

export const jsonExporter: Exporter = {
  id: 'json',
  title: 'JSON Resume',
  extension: 'json',
  async write({ resume }) {
    return new TextEncoder().encode(`${JSON.stringify(writeJsonResume(resume), null, 2)}\n`);
  },
};
