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
  ['Austin, TX US', { city: 'Austin', region: 'TX', countryCode: 'US' }],
  ['上海 上海 CN', { city: '上海', region: '上海', countryCode: 'CN' }],
  [
    '22, rue Verte, app. 3, Montreal, Québec, CA, H4E3P2',
    {
      address: '22, rue Verte, app. 3',
      postalCode: 'H4E3P2',
      city: 'Montreal',
      region: 'Québec, CA',
    },
  ],
  ['France', { region: 'France' }],
])('%s', (text, want) => expect(readPlace(text)).toEqual(want));
