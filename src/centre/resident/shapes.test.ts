import { expect, it } from 'vitest';
import { pastedRows, readRows } from '#kit/import/match.ts';
import { shaped } from '#kit/import/reshape.ts';
import { columns } from './columns.ts';
import { readResidents } from './rules.ts';
import { shapes } from './shapes.ts';

/** The shapes that are asked about, and the rows as they are taken once each is answered with yes. */
function taken(text: string) {
  const asked: string[] = [];
  const answers = () => ({ shapes: Object.fromEntries(asked.map((name) => [name, true])) });
  const ask = () => shaped(pastedRows(text), columns, answers(), shapes);
  for (let { question } = ask(); question; { question } = ask()) asked.push(question.name);
  const { taken: rows } = readRows(ask().sheet, columns);
  return { asked, ...readResidents(rows, [{ id: 'v', name: 'Nà Mới' }], 2026) };
}
const list = (lines: readonly string[]) => lines.map((line) => line.replaceAll('|', '\t')).join('\n');

it('a list with the name in two columns, sex by column and the head instead of a code is taken after it was asked about', () => {
  const { asked, people, errors } = taken(
    list([
      'DANH SÁCH NHÂN KHẨU',
      'TT|Thôn|Họ tên chủ hộ|Họ và tên đệm|Tên|Nam|Nữ',
      '1|Nà Mới|Lý Văn An|Lý Văn|An|1980|',
      '2|Nà Mới||Lý Thị|Bình||1982',
      '3|Nà Mới|Ma Thị Chi|Ma Thị|Chi||1990',
    ]),
  );
  expect(asked).toEqual(['name-in-two', 'sex-by-column', 'head-for-household']);
  expect(errors).toEqual([]);
  expect(
    people.map(({ name, household, head, sex, birthYear }) => [name, household, head, sex, birthYear]),
  ).toEqual([
    ['Lý Văn An', 'Lý Văn An', true, 'male', 1980],
    ['Lý Thị Bình', 'Lý Văn An', false, 'female', 1982],
    ['Ma Thị Chi', 'Ma Thị Chi', true, 'female', 1990],
  ]);
});

it('of the usual list nothing is asked, and marks in both columns of sex are told as an error', () => {
  expect(
    taken(list(['Thôn|Mã hộ|Họ và tên|Năm sinh|Giới tính|Chủ hộ', 'Nà Mới|1|Lý Văn An|1980|Nam|x'])).asked,
  ).toEqual([]);
  const both = taken(
    list([
      'Thôn|Mã hộ|Họ và tên|Năm sinh|Nam|Nữ',
      'Nà Mới|1|Lý Văn An|1980|x|x',
      'Nà Mới|1|Lý Thị Bình|1982||x',
    ]),
  );
  expect([both.asked, both.errors.map(({ row, field }) => [row, field])]).toEqual([
    ['sex-by-column'],
    [[2, 'sex']],
  ]);
});

it('with Nam and Nữ under one title over both is put together by itself, as in any other list', () => {
  const { asked, people, errors } = taken(
    list([
      'Thôn|Mã hộ|Họ và tên|Năm sinh|Giới tính||Chủ hộ',
      '||||Nam|Nữ|',
      'Nà Mới|1|Lý Văn An|1980|x||x',
      'Nà Mới|1|Lý Thị Bình|1982||x|',
    ]),
  );
  expect([asked, errors]).toEqual([[], []]);
  expect(people.map(({ name, sex }) => [name, sex])).toEqual([
    ['Lý Văn An', 'male'],
    ['Lý Thị Bình', 'female'],
  ]);
});
