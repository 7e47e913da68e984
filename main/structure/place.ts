/** A written place taken apart: street, code, city, region, country. What is not sure is the region. */
import type { Location } from '../../shared/resume';
import {
  codeIsCountry,
  isCity,
  isCountry,
  isCountryCode,
  isRegion,
  isStateCode,
  withCodeApart,
} from './lexicon/places';

const POSTAL =
  /^(?:[A-Z]{1,2}-)?(?:\d{4,6}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{4} [A-Z]{2})$/;
const STREET =
  /\d.*\p{L}|\p{L}.*\d|straße|strasse|str\.|\bst\b|street|avenue|\bave\b|road|\brd\b|rue |calle |via |ulica|ul\.|platz|\bp\.?o\.? box\b|\b(?:apt|app|suite)\b/iu;
/** “CA 94035”, “12345 Berlin”, “Paris 75002”. */
const WITH_CODE =
  /^(?:(\d{4,6}|[A-Z]\d[A-Z] ?\d[A-Z]\d) (.+)|(.+?) (\d{4,6}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}))$/u;

export function readPlace(text: string): Location {
  const parts = withCodeApart(text)
    // “San Francisco CA US”: codes in capitals behind a city need no commas.
    .replace(/(?<=\p{Ll}) (?=[A-Z]{2}(?:,? [A-Z]{2,3})?$)|(?<=, ?[A-Z]{2}) (?=[A-Z]{2}$)/gu, ', ')
    .replace(/(?<=, [A-Z]{2}) (?=[A-Z]{2}$)/u, ', ')
    .split(/\s*[,،、，;·|\n\t]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found: {
    address: string[];
    postalCode?: string;
    city?: string;
    region: string[];
    countryCode?: string;
  } = {
    address: [],
    region: [],
  };
  const place = (part: string, index: number): void => {
    const last = index === parts.length - 1;
    // “Avenida del Mar 1936, 80166 Culiacan”, “4871, rue Hadley”: the house, for the code is still to come.
    const isHouse =
      /\p{L} \d+$|^\d+(?:$| \p{L})/u.test(part) &&
      parts.slice(index + 1).some((next) => POSTAL.test(next) || WITH_CODE.test(next));
    const code = isHouse ? null : WITH_CODE.exec(part);
    if (isHouse && index === 0) found.address.push(part);
    else if (found.postalCode === undefined && POSTAL.test(part)) found.postalCode = part;
    else if (code && found.postalCode === undefined && !/\d/.test(code[2] ?? code[3] ?? '')) {
      found.postalCode = code[1] ?? code[4];
      place(code[2] ?? code[3] ?? '', index);
    } else if (
      isCountryCode(part) &&
      index > 0 &&
      last &&
      found.countryCode === undefined &&
      (!isStateCode(part) || codeIsCountry(found.city ?? '', part) || found.region.length > 0)
    )
      found.countryCode = part;
    else if (isStateCode(part) || (isCountry(part) && index > 0)) found.region.push(part);
    else if (
      found.city === undefined &&
      found.region.length === 0 &&
      (isCity(part) || !(isHouse || STREET.test(part)) || /^г\. ?/u.test(part))
    )
      found.city = part;
    else if (found.city === undefined && index < parts.length - 1 && STREET.test(part))
      found.address.push(part);
    else if (isRegion(part) || found.city !== undefined) found.region.push(part);
    else found.address.push(part);
  };
  parts.forEach(place);
  // “4871, rue Hadley, app. 311, Montreal”: what stood before the city by mistake is its street.
  const cityAt = found.region.findIndex((part) => isCity(part));
  if (found.city !== undefined && cityAt >= 0 && !isCity(found.city) && cityAt + 1 < parts.length) {
    found.address.push(found.city, ...found.region.slice(0, cityAt));
    found.city = found.region[cityAt];
    found.region = found.region.slice(cityAt + 1);
  }
  if (
    found.city !== undefined &&
    found.region.length === 0 &&
    (isCountry(found.city) || isRegion(found.city)) &&
    !isCity(found.city)
  ) {
    found.region.push(found.city);
    found.city = undefined;
  }
  return compact({
    address: found.address.join(', '),
    postalCode: found.postalCode,
    city: found.city,
    region: found.region.join(', '),
    countryCode: found.countryCode,
  });
}

function compact(location: Location): Location {
  return Object.fromEntries(
    Object.entries(location).filter(([, value]) => value !== undefined && value !== ''),
  );
}
