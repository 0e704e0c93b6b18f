import type { Words } from '#vocabulary/language.ts';
import type { Model } from './models.ts';

/** Something that the records know of a subject in a year. */
export interface Measure {
  readonly code: string;
  readonly name: Words;
  readonly unit: string;
  /** What counts and what does not, so that two people read it alike. */
  readonly definition: Words;
  readonly models: readonly Model[];
}

const peoples: readonly Model[] = ['family', 'clan', 'village', 'commune'];
const measure = (
  code: string,
  unit: string,
  models: readonly Model[],
  [vi, en]: readonly [string, string],
  [definitionVi, definitionEn]: readonly [string, string],
): Measure =>
  Object.freeze({
    code,
    unit,
    models,
    name: { vi, en },
    definition: { vi: definitionVi, en: definitionEn },
  });

/** Who counts as grown up in these measures. */
export const ADULT_FROM = 15;

/** What the records can say. Each opens to the sheets behind it. */
export const measures: readonly Measure[] = [
  measure(
    'learners',
    'người',
    [...peoples, 'citizen'],
    ['Người đã học trong năm', 'People who learned in the year'],
    [
      'Người có mặt ít nhất một buổi học trong năm, tính nơi ở vào ngày của buổi học. Mỗi người tính một lần.',
      'People marked present at one session of the year at least, by where they lived on its day. Each once.',
    ],
  ),
  measure(
    'classes-attended',
    'lớp',
    [...peoples, 'citizen'],
    ['Lớp đã học trong năm', 'Classes attended in the year'],
    [
      'Số lớp mà những người ấy có mặt ít nhất một buổi.',
      'Classes of which they were at one session at least.',
    ],
  ),
  measure(
    'learner-share',
    '%',
    peoples,
    ['Tỷ lệ người từ 15 tuổi đã học trong năm', 'Share of people from 15 years who learned in the year'],
    [
      'Người từ 15 tuổi đã học trong năm, chia cho số người từ 15 tuổi sống ở đó vào cuối năm (hoặc hôm nay).',
      'People from 15 years who learned, of those from 15 years who live there at the end of the year (or today).',
    ],
  ),
  measure(
    'learning-citizens',
    'người',
    peoples,
    ['Công dân học tập', 'Learning citizens'],
    [
      'Người sống ở đó được công nhận Công dân học tập của năm.',
      'People who live there and are recognised as learning citizens of the year.',
    ],
  ),
  measure(
    'learning-citizen-share',
    '%',
    peoples,
    ['Tỷ lệ công dân học tập', 'Share of learning citizens'],
    [
      'Công dân học tập, chia cho số người từ 15 tuổi sống ở đó.',
      'Learning citizens, of the people from 15 years who live there.',
    ],
  ),
  measure(
    'learning-families',
    'hộ',
    ['clan', 'village', 'commune'],
    ['Gia đình học tập', 'Learning families'],
    [
      'Hộ được công nhận Gia đình học tập của năm.',
      'Households recognised as learning families of the year.',
    ],
  ),
  measure(
    'learning-family-share',
    '%',
    ['clan', 'village', 'commune'],
    ['Tỷ lệ gia đình học tập', 'Share of learning families'],
    ['Gia đình học tập, chia cho số hộ.', 'Learning families, of all households.'],
  ),
  measure(
    'not-poor',
    'hộ',
    ['family'],
    ['Không phải hộ nghèo', 'Not a poor household'],
    [
      '1 khi hộ không nằm trong danh sách hộ nghèo vào cuối năm (hoặc hôm nay), 0 khi có.',
      '1 where the household is not on the list of the poor at the end of the year (or today), else 0.',
    ],
  ),
  measure(
    'loans',
    'lượt',
    ['commune'],
    ['Lượt mượn sách', 'Library loans'],
    ['Lượt mượn ghi trong sổ thư viện của năm.', 'Loans in the library book of the year.'],
  ),
  measure(
    'donations',
    'đồng',
    ['commune'],
    ['Tài trợ, ủng hộ', 'Donations'],
    [
      'Tiền và giá trị hiện vật nhận trong năm, theo sổ tài trợ.',
      'Money and the worth of goods received in the year.',
    ],
  ),
];

export const measureOf = (code: string | null): Measure | undefined =>
  measures.find((one) => one.code === code);
