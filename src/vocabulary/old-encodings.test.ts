import { expect, test } from 'vitest';
import { fromTcvn3, fromVni, oldFont, oldWriting, surest, vietnameseShare } from './old-encodings.ts';

test('TCVN3 and VNI are read letter by letter, capitals too', () => {
  expect(fromTcvn3('Kü thuËt ch¨m sãc lóa vô xu©n, \u00adu tiªn §inh')).toBe(
    'Kỹ thuật chăm sóc lúa vụ xuân, ưu tiên Đinh',
  );
  expect(fromVni('Kyõ thuaät chaêm soùc luùa vuï xuaân, öu tieân Ñinh Ñöùc, thò traán, lyù')).toBe(
    'Kỹ thuật chăm sóc lúa vụ xuân, ưu tiên Đinh Đức, thị trấn, lý',
  );
  expect(fromVni('KEÁ HOAÏCH HOAÏT ÑOÄNG, TRUNG TAÂM HOÏC TAÄP COÄNG ÑOÀNG')).toBe(
    'KẾ HOẠCH HOẠT ĐỘNG, TRUNG TÂM HỌC TẬP CỘNG ĐỒNG',
  );
});

test('capitals that TCVN3 has no letters for are capitals again', () => {
  expect(fromTcvn3('KÕ HO¹CH')).toBe('KẾ HOẠCH');
  expect(fromTcvn3('Gi¸M §èC')).toBe('GIÁM ĐỐC');
  expect(fromTcvn3('- ñy ban x· \u2013 u\u0042ND x·')).toBe('- ủy ban xã \u2013 UBND xã');
  expect(fromTcvn3('Héi CCB, x· §ång M©y')).toBe('Hội CCB, xã Đồng Mây');
});

test('a font says how its text is written', () => {
  expect(oldFont('.VnTimeH')!('kÕ ho¹ch')).toBe('KẾ HOẠCH');
  expect(oldFont('.VnTime')!('kÕ ho¹ch')).toBe('kế hoạch');
  expect(oldFont('VNI-Times')!('keá hoaïch')).toBe('kế hoạch');
  expect([oldFont('Times New Roman'), oldFont('Vnu Sans'), oldFont('Verdana')]).toEqual([null, null, null]);
});

test('a text tells by its syllables how it is written', () => {
  expect(vietnameseShare('Lò Văn Mộc, quý, nghiêng, khuya')).toBe(1);
  expect(vietnameseShare('Ho ten')).toBeNull();
  const fromOldText = (text: string) => oldWriting([text])?.(text) ?? null;
  expect(fromOldText('Kü thuËt ch¨m sãc lóa')).toBe('Kỹ thuật chăm sóc lúa');
  expect(fromOldText('Kyõ thuaät chaêm soùc luùa')).toBe('Kỹ thuật chăm sóc lúa');
  for (const text of ['Kỹ thuật chăm sóc lúa', 'GIÁM ÐỐC', 'H’Hen Niê Êban', 'Ho ten', '“Mở lớp” – 5 m²'])
    expect(fromOldText(text)).toBeNull();
  expect(surest(['xyz', 'Lò Văn'])).toBe('Lò Văn');
  expect(surest(['Lò', 'Ló'])).toBeNull();
});
