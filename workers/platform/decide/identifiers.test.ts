import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idFor, uuidV5 } from './identifiers.ts';

test('the example of RFC 9562, appendix A.4', () => {
  expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

test('identifiers never change: records in customers’ hosts hang on them', () => {
  expect(idFor('rule-hold', 'a', 'LICENCE_EXPIRED', 1)).toBe('e569e371-55d0-5074-ab45-136620026ac4');
});

test('other parts or another namespace, another identifier', () => {
  const parts = fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 4 });
  fc.assert(
    fc.property(fc.string(), parts, fc.string(), parts, (name, some, otherName, others) => {
      const same = name === otherName && JSON.stringify(some) === JSON.stringify(others);
      expect(idFor(name, ...some) === idFor(otherName, ...others)).toBe(same);
    }),
  );
  expect(idFor('x', 'a', 'bc')).not.toBe(idFor('x', 'ab', 'c'));
});
