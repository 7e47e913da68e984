import type { Loose } from '../dialects/loose';
import type { XmlElement } from '../xml';
import type { Names } from './names';
import { all, words } from './nodes';

/** Who the candidate is, and how to reach them. */
export function personOf(person: XmlElement, names: Names): Loose {
  const channels = all(person, 'Communication');
  const by = (code: RegExp) => channels.filter((channel) => code.test(words(channel, 'ChannelCode')));
  const [email, ...emails] = by(/^e-?mail$/i).map(target);
  const [phone, ...phones] = by(/phone|mobile|fax/i).map(number);
  const [url, ...sites] = by(/^web/i).map(target);
  const accounts = by(/social|instant/i).map((channel) =>
    [words(channel, 'UseCode'), target(channel)].filter(Boolean).join(': '),
  );
  const [address] = channels.flatMap((channel) => all(channel, 'Address'));
  const nationalities = all(person, 'NationalityCode').map((node) => node.textContent.trim());
  return {
    name: [words(person, 'PersonName/GivenName'), words(person, 'PersonName/FamilyName')]
      .filter(Boolean)
      .join(' '),
    email,
    phone,
    url,
    ...(address && {
      location: {
        address: words(address, 'AddressLine'),
        postalCode: words(address, 'PostalCode'),
        city: words(address, 'CityName'),
        countryCode: words(address, 'CountryCode').toUpperCase(),
      },
    }),
    details: [
      ...emails,
      ...phones,
      ...sites,
      ...accounts,
      words(person, 'BirthDate'),
      ...nationalities.map((code) => code && names.country(code)),
      words(person, 'GenderCode'),
    ].filter(Boolean),
  };
}

function target(channel: XmlElement): string {
  return words(channel, 'URI') || words(channel, 'URL') || words(channel, 'Text');
}

function number(channel: XmlElement): string {
  const dialled = words(channel, 'DialNumber') || target(channel);
  const country = words(channel, 'CountryDialing').replace(/^\+/, '');
  return country && dialled ? `+${country} ${dialled}` : dialled;
}
