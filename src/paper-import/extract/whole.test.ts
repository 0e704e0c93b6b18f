import { expect, test } from 'vitest';
import { readCommunity } from './community.ts';

const figures = (...texts: string[]) => {
  const { villages, households, population } = readCommunity(texts);
  return [villages, households, population];
};

test('a part of the commune is not taken for the whole', () => {
  for (const text of [
    'Trung tâm chọn 40 người dân /05 khu phố; 76 viên chức/ 03 trường học để thí điểm mô hình.',
    'Thôn Bến Gỗ có 120 hộ, 480 nhân khẩu.',
    '- Bản 3 có 80 hộ với 300 khẩu.',
    'Trung tâm khảo sát 300 hộ dân.',
    'Có 25 hộ ở thôn Cầu Đá trồng nấm.',
  ])
    expect(figures(text), text).toEqual([null, null, null]);
});

test('the commune’s own figures stay', () => {
  expect(figures('Xã có 7 thôn, 2.700 hộ với 9.000 nhân khẩu.')).toEqual([7, 2700, 9000]);
  expect(figures('Qua rà soát, toàn xã có 7 thôn, 2.700 hộ.', 'Thôn Bến Gỗ có 120 hộ.')).toEqual([
    7,
    2700,
    null,
  ]);
  expect(figures('Theo số liệu điều tra: 2.700 hộ, 9.000 khẩu.')).toEqual([null, 2700, 9000]);
  expect(readCommunity(['Xã có 543 hộ; hộ nghèo 34 hộ/543 hộ, chiếm 6,3%.'])).toMatchObject({
    households: 543,
    poorHouseholds: 34,
  });
});
