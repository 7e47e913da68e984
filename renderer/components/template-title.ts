import { TEMPLATES } from '../../templates';

export function templateTitle(id: string): string {
  return TEMPLATES.find((template) => template.id === id)?.title ?? id;
}
