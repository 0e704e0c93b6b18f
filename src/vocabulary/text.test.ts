import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames, fold, includesFolded, nfc, normalTone } from './text.ts';

const vietnamese = fc
  .array(
    fc.constantFrom(
      'Đon',
      'Uý',
      'Úy',
      'hoá',
      'hóa',
      'khoẻ',
      'quý',
      'toàn',
      'thuỷ',
      '  ',
      'Nguyễn',
      'xoè',
      'Huỳnh',
    ),
  )
  .map((parts) => parts.join(' '));

test('folding takes marks, case and spacing away, whatever form came in', () => {
  expect(fold('  Đon\u00a0 Úy ')).toBe('don uy');
  expect(includesFolded('Nhà văn hóa thôn ĐON UÝ', 'đon úy')).toBe(true);
  fc.assert(
    fc.property(fc.oneof(vietnamese, fc.string({ unit: 'grapheme' })), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('folding again changes no letter of any alphabet', () => {
  const letters = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter((one) =>
    /\p{L}/u.test(one),
  );
  expect(letters.filter((one) => fold(fold(one)) !== fold(one))).toEqual([]);
});

test.each([
  ['hàng hoá', 'hàng hóa'],
  ['SỨC KHOẺ', 'SỨC KHỎE'],
  ['thôn Đon Uý', 'thôn Đon Úy'],
  ['uỷ ban', 'ủy ban'],
  ['Thuỷ, Hoà.', 'Thủy, Hòa.'],
  ['quý bưởi QUÝ', 'quý bưởi QUÝ'],
  ['toàn hoạt Huỳnh thuyền khoái', 'toàn hoạt Huỳnh thuyền khoái'],
  ['Úy hóa', 'Úy hóa'],
])('%s is written %s', (from, to) => {
  expect(normalTone(from)).toBe(to);
  expect(normalTone(from.normalize('NFD'))).toBe(to);
});

test('writing in one style changes no letter and settles at once', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(fold(normalTone(text))).toBe(fold(text));
      expect(normalTone(normalTone(text))).toBe(normalTone(text));
    }),
  );
});

test('persons are listed by given name', () => {
  const people = ['Trần Văn Ánh', 'Lê Đức', 'Nguyễn Thị Dung', 'Bùi An', 'Lê Thị An'];
  expect(people.sort(compareNames)).toEqual([
    'Bùi An',
    'Lê Thị An',
    'Trần Văn Ánh',
    'Nguyễn Thị Dung',
    'Lê Đức',
  ]);
  expect(compareNames('Lê An', nfc('Lê An'.normalize('NFD')))).toBe(0);
});
