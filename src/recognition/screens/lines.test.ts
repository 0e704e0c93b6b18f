import { expect, it } from 'vitest';
import { shippedSet } from '../criteria-set/shipped/sets.ts';
import { blankIndicator, nextCode, pastedIndicators } from './lines.ts';

const commune = shippedSet('TT25-2023-XA')!;
const third = { ...commune.criteria[2]!, indicators: [blankIndicator(commune, 'TC3.1')] };

it('counts on from the codes that are there', () => {
  expect(nextCode([], 'TC3.')).toBe('TC3.1');
  expect(nextCode(['TC3.1', 'TC3.9'], 'TC3.')).toBe('TC3.10');
  expect(nextCode(['TC1', 'TC2'], '')).toBe('TC3');
});

it('makes an indicator of each pasted line, with the code that it begins with or the next one', () => {
  const pasted = pastedIndicators(
    commune,
    third,
    'TC3.1. Trung tâm  học tập\n\nTC3.2) Thư viện\nTrung tâm văn hóa\n',
  );
  expect(pasted?.map(({ code, label, type }) => [code, label, type])).toEqual([
    ['TC3.1', 'Trung tâm học tập', 'boolean'],
    ['TC3.2', 'Thư viện', 'boolean'],
    ['TC3.3', 'Trung tâm văn hóa', 'boolean'],
  ]);
  expect(pastedIndicators(commune, third, 'Một dòng')).toBeNull();
});
