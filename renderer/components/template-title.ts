import { TEMPLATES } from '../../templates';
import { EARLIER } from '../../templates/earlier';
import { findTemplate } from '../../templates/versions';

export function templateTitle(id: string): string {
  return findTemplate(id, TEMPLATES, EARLIER)?.title ?? id;
}
