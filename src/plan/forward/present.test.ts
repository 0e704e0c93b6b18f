import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RichNode, richOf } from '#vocabulary/rich.ts';
import type { Mark } from './mark.ts';
import { paragraphsOf } from './marks.ts';
import { mendRich } from './mend.ts';
import { mendedPassage, presentMarks } from './present.ts';

const passage = 'Khai giảng năm học 2025-2026, tuần lễ năm 2025; giao ông Vi Văn Páo.';
const place = { in: 'section', id: '0199c0de-0000-7000-8000-000000000001' } as const;
const mark = (key: string, said: string, becomes: string | null): Mark => ({
  ...{ key, kind: 'year', place, said, passage, becomes },
});
const marks = [
  mark('1', '2025-2026', '2026-2027'),
  mark('2', '2025', '2026'),
  mark('3', 'ông Vi Văn Páo', null),
];

describe('the marks of one passage', () => {
  it('each mend their own piece, whatever stands before it', () => {
    expect(presentMarks(marks, [passage]).map(mendedPassage)).toEqual([
      passage.replace('2025-2026', '2026-2027'),
      passage.replace('năm 2025;', 'năm 2026;'),
      null,
    ]);
  });

  it('stand on when others of it were mended by a press, in any order, until all is said', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['1', '2']), (order) => {
        let text = passage;
        for (const key of order)
          text = mendedPassage(presentMarks(marks, [text]).find((one) => one.key === key)!)!;
        const left = presentMarks(marks, ['Đoạn khác', text]);
        expect(left.map(({ key }) => key)).toEqual(['1', '2', '3'].filter((key) => !order.includes(key)));
        for (const one of left) expect(text.slice(one.at, one.at + one.said.length)).toBe(one.said);
      }),
    );
  });

  it('are gone once somebody wrote the passage anew', () => {
    expect(presentMarks(marks, ['Khai giảng năm học mới.'])).toEqual([]);
  });

  it('name the second of two that read alike, and none that is part of a stage', () => {
    const twice = 'Giai đoạn 2025-2030: đầu năm 2025, cuối năm 2025.';
    const both = ['a', 'b'].map((key) => ({ ...mark(key, '2025', '2026'), passage: twice }));
    expect(presentMarks(both, [twice]).map(mendedPassage)).toEqual([
      'Giai đoạn 2025-2030: đầu năm 2026, cuối năm 2025.',
      'Giai đoạn 2025-2030: đầu năm 2025, cuối năm 2026.',
    ]);
  });

  it('mend a text where they stand in it, and leave all else of it', () => {
    const text = richOf(`Mở đầu năm 2025.\n- ${passage}`);
    const [, second] = presentMarks(marks, paragraphsOf(text as RichNode));
    const after = paragraphsOf(mendRich(text as RichNode, second!)!);
    expect(after).toEqual(['Mở đầu năm 2025.', passage.replace('năm 2025;', 'năm 2026;')]);
  });
});
