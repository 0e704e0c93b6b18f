import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asRead, isBroken, oneApostrophe } from './look-alikes.ts';
import { fold } from './text.ts';

test.each([
  ['GIÁM ÐỐC', 'GIÁM ĐỐC'],
  ['UBND xã Ɖồng Mây', 'UBND xã Đồng Mây'],
  ['09/2008/Q\u0110\u2011BGDĐT', '09/2008/QĐ-BGDĐT'],
  ['07/KH\u001eTTHTCĐ', '07/KH-TTHTCĐ'],
  ['k\u00adỹ\u200b thu\u2060ật', 'kỹ thuật'],
  ['\u202a07\u202c', '07'],
  ['Số　lớp：１２', 'Số　lớp:12'],
  ['Ⅳ. KINH PHÍ', 'IV. KINH PHÍ'],
  ['nǎm 2026', 'năm 2026'],
  ['ТTHTC\u0110', 'TTHTCĐ'],
  ['xа́ hội', 'xá hội'],
  ['ﬁle', 'file'],
  ['\uf0b7 Mở lớp', '• Mở lớp'],
  ['50\u009660', '50–60'],
  ['a\u000bb', 'a\nb'],
])('%s reads %s', (text, read) => {
  expect(asRead(text)).toBe(read.normalize('NFC'));
});

test('what is printed stays: dashes, quotation marks, raised figures, every Vietnamese letter', () => {
  const letters = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
  for (const text of ['“Mở lớp” 2026–2030 — 659 m²…', letters, letters.toUpperCase()])
    expect(asRead(text)).toBe(text.normalize('NFC'));
});

test('it reads the same twice, whatever stands in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(asRead(asRead(text))).toBe(asRead(text));
    }),
  );
});

test('matching and searching see through them', () => {
  expect(fold('Ðinh')).toBe('dinh');
  expect(fold('Ho\u00adà')).toBe('hoa');
  expect(fold('H’Hen')).toBe(fold("H'Hen"));
  expect(fold('2026 – 2030')).toBe(fold('2026 - 2030'));
  expect(oneApostrophe("H'Hen Hʼhen", '’')).toBe('H’Hen H’hen');
  expect([isBroken('Lo\ufffd'), isBroken('Lò')]).toEqual([true, false]);
});
