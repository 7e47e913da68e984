import type { Check } from './check';

const MAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/;

/** Who it is, and how to reach them. */
export const contact: Check = ({ basics }) => {
  const { name, email, phone, location } = basics;
  const inDetails = (pattern: RegExp) => basics.details.some(({ value }) => pattern.test(value));
  const trimmed = email?.trim() ?? '';
  const tight = trimmed.replace(/\s+/g, '').replace(/[.,;]+$/, '');
  return [
    ...(name?.trim() ? [] : [{ code: 'no-name' as const, at: '/basics/name', what: '' }]),
    ...(trimmed || inDetails(/\S@\S/) ? [] : [{ code: 'no-email' as const, at: '/basics/email', what: '' }]),
    ...(phone?.trim() || inDetails(/\d(?:[\s().\-/]*\d){6}/)
      ? []
      : [{ code: 'no-phone' as const, at: '/basics/phone', what: '' }]),
    ...(location && Object.values(location).some((part) => part?.trim())
      ? []
      : [{ code: 'no-place' as const, at: '/basics/location/city', what: '' }]),
    ...(trimmed && !MAIL.test(trimmed)
      ? [
          {
            code: 'bad-email' as const,
            at: '/basics/email',
            what: trimmed,
            ...(MAIL.test(tight) && {
              fix: {
                kind: 'write' as const,
                words: tight,
                edits: [{ kind: 'set' as const, at: '/basics/email', value: tight }],
              },
            }),
          },
        ]
      : []),
  ];
};
