import { describe, expect, it } from 'vitest';
import { emptyReading } from '../reading/schema.ts';
import { leftoverYears } from './leftover.ts';

const plan = {
  ...emptyReading(),
  title: 'Kế hoạch năm 2025',
  period: { from: '2025-01-01', to: '2025-12-31' },
};
const inText = (text: string, period = plan.period) =>
  leftoverYears({ ...plan, period }, [{ title: 'Giải pháp', text }]).map(({ stated }) => stated);

describe('what a plan still says of an earlier year', () => {
  it('is told by title, basis and part, with the passage', () => {
    const found = leftoverYears(
      {
        ...plan,
        title: 'Kế hoạch hoạt động năm 2024',
        legalBases: [
          { number: '12/KH', date: null, issuer: null, subject: 'xây dựng xã hội học tập năm 2024' },
        ],
      },
      [{ title: 'Giải pháp', text: '- Mở đủ lớp.\n- Vận động bà con học trong năm 2024.' }],
    );
    expect(found.map(({ where }) => where)).toEqual(['Tên kế hoạch', 'Căn cứ 1', 'Lời văn, “Giải pháp”']);
    expect(found[2]!.message.vi).toContain('“- Vận động bà con học trong năm 2024.”');
  });

  it.each([
    'Năm 2025 mở thêm 3 lớp.',
    'Phấn đấu tăng 5% so với năm 2024.',
    'Phát huy kết quả năm 2024.',
    'Giai đoạn 2021-2030; đến năm 2030 đạt 90%.',
    'Theo Kế hoạch số 10 ngày 3 tháng 2 năm 2024.',
    'Chuẩn bị cho năm 2026.',
  ])('is not: %s', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it('of a school year is another school year, not its own first half', () => {
    const period = { from: '2025-09-01', to: '2026-05-31' };
    expect(inText('Khai giảng năm học 2025-2026.', period)).toEqual([]);
    expect(inText('Khai giảng năm học 2024-2025.', period)).toEqual(['năm học 2024-2025']);
  });
});
