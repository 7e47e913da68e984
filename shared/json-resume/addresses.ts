/**
 * JSON Resume wants addresses to be URIs (RFC 3986); people write `example.org/me`. Those are written as
 * URIs, and `meta.galley.addresses` keeps by JSON pointer what they were, so that they read back as such.
 */
import type { Json, JsonObject } from './json';
import { isObject, type Loose } from './loose';

const URI = /^[a-z][a-z\d+.-]*:(?:[!#-;=?-[\]_a-z~]|%[\da-f]{2})+$/i;
const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;

/** `undefined` for what is an URI already and for what cannot be made one. */
function asUri(address: string): string | undefined {
  if (URI.test(address) || /\s/.test(address)) return undefined;
  try {
    return new URL(SCHEME.test(address) ? address : `https://${address}`).href;
  } catch {
    return undefined;
  }
}

export interface Written {
  readonly json: JsonObject;
  /** What was changed, by JSON pointer; absent where nothing was. */
  readonly addresses?: JsonObject;
}

/** A file's content with URIs in its fields called `url`. */
export function withUris(content: JsonObject): Written {
  const addresses: JsonObject = {};
  const through = (value: Json | undefined, at: string): Json | undefined => {
    if (Array.isArray(value)) return value.map((item, index) => through(item, `${at}/${index}`) ?? null);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, through(inner, `${at}/${key}`)]),
      );
    const uri = typeof value === 'string' && at.endsWith('/url') ? asUri(value) : undefined;
    if (uri === undefined) return value;
    addresses[at] = value;
    return uri;
  };
  const json = Object.fromEntries(
    Object.entries(content).map(([key, value]) => [key, through(value, `/${key}`)]),
  );
  return Object.keys(addresses).length > 0 ? { json, addresses } : { json };
}

/** The content as it was, but for addresses that somebody changed since. */
export function withAddresses(content: Loose, addresses: unknown): Loose {
  if (!isObject(addresses)) return content;
  const through = (value: unknown, at: string): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => through(item, `${at}/${index}`));
    if (isObject(value))
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, through(inner, `${at}/${key}`)]),
      );
    const before = addresses[at];
    return typeof before === 'string' && asUri(before) === value ? before : value;
  };
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, through(value, `/${key}`)]));
}
