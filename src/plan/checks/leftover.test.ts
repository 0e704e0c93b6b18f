import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import { schoolYearPeriod, yearPeriod } from '#vocabulary/period.ts';
import { moveDay } from '../forward/rules.ts';
import { emptyReading } from '../reading/schema.ts';
import { leftoversIn, leftoverYears } from './leftover.ts';

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

describe('what a copied text may still say of the time before', () => {
  const copied = (period: typeof yearPeriod, year: number, people: readonly string[] = []) => {
    const move = { from: period(year), to: period(year + 1) };
    return { ...move, moveDay: (day: CivilDate) => moveDay(day, move), people };
  };
  const inYear = (text: string) => leftoversIn(text, copied(yearPeriod, 2025, ['Vi Văn Páo']));

  it.each([
    ['Mở 24 lớp trong năm 2025.', 'year', '2025', '2026'],
    ['Kết quả năm 2024 là cơ sở.', 'year', '2024', '2025'],
    ['Khai giảng ngày 06/10/2025 tại nhà văn hóa.', 'date', '06/10/2025', '05/10/2026'],
    ['Từ 01/10 đến hết ngày 07/10/2025.', 'date', '01/10 đến hết ngày 07/10/2025', null],
    ['Trước ngày 15/11 nộp báo cáo.', 'date', '15/11', null],
    ['Sơ kết vào 07/2025.', 'date', '07/2025', '07/2026'],
    [
      'Theo Công văn số 174/UBND-VP6 ngày 18 tháng 9 năm 2025.',
      'number',
      'số 174/UBND-VP6 ngày 18 tháng 9 năm 2025',
      null,
    ],
    ['Kế hoạch 259/KH-PGDĐT của Phòng.', 'number', '259/KH-PGDĐT', null],
    ['Giao đồng chí Lê Thị Hà phụ trách.', 'person', 'đồng chí Lê Thị Hà', null],
    ['Lớp do Vi Văn Páo dạy.', 'person', 'Vi Văn Páo', null],
    ['Báo cáo UBND huyện Kinh Môn.', 'body', 'UBND huyện Kinh Môn', null],
  ])('%s', (text, kind, said, becomes) => {
    expect(inYear(text)).toEqual([{ kind, said, becomes }]);
  });

  it.each([
    'Giai đoạn 2021-2030, đến năm 2030 đạt 90%.',
    'Theo Quyết định số 1373/QĐ-TTg ngày 30/7/2021 của Thủ tướng.',
    'Các anh chị em trong xã, ông bà trong thôn.',
    'Chuẩn bị cho năm 2026.',
    'Trực đường dây nóng 24/7, đạt tỷ lệ 3/4 thôn.',
    'Hoạt động kỷ niệm ngày 22/12, chào mừng ngày 8 - 3.',
  ])('is not: %s', (text) => {
    expect(inYear(text)).toEqual([]);
  });

  it('of a school year are both its years, whichever half they name', () => {
    const found = leftoversIn(
      'Năm học 2018-2019: quý IV năm 2018, quý I năm 2019.',
      copied(schoolYearPeriod, 2018),
    );
    expect(found.map(({ said, becomes }) => [said, becomes])).toEqual([
      ['2018-2019', '2019-2020'],
      ['2018', '2019'],
      ['2019', '2020'],
    ]);
  });
});
