import { expect, it } from 'vitest';
import { nationalTarget } from './national-targets.ts';

it('holds a model against the target of its years, with how sure the figure is', () => {
  expect(nationalTarget('family', 2024)).toMatchObject({ year: 2025, percent: 70, confidence: 'H' });
  expect(nationalTarget('unit', 2026)).toMatchObject({ year: 2025, percent: 80 });
  expect(nationalTarget('clan', 2030)).toMatchObject({ year: 2030, percent: 75, confidence: 'M' });
  expect(nationalTarget('citizen', 2026)).toBeUndefined();
});
