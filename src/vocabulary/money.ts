declare const dongBrand: unique symbol;

/** Money: whole Vietnamese đồng, a safe integer; negative for what is owed or taken back. */
export type Dong = number & { readonly [dongBrand]: true };

/** Throws RangeError for anything but a safe whole number: đồng have no fractions. */
export function dong(amount: number): Dong {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of đồng`);
  return (amount === 0 ? 0 : amount) as Dong;
}

const grouped = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 20 });

/** `2.248`, and `4.239,89` with a decimal comma. */
export const formatNumber = (n: number): string => grouped.format(n);

/** `18.005.000 đ`. */
export const formatDong = (amount: Dong | number): string => `${formatNumber(dong(amount))} đ`;

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const GROUPS = ['', ' nghìn', ' triệu'] as const;
const BILLION = 1_000_000_000;

function unitWord(unit: number, tens: number): string {
  if (unit === 1 && tens > 1) return 'mốt';
  if (unit === 4 && tens > 1) return 'tư';
  if (unit === 5 && tens > 0) return 'lăm';
  return DIGITS[unit]!;
}

/** Words of 1 to 999; `full` says the empty hundreds too, as papers do behind a higher group. */
function threeDigits(n: number, full: boolean): string {
  const [hundreds, tens, unit] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const words: string[] = [];
  if (hundreds > 0 || full) words.push(`${DIGITS[hundreds]} trăm`);
  if (tens > 1) words.push(`${DIGITS[tens]} mươi`);
  if (tens === 1) words.push('mười');
  if (tens === 0 && unit > 0 && words.length > 0) words.push('lẻ');
  if (unit > 0) words.push(unitWord(unit, tens));
  return words.join(' ');
}

function inWords(n: number, full: boolean): string {
  if (n >= BILLION) {
    const rest = n % BILLION;
    return `${inWords(Math.floor(n / BILLION), full)} tỷ${rest > 0 ? ` ${inWords(rest, true)}` : ''}`;
  }
  const words: string[] = [];
  for (const group of [2, 1, 0] as const) {
    const value = Math.floor(n / 1000 ** group) % 1000;
    if (value > 0) words.push(threeDigits(value, full || words.length > 0) + GROUPS[group]);
  }
  return words.join(' ');
}

/** The amount as vouchers spell it: `Mười tám triệu không trăm lẻ năm nghìn đồng`. */
export function dongInWords(amount: Dong | number): string {
  const n = dong(amount);
  const words = n === 0 ? 'không' : inWords(Math.abs(n), false);
  const signed = n < 0 ? `âm ${words}` : words;
  return `${signed.charAt(0).toUpperCase()}${signed.slice(1)} đồng`;
}
