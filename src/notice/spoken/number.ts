import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';

/** How an empty ten is said: “một trăm linh năm” in the North, “một trăm lẻ năm” in the South. */
export const oddWords = ['linh', 'lẻ'] as const;
export type OddWord = (typeof oddWords)[number];

const configs: Readonly<Record<OddWord, ReadingConfig>> = { linh: config('linh'), lẻ: config('lẻ') };

function config(odd: OddWord): ReadingConfig {
  return Object.assign(new ReadingConfig(), {
    unit: [],
    units: [[], ['nghìn'], ['triệu'], ['tỷ']],
    oddText: odd,
    pointText: 'phẩy',
  });
}

/** Says a whole number: `105` is “một trăm linh năm”. Takes its digits, without signs between them. */
export const spokenNumber = (digits: string | bigint, odd: OddWord): string =>
  doReadNumber(digits, configs[odd]);

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** Says digit by digit, as numbers of telephones are said. */
export const spokenDigits = (digits: string): string =>
  [...digits].map((digit) => DIGITS[Number(digit)]).join(' ');
