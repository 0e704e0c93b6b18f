import { expect, it } from 'vitest';
import { questionOf } from './find.ts';

it('puts the words as they were typed before words that only hold their letters', () => {
  const { fits, closeness } = questionOf('nuoi ong');
  const titles = ['Kỹ thuật nuôi cá lồng', 'Nuôi ong lấy mật', 'Ong và cách nuôi', 'Nuôi đàn ongs'];
  expect(titles.every(fits)).toBe(true);
  expect(titles.map(closeness)).toEqual([0, 3, 2, 1]);
});
