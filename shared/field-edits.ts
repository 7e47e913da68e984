/** Changes of single fields that are made together, by JSON pointers (RFC 6901) into the résumé. */
export type FieldEdit =
  /** Puts a value in the place of the one before. */
  | { readonly kind: 'set'; readonly at: string; readonly value: unknown }
  /** Takes an item out of its list, or a field out of its object. */
  | { readonly kind: 'remove'; readonly at: string };
