/** JSON pointers (RFC 6901) into a résumé: how a field, its edit and its words on the page are one thing. */

export function pointerParts(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
}

export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const part of pointerParts(pointer)) {
    if (!isContainer(value)) return undefined;
    value = value[part];
  }
  return value;
}

/**
 * Sets a value in a draft. `undefined` takes the key away, and with it every object that it leaves
 * empty, so that a location typed and deleted again is no location.
 */
export function setAt(root: object, pointer: string, value: unknown): void {
  const parts = pointerParts(pointer);
  const key = parts.pop();
  if (key === undefined) throw new Error('a pointer to the whole cannot be set');
  const trail: { readonly parent: Container; readonly key: string }[] = [];
  let at = root as Container;
  for (const part of parts) {
    let next = at[part];
    if (!isContainer(next)) {
      if (value === undefined) return;
      if (Array.isArray(at)) throw new Error(`no item ${part} in ${pointer}`);
      next = {};
      at[part] = next;
    }
    trail.push({ parent: at, key: part });
    at = at[part] as Container;
  }
  if (value !== undefined) {
    at[key] = value;
    return;
  }
  delete at[key];
  for (const { parent, key: name } of trail.reverse()) {
    const child = parent[name];
    if (Array.isArray(parent) || Array.isArray(child) || Object.keys(child as object).length > 0) return;
    delete parent[name];
  }
}

/** The array a pointer names; a missing one is made. */
export function listAt(root: object, pointer: string): unknown[] {
  const found = valueAt(root, pointer);
  if (Array.isArray(found)) return found;
  setAt(root, pointer, []);
  return listAt(root, pointer);
}

/** `/a/b/3` → `/a/b` and 3. */
export function splitItem(pointer: string): { readonly list: string; readonly index: number } {
  const cut = pointer.lastIndexOf('/');
  return { list: pointer.slice(0, cut), index: Number(pointer.slice(cut + 1)) };
}

/** `/sections/0/entries/1/title` → the section, the entry, and everything between. */
export function ancestors(pointer: string): string[] {
  const parts = pointerParts(pointer);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
}

/** Whether two pointers show the same words: they are equal, or one lies within the other. */
export function touches(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

type Container = Record<string, unknown>;

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
