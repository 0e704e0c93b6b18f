import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlaces, readSteps, UnreadableRow } from './file.ts';
import { isFault, mapOf } from './map.ts';
import { type CountryMap, type Fault, searchKey } from './rules.ts';
import { smallPlaces, smallSteps } from './testing.ts';

const read = (places = smallPlaces, steps = smallSteps): CountryMap | Fault => {
  try {
    return mapOf(readPlaces(places), readSteps(steps));
  } catch (error) {
    if (error instanceof UnreadableRow) return error.fault;
    throw error;
  }
};
const told = (map: CountryMap | Fault): readonly string[] => {
  if (isFault(map)) throw new Error(map.text);
  return map.steps.map(({ from, to, on, kind }) => `${kind} ${from.name} → ${to.name} ${on}`).toSorted();
};
const without = (text: string, line: string) => {
  expect(text).toContain(`${line}\n`);
  return text.replace(`${line}\n`, '');
};

describe('the map of a country', () => {
  it('tells who became whom: united, divided, renamed, an island that had no commune, a province by where its communes went', () => {
    expect(told(read())).toEqual([
      'merge Phường Bến Cũ → Phường Bến 2025-07-01',
      'merge Phường Bến Mới → Phường Bến 2025-07-01',
      'merge Thành phố Cửa Sông → Tỉnh Suối Bạc 2025-07-01',
      'merge Tỉnh Suối Bạc → Tỉnh Suối Bạc 2025-07-01',
      'merge Xã Hoà Bình → Xã Hòa Bình 2025-07-01',
      'rename Huyện Đảo Yến → Đặc khu Đảo Yến 2025-07-01',
      'rename Xã Hòa Bình → Phường Hòa Bình 2026-04-30',
      'split Xã Nậm Lạnh → Xã Hòa Bình 2025-07-01',
      'split Xã Nậm Lạnh → Xã Nậm Lạnh 2025-07-01',
    ]);
  });

  it('does not depend on the order of the rows', () => {
    const lines = (text: string) => text.trim().split('\n').slice(1);
    const inOrder = (text: string, rows: readonly string[]) => `${text.split('\n')[0]}\n${rows.join('\n')}\n`;
    const shuffled = (text: string) =>
      fc.shuffledSubarray(lines(text), { minLength: lines(text).length }).map((rows) => inOrder(text, rows));
    fc.assert(
      fc.property(shuffled(smallPlaces), shuffled(smallSteps), (places, steps) => {
        expect(told(read(places, steps))).toEqual(told(read()));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [
      'an unknown place above',
      smallPlaces.replace('commune,Xã Nậm Lạnh,010', 'commune,Xã Nậm Lạnh,099'),
      smallSteps,
      'places',
      9,
      /“099” không có/,
    ],
    [
      'a ring',
      smallPlaces.replace("010,district,Huyện Ea H'Mơ,01,", "010,district,Huyện Ea H'Mơ,00001,"),
      smallSteps,
      'places',
      5,
      /một vòng/,
    ],
    [
      'a commune above a commune',
      smallPlaces.replace('Phường Bến,01,', 'Phường Bến,00006,'),
      smallSteps,
      'places',
      14,
      /không thể thuộc/,
    ],
    [
      'two under one code at one time',
      smallPlaces.replace('2025-07-01,2026-04-29', '2025-07-01,2026-05-01'),
      smallSteps,
      'places',
      13,
      /trùng thời gian/,
    ],
    [
      'a time with nobody above',
      smallPlaces.replace('01,province,Tỉnh Suối Bạc,,2025-07-01', '01,province,Tỉnh Suối Bạc,,2025-08-01'),
      smallSteps,
      'places',
      12,
      /không có cấp trên từ ngày 2025-07-01/,
    ],
    [
      'territory without a successor',
      smallPlaces,
      without(smallSteps, '00004,Phường Bến Mới,00003,whole,2025-07-01'),
      'places',
      11,
      /không có nơi kế tiếp/,
    ],
    [
      'territory from nothing',
      smallPlaces,
      without(smallSteps, ',Huyện Đảo Yến,00005,whole,2025-07-01'),
      'places',
      15,
      /không kế tiếp nơi nào/,
    ],
    [
      'an unknown old code',
      smallPlaces,
      smallSteps.replace('00004,Ph', '00009,Ph'),
      'succession',
      6,
      /“00009” không có/,
    ],
    [
      'an unknown new code',
      smallPlaces,
      smallSteps.replace('00005,whole', '00009,whole'),
      'succession',
      7,
      /“00009” không có/,
    ],
    [
      'a day that does not exist',
      smallPlaces.replace('2026-04-29', '2026-02-30'),
      smallSteps,
      'places',
      12,
      /“2026-02-30” không có trong lịch/,
    ],
    [
      'an end before the start',
      smallPlaces.replace('2025-07-01,2026-04-29', '2025-07-01,2025-04-29'),
      smallSteps,
      'places',
      12,
      /hết hiệu lực/,
    ],
    [
      'a level that is none',
      smallPlaces.replace('district,Quận', 'quan,Quận'),
      smallSteps,
      'places',
      7,
      /“quan”/,
    ],
    [
      'a share that is none',
      smallPlaces,
      smallSteps.replace('00001,part', '00001,half'),
      'succession',
      3,
      /“half”/,
    ],
    [
      'a column that is missing',
      smallPlaces.replace('parent,', 'up,'),
      smallSteps,
      'places',
      1,
      /thiếu cột parent/,
    ],
  ] as const)('refuses %s, with file, row and what is wrong', (_name, places, steps, file, row, text) => {
    expect(read(places, steps)).toEqual({ file, row, text: expect.stringMatching(text) });
  });
});

describe('a search among places', () => {
  it.each([
    ['phường Hoà Bình', 'hoa binh'],
    ['hòa bình', 'hoa binh'],
    ["Xã Ia H' Drai", 'ia hdrai'],
    ['ia h’drai', 'ia hdrai'],
    ['TP. Huế', 'hue'],
    ['Văn Miếu - Quốc Tử Giám', 'van mieu quoc tu giam'],
    ['Xã', 'xa'],
  ])('takes %s as %s', (typed, key) => {
    expect(searchKey(typed)).toBe(key);
  });
});
