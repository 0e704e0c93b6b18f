import { expect, test } from 'vitest';
import { headcountIn } from './claims.ts';

const heads = (text: string) =>
  headcountIn(text, '').map(({ each, of, groups, stated }) => [each, of, groups, stated]);

test('heads by village in a sentence, or in brackets behind their sum', () => {
  expect(heads('Mỗi xóm cử năm người, mười bốn xóm là chín mươi người.')).toEqual([[5, 'xóm', 14, 90]]);
  expect(heads('Vận động 90 người của 6 thôn (mỗi thôn cử 15 người) ra lớp.')).toEqual([[15, 'thôn', 6, 90]]);
  expect(heads('Dự kiến 1.250 người (mỗi ấp 125 người, 10 ấp).')).toEqual([[125, 'ấp', 10, 1_250]]);
  expect(heads('Số đại biểu dự là 320 người (8 khu, 40 người/khu).')).toEqual([[40, 'khu', 8, 320]]);
  expect(heads('Lớp có 96 học viên (12 học viên/bản × 8 bản).')).toEqual([[12, 'bản', 8, 96]]);
});

test('a figure that is not the sum of villages is none', () => {
  for (const text of [
    'Mở 2 lớp với 80 người, ưu tiên hộ nghèo (mỗi thôn cử 10 người làm nòng cốt).',
    'Dự kiến 90 người (có 35 nữ), 6 thôn đều có người dự.',
    'Lớp có 60 người. Riêng 4 thôn xa (mỗi thôn 5 người) học tại nhà.',
  ])
    expect(heads(text)).toEqual([]);
});
