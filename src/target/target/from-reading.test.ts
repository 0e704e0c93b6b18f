import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../indicator/library.ts';
import { proposeIndicator } from '../indicator/propose.ts';
import { targetsOfReading } from './from-reading.ts';
import { measuresUnit } from './rules.ts';

const planId = '0199c0de-0000-7000-8000-0000000000aa';
const part = (title: string, ...lines: string[]) => ({ kind: 'aims' as const, title, lines });
const shown = (text: string, comparator: '>=' | '<=' | '=', value: number, unit: string | null) => ({
  text,
  comparator,
  value,
  unit,
});

describe('the targets of a paper', () => {
  it('are one each, a range as well, under a key that stays', () => {
    const reading = {
      kind: 'thematic' as const,
      targets: [
        shown('Ít nhất 03 lớp chuyên đề/năm', '>=', 3, 'lớp'),
        shown('mỗi lớp từ 25–40 học viên', '>=', 25, 'học viên'),
        shown('mỗi lớp từ 25–40 học viên', '<=', 40, 'học viên'),
        shown('Tối thiểu 01 sản phẩm', '>=', 1, 'sản phẩm'),
      ],
    };
    const targets = targetsOfReading(reading, [], planId);
    expect(targets.map(({ value, upTo, comparator }) => [comparator, value, upTo])).toEqual([
      ['>=', 3, null],
      ['>=', 25, 40],
      ['>=', 1, null],
    ]);
    expect(targets.every(({ indicator, classesOf }) => indicator === null && classesOf === 'plan')).toBe(
      true,
    );
    expect(targetsOfReading(reading, [], planId)).toEqual(targets);
    expect(new Set(targets.map(({ id }) => id)).size).toBe(3);
  });

  it('without a figure are kept, and "không có" is 0', () => {
    const texts = [
      part(
        'III. CHỈ TIÊU CẦN ĐẠT TRONG NĂM',
        '- Huy động trẻ trong độ tuổi đến trường đạt từ 99% trở lên, không có học sinh bỏ học.',
        '- Giữ vững chất lượng phổ cập giáo dục ba cấp học và dạy nghề cho học sinh sau THCS.',
        '- Mở được các lớp tư vấn pháp luật, chuyển giao kỹ thuật...theo nhu cầu người học.',
      ),
      part('Mục đích, yêu cầu', '- Giữ vững truyền thống của quê hương.'),
    ];
    const targets = targetsOfReading({ kind: 'school-year', targets: [] }, texts, planId);
    expect(targets.map(({ text, value, unit }) => [text, value, unit])).toEqual([
      ['Không có học sinh bỏ học', 0, 'học sinh'],
      ['Giữ vững chất lượng phổ cập giáo dục ba cấp học và dạy nghề cho học sinh sau THCS', null, null],
      ['Mở được các lớp tư vấn pháp luật, chuyển giao kỹ thuật...theo nhu cầu người học', null, null],
    ]);
    expect(targets.every(({ classesOf }) => classesOf === 'commune')).toBe(true);
  });
});

describe('an indicator', () => {
  const proposed = (text: string, value: number | null, unit: string | null) =>
    proposeIndicator({ text, value, unit })?.code ?? null;

  // The words of the five plans that the library was written for, and of others.
  it.each([
    ['Ít nhất 03 lớp chuyên đề/năm', 3, 'lớp', 'classes'],
    ['mỗi lớp từ 25–40 học viên', 25, 'học viên', 'class-size'],
    [
      'Ít nhất 02 mô hình hộ gia đình/hợp tác xã áp dụng bán hàng online hiệu quả',
      2,
      'mô hình',
      'online-sellers',
    ],
    ['100% học viên tham gia được tiếp cận kỹ năng số cơ bản', 100, '%', 'basic-digital-skills'],
    ['Tối thiểu 01 sản phẩm làng nghề được xây dựng hồ sơ OCOP', 1, 'sản phẩm', 'ocop-files'],
    ['Tối thiểu 01 tuyến trải nghiệm làng nghề', 1, 'tuyến', 'routes'],
    ['Đào tạo ít nhất 01 nhóm thợ trẻ kế cận có tay nghề cao', 1, 'nhóm', 'craft-groups'],
    ['Số lớp: 24 lớp', 24, 'lớp', 'classes'],
    ['Chuyên đề: 24 chuyên đề', 24, 'chuyên đề', 'topics'],
    ['Số lượt tham gia: 2.248 lượt', 2248, 'lượt', 'attendances'],
    ['Huy động trẻ trong độ tuổi đến trường đạt từ 99% trở lên', 99, '%', 'school-attendance'],
    ['Không có học sinh bỏ học', 0, 'học sinh', 'dropouts'],
    ['Giữ vững chất lượng phổ cập giáo dục ba cấp học', null, null, 'kept'],
    ['100% cán bộ viên chức tham gia các lớp bồi dưỡng', 100, '%', 'officials-trained'],
    [
      'Vận động đạt từ 80% trở lên nhân dân trong xã tham gia tập huấn các mô hình kỹ thuật, chuyển giao khoa học kỹ thuật',
      80,
      '%',
      'people-share',
    ],
    ['Ít nhất 45% người học là phụ nữ', 45, '%', 'women-share'],
    ['Tỷ lệ chuyên cần không dưới 85%', 85, '%', 'attendance-rate'],
    ['Tổng chi không quá 24 triệu đồng', 24, 'triệu đồng', 'money'],
    ['8/8 làng, thôn có lớp', 8, 'làng, thôn', 'villages'],
    ['100% số bản có người ra lớp', 100, '%', 'villages-share'],
    ['Giữ vững 03 câu lạc bộ đờn ca tài tử', 3, 'câu lạc bộ', 'clubs'],
    ['Từ 75% hộ gia đình trở lên được công nhận “Gia đình học tập”', 75, '%', 'learning-families'],
    ['Ít nhất 120 người bán hàng biết nhận tiền qua mã QR', 120, 'người', 'reported-count'],
    ['Không quá 5% số buổi phải hoãn', 5, '%', 'reported-share'],
  ] as const)('is proposed for “%s”, and can measure it', (text, value, unit, code) => {
    expect(proposed(text, value, unit)).toBe(code);
    if (unit !== null) expect(measuresUnit(indicatorOf(code)!, unit)).toBe(true);
  });
});
