/**
 * A look that changed keeps its name and gets another id: `vellum`, then `vellum@2`. Documents name the id, so a
 * later Galley draws them as they were; whoever asks for `vellum` by name means the one on offer.
 */
import type { Template } from '../shared/template';

const nameOf = (id: string): string => id.split('@')[0] ?? id;

/** The look of this very id; one of its name where this Galley does not have it. */
export function findTemplate(
  id: string,
  offered: readonly Template[],
  earlier: readonly Template[],
): Template | undefined {
  return [...offered, ...earlier].find((template) => template.id === id) ?? offeredAs(id, offered);
}

/** The one on offer under the name of this id. */
export function offeredAs(id: string, offered: readonly Template[]): Template | undefined {
  return offered.find((template) => nameOf(template.id) === nameOf(id));
}

/** What is on offer in place of an earlier look; undefined for a look that is on offer itself. */
export function newerThan(id: string, offered: readonly Template[]): Template | undefined {
  const newer = offeredAs(id, offered);
  return newer?.id === id ? undefined : newer;
}
