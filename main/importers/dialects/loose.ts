/** Values of a file of which nothing is promised. */
export type Loose = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function object(value: unknown): Loose {
  return isObject(value) ? value : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function objects(value: unknown): readonly Loose[] {
  return list(value).filter(isObject);
}

/** The words of a scalar; '' for nothing and for anything else. */
export function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** The object without some of its keys. */
export function without(value: Loose, ...keys: readonly string[]): Loose {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** The object with keys called otherwise; a key that the object has already stays. */
export function renamed(value: Loose, names: Readonly<Record<string, string>>): Loose {
  return Object.fromEntries(
    Object.entries(value).map(([key, found]) => {
      const name = Object.hasOwn(names, key) ? names[key] : undefined;
      return [name !== undefined && value[name] === undefined ? name : key, found];
    }),
  );
}
