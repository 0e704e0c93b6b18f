import { describe, expect, it } from 'vitest';
import { blankLine, editLine } from './edit.ts';

const lists = {
  villages: [
    { id: 'v1', kind: 'thôn', name: 'Nam Hương 1' },
    { id: 'v2', kind: 'thôn', name: 'Đon Úy' },
  ],
  venues: [{ id: 'h', name: 'Nhà văn hóa thôn Đon Úy', villageId: 'v2', capacity: 100 }],
  units: [{ id: 'u', name: 'Hội Nông dân xã', shortName: 'HND' }],
  sources: [{ id: 's', name: 'Ngân sách xã' }],
  norm: { base: 280_000, perLearner: 5_000, source: '', verified: true, validFrom: '2024-01-01' },
};
const blank = blankLine({ id: 'a', itemId: 'b' }, { year: 2024, month: 1, position: 1 });

describe('writing into a line', () => {
  it('takes village, venue, unit and source from what is written, whatever the marks', () => {
    expect(editLine(blank, { audience: 'Nhân dân thôn Nam Hương 1' }, lists).villageId).toBe('v1');
    expect(editLine(blank, { audience: 'Nhân dân 4/4 thôn' }, lists).villageId).toBeNull();
    expect(editLine(blank, { audience: 'Thôn Đon Úy và thôn Nam Hương 1' }, lists).villageId).toBeNull();
    expect(editLine(blank, { venueText: 'nhà văn hoá thôn đon uý' }, lists).venueId).toBe('h');
    expect(editLine(blank, { partnerText: 'CB Hội nông dân xã' }, lists).unitId).toBe('u');
    expect(editLine(blank, { sourceText: 'ngan sach xa' }, lists).fundingSourceId).toBe('s');
    expect(editLine(blank, { sourceText: 'Dân đóng góp' }, lists)).toMatchObject({
      sourceText: 'Dân đóng góp',
      fundingSourceId: null,
    });
    expect(editLine({ ...blank, unitId: 'u' }, { partnerText: null }, lists).unitId).toBeNull();
  });

  it('costs what the norm says until a person sets another cost', () => {
    const first = editLine(blank, { learners: 88 }, lists);
    expect(first.cost).toBe(720_000);
    expect(editLine(first, { learners: 100 }, lists).cost).toBe(780_000);
    const own = editLine(first, { cost: 770_000 }, lists);
    expect(own.cost).toBe(770_000);
    expect(editLine(own, { learners: 100 }, lists).cost).toBe(770_000);
    expect(editLine(first, { classCount: 2 }, lists).cost).toBe(1_000_000);
    expect(editLine(first, { learners: 100 }, { ...lists, norm: null }).cost).toBe(720_000);
  });
});
