import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUuid } from './id.ts';

test('every UUID is one, and nothing else is', () => {
  fc.assert(fc.property(fc.uuid(), (id) => isUuid(id)));
  for (const not of [
    '',
    'x',
    null,
    7,
    '0193-',
    '01932c07-209e-7c3d-b1f0-3a3e5c9d1e2',
    ' 01932c07-209e-7c3d-b1f0-3a3e5c9d1e20',
  ])
    expect(isUuid(not)).toBe(false);
});
