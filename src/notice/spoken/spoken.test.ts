import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { parseNumberWords } from '#vocabulary/number-words.ts';
import { spokenDigits, spokenNumber } from './number.ts';
import { countSyllables, durationText, readingSeconds } from './reading.ts';
import { spokenText } from './text.ts';
import { spokenDay, spokenHour } from './time.ts';

describe('a number as it is spoken', () => {
  it.each([
    ['0', 'không'],
    ['5', 'năm'],
    ['10', 'mười'],
    ['15', 'mười lăm'],
    ['21', 'hai mươi mốt'],
    ['24', 'hai mươi tư'],
    ['55', 'năm mươi lăm'],
    ['105', 'một trăm linh năm'],
    ['110', 'một trăm mười'],
    ['2026', 'hai nghìn không trăm hai mươi sáu'],
    ['1000000', 'một triệu'],
    ['18005000', 'mười tám triệu không trăm linh năm nghìn'],
    ['2000000000', 'hai tỷ'],
  ])('%s is %s', (digits, words) => {
    expect(spokenNumber(digits, 'linh')).toBe(words);
  });

  it('says the empty ten as the region does', () => {
    expect(spokenNumber('105', 'lẻ')).toBe('một trăm lẻ năm');
  });

  it('is read back as the same number', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.constantFrom('linh' as const, 'lẻ' as const), (n, odd) => {
        expect(parseNumberWords(spokenNumber(String(n), odd))).toBe(n);
      }),
    );
  });
});

describe('a day and an hour', () => {
  it('are said as the radio says them', () => {
    expect(`${spokenHour('19:30')}, ${spokenDay('2026-08-15' as CivilDate, 'linh', 2026)}`).toBe(
      'mười chín giờ ba mươi phút, thứ Bảy ngày mười lăm tháng Tám',
    );
    expect(spokenHour('08:00')).toBe('tám giờ sáng');
    expect(spokenDay('2026-04-05' as CivilDate, 'linh', 2026)).toBe('Chủ nhật ngày mùng năm tháng Tư');
    expect(spokenDay('2027-01-21' as CivilDate, 'linh', 2026)).toBe(
      'thứ Năm ngày hai mươi mốt tháng Một năm hai nghìn không trăm hai mươi bảy',
    );
  });
});

describe('a text as it is read aloud', () => {
  it.each([
    ['19h30 ngày 15/8', 'mười chín giờ ba mươi phút ngày mười lăm tháng Tám'],
    ['19:30, thứ Bảy 15/8', 'mười chín giờ ba mươi phút, thứ Bảy ngày mười lăm tháng Tám'],
    ['ngày 22/10/2026', 'ngày hai mươi hai tháng Mười năm hai nghìn không trăm hai mươi sáu'],
    ['từ 8h đến 10h30', 'từ tám giờ sáng đến mười giờ ba mươi phút sáng'],
    ['8h-10h', 'tám giờ sáng đến mười giờ sáng'],
    ['25–40 học viên', 'hai mươi lăm đến bốn mươi học viên'],
    ['50.000đ', 'năm mươi nghìn đồng'],
    ['18.005.000 đồng', 'mười tám triệu không trăm linh năm nghìn đồng'],
    ['đạt 4,5 % dân số', 'đạt bốn phẩy năm phần trăm dân số'],
    ['ĐT: 0912 345 678', 'ĐT: không chín một hai, ba bốn năm, sáu bảy tám'],
    ['gọi 0912345678', 'gọi không chín một hai, ba bốn năm, sáu bảy tám'],
    ['thôn Nam Hương 1', 'thôn Nam Hương một'],
    ['Nghị định 30/2020/NĐ-CP', 'Nghị định ba mươi trên hai nghìn không trăm hai mươi trên NĐ-CP'],
    ['bón 50kg phân', 'bón năm mươi kg phân'],
    ['UBND xã, CLB số 2', 'Ủy ban nhân dân xã, câu lạc bộ số hai'],
    ['lớp 24', 'lớp hai mươi tư'],
    ['ngày 5 tháng 4', 'ngày mùng năm tháng Tư'],
    ['khí CO2', 'khí CO hai'],
  ])('%s', (written, said) => {
    expect(spokenText(written, 'linh')).toBe(said);
  });

  it('has no digit, whatever was written', () => {
    const pieces = fc.constantFrom(
      ' ',
      ',',
      '.',
      '-',
      '–',
      '/',
      'h',
      ':',
      '%',
      'đ',
      'ngày ',
      'tháng ',
      'a',
      '0',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(99_999).map(String), pieces), { maxLength: 12 }), (parts) => {
        expect(spokenText(parts.join(''), 'linh')).not.toMatch(/\d/);
      }),
      { numRuns: 500 },
    );
  });

  it('says every day and every sum that the papers write', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(999_999_999), (days, sum) => {
        const said = spokenText(`ngày ${formatDate(addDays('2000-01-01' as CivilDate, days))}`, 'linh');
        expect(said).toMatch(/^ngày .+ tháng .+ năm /);
        expect(spokenText(`${formatNumber(sum)} đồng`, 'linh')).toBe(
          `${spokenNumber(String(sum), 'linh')} đồng`,
        );
      }),
    );
  });

  it('is left as it is where nothing is to be said otherwise', () => {
    const text = 'Bà con nhớ mang theo giấy, bút.';
    expect(spokenText(text, 'linh')).toBe(text);
    expect(spokenDigits('0912')).toBe('không chín một hai');
  });
});

describe('the time of reading', () => {
  it('is that of the syllables at a pace', () => {
    expect(countSyllables('Kính mời bà con, 2 buổi')).toBe(6);
    expect(readingSeconds('một hai ba bốn', 160)).toBe(2);
    expect(durationText(80)).toBe('1 phút 20 giây');
    expect(durationText(120)).toBe('2 phút');
    expect(durationText(45)).toBe('45 giây');
  });
});
