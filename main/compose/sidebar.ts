/** Which sections a sidebar may hold. */
import type { Entry, Section } from '../../shared/resume';
import type { Template } from '../../shared/template';

/** Two lines of a sidebar and a bit: what is longer is read, not scanned. */
const SCANNED_CHARACTERS = 80;

/** Named by the template for its sidebar, and made of what is scanned rather than read. */
export function standsInSidebar(section: Section, template: Template): boolean {
  const { columns } = template;
  return (
    columns.kind === 'sidebar' && columns.sections.includes(section.kind) && section.entries.every(isScanned)
  );
}

function isScanned(entry: Entry): boolean {
  switch (entry.shape) {
    case 'dated':
      return entry.highlights.length === 0 && isShort(entry.summary);
    case 'keyed':
      return isShort(entry.summary) && entry.keywords.every(isShort);
    case 'list':
      return entry.items.every((item) => isShort(item.text) && (item.children ?? []).length === 0);
    case 'prose':
      return isShort(entry.text);
  }
}

function isShort(text = ''): boolean {
  return text.length <= SCANNED_CHARACTERS;
}
