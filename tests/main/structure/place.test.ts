import { expect, it } from 'vitest';
import { readPlace } from '../../../main/structure/place';

it.each([
  ['Concord, California', { city: 'Concord', region: 'California' }],
  ['Montreal, CA', { city: 'Montreal', countryCode: 'CA' }],
  [
    'Wake Forest, NC 27587, USA',
    { city: 'Wake Forest', postalCode: '27587', region: 'NC', countryCode: 'USA' },
  ],
  ['70173 Stuttgart', { postalCode: '70173', city: 'Stuttgart' }],
  ['12 Mill Lane, Leeds, UK', { address: '12 Mill Lane', city: 'Leeds', countryCode: 'UK' }],
  ['San Francisco CA US', { city: 'San Francisco', region: 'CA', countryCode: 'US' }],
  ['France', { region: 'France' }],
])('%s', (text, want) => expect(readPlace(text)).toEqual(want));
