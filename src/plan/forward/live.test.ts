import { describe, expect, it } from 'vitest';
import { plainLines, richOf } from '#vocabulary/rich.ts';
import { communityFigures, sizeFigures, withLiveFigures } from './live.ts';

const figures = [
  ...communityFigures({
    areaHa: 4239.89,
    villages: 4,
    households: 1262,
    population: 4537,
    poorHouseholds: 27,
    nearPoorHouseholds: null,
  }),
  ...sizeFigures({ lines: 24, classes: 24, learners: 2197 }),
];
const shown = (text: string) =>
  JSON.stringify(withLiveFigures(richOf(text), figures))
    .match(/"key":"[^"]+"/g)
    ?.map((key) => key.slice(7, -1)) ?? [];

describe('figures in a text that is copied forward', () => {
  it('become live where they are the record’s own and say what they are', () => {
    expect(
      shown('Xã có 4.239,89 ha, 4 thôn, 1.262 hộ với 4.537 nhân khẩu; 27 hộ nghèo, 31 hộ cận nghèo.'),
    ).toEqual([
      'community.areaHa',
      'community.villages',
      'community.households',
      'community.population',
      'community.poorHouseholds',
    ]);
    expect(shown('- Mở 24 lớp với 24 chuyên đề cho 2.197 lượt học viên.')).toEqual([
      'plan.classes',
      'plan.lines',
      'plan.learners',
    ]);
  });

  it.each(['Mở 23 lớp.', 'Ngày 24/4 lớp học nghề.', 'Có 24 máy tính.', '1.262 hộp bút.'])(
    'stay as they are: %s',
    (text) => {
      const kept = withLiveFigures(richOf(text), figures);
      expect(plainLines(kept)).toEqual(plainLines(richOf(text)));
    },
  );
});
