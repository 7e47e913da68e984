/**
 * What an e-mail address, a phone number, an address of the web and a postal address look like. The
 * top-level domains are those that people have their pages under: `node.js` is no host.
 */
import { findDate } from './dates';
import {
  isCity,
  isCountry,
  isCountryCode,
  isPlace,
  isRegion,
  isWorkMode,
  withCodeApart,
} from './lexicon/places';
import { isProse, type Line } from './line';
import { isCaption } from './titles';

export const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
export const PHONE = /(?:\+|\(\+?|00)?\d[\d\s().\-\u2010-\u2013/\u00A0]{5,20}\d/u;
export const WEB =
  /(?:https?:\/\/|www\.)[^\s<>|•·,;)\]]+|(?<![@\p{L}\d.])(?:[\p{L}\d-]+\.)+(?:com|org|net|io|dev|me|ai|co|app|tech|de|fr|uk|es|it|nl|pl|cz|se|ru|ua|gr|tr|cn|jp|eu|us|ca|in|br|ch|at|be|info|xyz|site|blog|page|gg|sh|cloud|design|codes|engineer|tv|ly|so|im|id|nz|au|edu|social|works|studio|pro|online|website|space|link|example)(?![\p{L}\d.@-])(?:\/[^\s<>|•·,;)\]]*)?/iu;
const ADDRESS_LABEL =
  /^(?:address|location|adresse|anschrift|wohnort|ort|dirección|ubicación|endereço|indirizzo|adres|адрес|город|地址|住所|city|based in|residence|lives in)$/u;

export function isContactFact(text: string): boolean {
  return EMAIL.test(text) || WEB.test(text) || isPhone(text);
}

/** A contact fact by its words, or a short line that is nothing but a link. */
export function isContactLine(line: Line): boolean {
  const link =
    line.runs.length > 0 && line.runs.every((run) => run.href && /^(?:https?|mailto|tel):/.test(run.href));
  return !isProse(line.text) && (link || isContactFact(line.text));
}

export function isPhone(text: string): boolean {
  const match = PHONE.exec(text);
  if (!match || findDate(match[0])?.isRange) return false;
  // “/diplomas/71523”, “00-041-306.pdf”: of an address or a file's name.
  if (/[\p{L}/_=]$/u.test(text.slice(0, match.index))) return false;
  if (/^\.\p{L}/u.test(text.slice(match.index + match[0].length))) return false;
  const digits = match[0].replace(/\D/g, '').length;
  return (
    digits >= 7 &&
    digits <= 15 &&
    !/^(?:\d{4}[-/.]\d{2}[-/.]\d{2}|\d{1,2}[-/.] ?\d{1,2}[-/.] ?\d{4})$/.test(match[0].trim())
  );
}

/** A street with a number, and a city or a code behind it, commas or not. */
function isPostal(text: string): boolean {
  const words = text.split(/[\s,،、，]+/);
  const tail = words.slice(-5).some((word) => isCity(word) || /^(?:\d{5}|[A-Z]\d[A-Z]\d[A-Z]\d)$/.test(word));
  return tail && /\d/.test(text) && /\p{L}/u.test(text) && text.length < 110 && !isProse(text);
}

/** “Lille, Hauts-de-France, FR”: whatever stands before it, a code of a country ends a postal address. */
function endsInCountry(text: string): boolean {
  const parts = text.split(/[,،、，]\s*/);
  return (
    parts.length > 1 && parts.length < 6 && isCountryCode(parts.at(-1) ?? '') && /^[\p{Lu}\d]/u.test(text)
  );
}

/** “Col. Industrial las Palmas, 80166 Culiacan, MX”: a shortened word ends no sentence in an address. */
const isLongAddress = (text: string) =>
  text.length < 110 && /\d{4}/.test(text) && !/\.$/.test(text) && (endsInCountry(text) || endsInRegion(text));

/** “Calle Mayor 1204 Col. Centro, Culiacán, Sinaloa” */
function endsInRegion(text: string): boolean {
  const parts = text.split(/[,،、，]\s*/);
  const last = parts.at(-1) ?? '';
  return parts.length > 2 && parts.length < 6 && (isRegion(last) || isCountry(last)) && !findDate(text);
}

export function isAddress(text: string, label: string | undefined): boolean {
  if (isProse(text) && !isLongAddress(text) && !(label && ADDRESS_LABEL.test(label))) return false;
  if (label !== undefined && ADDRESS_LABEL.test(label)) return true;
  if (isWorkMode(text) || isCaption(text)) return false;
  const words = withCodeApart(text.replace(/,\s*$/, ''));
  if (/^[A-Z]{2}$/.test(words)) return isCountryCode(words);
  return (
    isPlace(words, true) ||
    endsInCountry(words) ||
    isPostal(words) ||
    isLongAddress(words) ||
    /^(?:г|р?-?н|пос)\. ?\p{Lu}/u.test(words) ||
    /,\s*\p{Lu}.*\b(?:[A-Z]{2}\s)?\d{5}\b/u.test(words) ||
    /^\d{4,5} \p{Lu}[\p{L} -]+$/u.test(words) ||
    (/^\d+.*,.*,/.test(words) && isPlace(words.split(/,\s*/).slice(-2).join(', '), true))
  );
}
