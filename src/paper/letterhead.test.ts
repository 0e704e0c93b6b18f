import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERHEAD_REACH, sides } from './layout.ts';
import { letterhead } from './letterhead.ts';
import { textWidth } from './measure.ts';
import { placeAndDate } from './model.ts';
import { plan } from './testing/papers.ts';

const { body } = sides(false);
const headOf = (parent: string | null, name: string | null) =>
  letterhead({ ...plan, issuer: { parent, name } }, body)!;

describe('the letterhead', () => {
  it('sets names of usual length on one line each', () => {
    const { left, right } = headOf('ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG', 'TRUNG TÂM HỌC TẬP CỘNG ĐỒNG');
    expect(left.head.map((line) => line.text)).toEqual([
      'ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG',
      'TRUNG TÂM HỌC TẬP CỘNG ĐỒNG',
    ]);
    expect(right.head).toHaveLength(2);
  });

  it('never lets a line break by itself, in 12 to 14 pt and at most 6 mm out into each margin', () => {
    const word = fc.constantFrom(
      'TRUNG',
      'TÂM',
      'HỌC',
      'TẬP',
      'CỘNG',
      'ĐỒNG',
      'PHƯỜNG',
      'NGHĨA',
      'Ủ',
      'VĂN',
      'HÓA,',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.option(name), name, (parent, own) => {
        const { left, right } = headOf(parent, own);
        expect(left.width + right.width).toBeLessThanOrEqual(body + 2 * LETTERHEAD_REACH + 1e-6);
        for (const side of [left, right]) {
          for (const line of [...side.head, ...side.foot]) {
            expect(textWidth(line.text, line.size, line)).toBeLessThanOrEqual(side.width);
            expect(line.size).toBeGreaterThanOrEqual(12);
            expect(line.size).toBeLessThanOrEqual(14);
          }
          expect(side.rule).toBeLessThanOrEqual(side.width);
        }
        expect(left.head.map((line) => line.text).join(' ')).toBe([parent, own].filter(Boolean).join(' '));
      }),
    );
  });

  it('draws its rules as long as the decree says', () => {
    const { left, right } = headOf(null, 'TRUNG TÂM HỌC TẬP CỘNG ĐỒNG');
    const [name, motto] = [left.head.at(-1)!, right.head.at(-1)!];
    const share = left.rule / textWidth(name.text, name.size, name);
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
    expect(right.rule).toBeCloseTo(textWidth(motto.text, motto.size, motto), 5);
  });

  it('leaves room for a number not given yet, and none for a paper without number', () => {
    const foot = (number: string | null) =>
      letterhead({ ...plan, number }, body)!.left.foot.map((line) => line.text);
    expect(foot('01/KH-TTHTCĐ')).toEqual(['Số: 01/KH-TTHTCĐ']);
    expect(foot('/KH-TTHTCĐ')[0]).toMatch(/^Số: \u00a0{6}\/KH-TTHTCĐ$/u);
    expect(foot(null)).toEqual([]);
  });

  it('is left out of a paper without issuing body', () => {
    expect(letterhead({ ...plan, issuer: { parent: null, name: null } }, body)).toBeNull();
  });
});

describe('place and date', () => {
  it.each([
    ['Tân Hương', '2024-01-10', 'Tân Hương, ngày 10 tháng 01 năm 2024'],
    ['Tân Hương', '2024-10-05', 'Tân Hương, ngày 05 tháng 10 năm 2024'],
    ['Tân Hương', '2024-02', 'Tân Hương, ngày … tháng 02 năm 2024'],
    ['Tân Hương', '2024', 'Tân Hương, ngày … tháng … năm 2024'],
    [null, '2024-10-05', 'ngày 05 tháng 10 năm 2024'],
    ['Tân Hương', null, 'Tân Hương'],
    [null, null, null],
  ])('%s, %s', (place, issuedOn, printed) => {
    expect(placeAndDate(place, issuedOn)).toBe(printed);
  });
});
