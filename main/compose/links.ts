/** Addresses: what may be linked to, and how one is written on paper. */
const SCHEME = /^(?:https?:\/\/|mailto:|tel:)/i;
const BARE_DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;
const MAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** http, https, mailto and tel targets as they are, bare domains with `https://`; undefined for the rest. */
export function safeHref(target: string): string | undefined {
  const trimmed = target.trim();
  if (SCHEME.test(trimmed)) return canonical(trimmed);
  if (MAIL.test(trimmed)) return canonical(`mailto:${trimmed}`);
  return BARE_DOMAIN.test(trimmed) ? canonical(`https://${trimmed}`) : undefined;
}

/** Percent-encoded as RFC 3986 asks, which Word's relationship targets must be (ECMA-376 part 2 §6.5.3). */
function canonical(href: string): string | undefined {
  try {
    const url = new URL(href);
    // `http://host` is what was meant; the slash that URL adds is not.
    return url.pathname === '/' && !/\/$/.test(href) ? url.href.replace(/\/$/, '') : url.href;
  } catch {
    return undefined;
  }
}

export function mailHref(address: string): string | undefined {
  return MAIL.test(address.trim()) ? safeHref(`mailto:${address.trim()}`) : undefined;
}

/** RFC 3966 wants digits and a leading plus; an extension or words around the number make it no link. */
export function phoneHref(phone: string): string | undefined {
  const digits = phone.replace(/[\s().\-–/]/g, '');
  return /^\+?\d{5,15}$/.test(digits) ? `tel:${digits}` : undefined;
}

/** An address as it is printed: without scheme, `www.` and closing slash. */
export function shortAddress(url: string): string {
  const short = url
    .trim()
    .replace(SCHEME, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '');
  return short === '' ? url.trim() : short;
}
