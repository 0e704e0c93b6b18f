import { expect, test } from 'vitest';
import { defaultBases, inForceOn, usualBasis } from './defaults.ts';

test('a number is found however it is typed', () => {
  expect(usualBasis('09/2008/QĐ/BGD-ĐT')?.number).toBe('09/2008/QĐ-BGDĐT');
  expect(usualBasis('44/2014/TT-BGDDT')?.replacedBy).toBe('25/2023/TT-BGDĐT');
  expect(usualBasis('999/2031/TT-BGDĐT')).toBeNull();
});

test('every successor that is named is a document of its own', () => {
  for (const basis of defaultBases) if (basis.replacedBy) expect(basis.replacedBy).not.toBe(basis.number);
  expect(new Set(defaultBases.map((basis) => basis.number)).size).toBe(defaultBases.length);
});

test('a basis is in force up to its last day, and unknown where only the year of its end is known', () => {
  const circular = usualBasis('44/2014/TT-BGDĐT')!;
  expect(inForceOn(circular, '2024-02-12')).toBe(true);
  expect(inForceOn(circular, '2024-02-13')).toBe(false);
  const unitModel = usualBasis('22/2020/TT-BGDĐT')!;
  expect(inForceOn(unitModel, '2023-05-01')).toBe(true);
  expect(inForceOn(unitModel, '2024-05-01')).toBeNull();
  expect(inForceOn(unitModel, '2025-01-01')).toBe(false);
  expect(inForceOn(usualBasis('10/VBHN-BGDĐT')!, '2030')).toBe(true);
});
