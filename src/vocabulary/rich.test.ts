import { expect, it } from 'vitest';
import { blankParts, richOf } from './rich.ts';

it('tells the parts of a text behind whose label nothing was written', () => {
  const text = (lines: string) => blankParts(richOf(lines));
  expect(text('Xã có {{community.population}} nhân khẩu.\nThuận lợi:\nKhó khăn: xa')).toEqual(['Thuận lợi']);
  expect(text('- Ưu điểm: \n- Hạn chế, nguyên nhân: ')).toEqual(['Ưu điểm', 'Hạn chế, nguyên nhân']);
  expect(text('Thuận lợi:\n- Có đường mới\nKinh phí dự kiến: {{plan.cost}}')).toEqual([]);
  expect(text('')).toEqual(['']);
});
