import { civilDate, monthNumber } from '#vocabulary/date.ts';
import { type OddWord, spokenDigits, spokenNumber } from './number.ts';
import { spokenDate, spokenDayOfMonth, spokenHour, spokenMonth } from './time.ts';

/** Short forms that a listener does not hear as words. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['TTHTCĐ', 'Trung tâm học tập cộng đồng'],
  ['HTCĐ', 'học tập cộng đồng'],
  ['HTX', 'hợp tác xã'],
  ['NVH', 'nhà văn hóa'],
  ['CLB', 'câu lạc bộ'],
  ['THCS', 'trung học cơ sở'],
  ['THPT', 'trung học phổ thông'],
  ['CB', 'cán bộ'],
].map(([short, words]) => [new RegExp(`(?<![\\p{L}\\d])${short}(?![\\p{L}\\d])`, 'gu'), words!] as const);

const alone = '(?<![\\d.,/:])';
const pattern = (source: string) => new RegExp(source, 'giu');

interface Said {
  readonly form: RegExp;
  /** Null leaves the text as it is. */
  readonly say: (parts: readonly string[], odd: OddWord) => string | null;
}

const plain = (written: string) => written.replaceAll('.', '');

/** What is written with digits, the most particular form first. */
const forms: readonly Said[] = [
  {
    form: pattern(`${alone}(ngày\\s+)?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)`),
    say: ([, , day, month, year], odd) => {
      const date = civilDate(Number(year), Number(month), Number(day));
      return date && spokenDate(date, odd, true);
    },
  },
  {
    form: pattern(`(ngày|thứ\\s+\\p{L}+,?|chủ nhật,?|từ|đến)\\s+(\\d{1,2})/(\\d{1,2})(?![\\d/])`),
    say: ([, before = '', day, month]) => {
      const date = civilDate(2024, Number(month), Number(day));
      if (!date) return null;
      const lead = /^ngày/i.test(before) ? before : `${before} ngày`;
      return `${lead} ${spokenDayOfMonth(Number(day))} ${spokenMonth(monthNumber(date))}`;
    },
  },
  {
    form: pattern('(ngày)\\s+(\\d{1,2})(?=\\s+tháng|\\s*[,;.]|\\s*$|\\s+\\p{L})'),
    say: ([, lead, day]) =>
      Number(day) >= 1 && Number(day) <= 31 ? `${lead} ${spokenDayOfMonth(Number(day))}` : null,
  },
  {
    form: pattern('tháng\\s+(\\d{1,2})(?!\\d)'),
    say: ([, month]) => (Number(month) >= 1 && Number(month) <= 12 ? spokenMonth(Number(month)) : null),
  },
  {
    form: pattern(`${alone}(\\d{1,2})\\s*(?:[h:]|giờ)\\s*(\\d{2})(?:\\s*phút)?(?!\\d)(?:\\s*sáng)?`),
    say: ([, hour, minutes]) => clock(Number(hour), Number(minutes)),
  },
  {
    form: pattern(`${alone}(\\d{1,2})\\s*(?:h|giờ)(?![\\p{L}\\d])(?:\\s*sáng)?`),
    say: ([, hour]) => clock(Number(hour), 0),
  },
  {
    // A telephone: it begins with 0 and has nine digits or more, however they are grouped.
    form: pattern(`${alone}0\\d{1,4}(?:[ .-]?\\d{2,4}){2,4}(?![\\d])`),
    say: ([whole = '']) =>
      plain(whole).replaceAll(/\D/g, '').length < 9
        ? null
        : whole
            .split(/[ .-]/)
            .flatMap((group) => (group.length > 4 ? (group.match(/\d{3,4}(?=\d{3}|$)|\d+/g) ?? []) : [group]))
            .map(spokenDigits)
            .join(', '),
  },
  {
    form: pattern('(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?\\s*(%|đồng|đ(?![\\p{L}])|vnđ|vnd)?'),
    say: ([, whole = '', part, unit], odd) => {
      const units = unit ? (unit === '%' ? ' phần trăm' : ' đồng') : '';
      return `${counted(plain(whole), odd)}${part ? ` phẩy ${fraction(part, odd)}` : ''}${units}`;
    },
  },
];

const clock = (hour: number, minutes: number): string | null =>
  hour > 23 || minutes > 59
    ? null
    : spokenHour(`${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);

/** More digits than a number of this life has are said one by one. */
const counted = (digits: string, odd: OddWord): string =>
  digits.length > 15 ? spokenDigits(digits) : spokenNumber(digits, odd);

const fraction = (digits: string, odd: OddWord): string =>
  digits.startsWith('0') || digits.length > 2 ? spokenDigits(digits) : counted(digits, odd);

/**
 * Gives a text as it is read aloud: dates, hours, money, shares, numbers of telephones and all other figures in words, usual short forms in
 * full. What it gives has no digit.
 */
export function spokenText(written: string, odd: OddWord): string {
  const text = SHORT.reduce((said, [short, words]) => said.replaceAll(short, words), written.normalize('NFC'))
    // A stretch (25–40) and a part (3/4, 30/2020) before the numbers on both sides of it are words.
    .replaceAll(/(?<=\d|\dh)\s*[–—]\s*(?=\d)/g, ' đến ')
    .replaceAll(/(?<![\d-])(\d{1,4}|\d{1,2}h\d{0,2})-(?=\d{1,4}(?![\d-]))/g, '$1 đến ')
    // A letter and its number (CO2, A4) are two words.
    .replaceAll(/(?<=\p{L})(?=\d)/gu, (_, at: number, all: string) => (isClock(all, at) ? '' : ' '));
  const said = forms.reduce(
    (all, { form, say }) =>
      all.replaceAll(form, (...found) => {
        const parts = found.slice(
          0,
          found.findIndex((one) => typeof one === 'number'),
        ) as string[];
        const words = say(parts, odd);
        return words === null ? parts[0]! : spaced(words, found, parts[0]!);
      }),
    text,
  );
  return said
    .replaceAll(/(?<=\p{L}) ?\/ ?(?=\p{L})/gu, ' trên ')
    .replaceAll(/(?<!\S)\+ ?/g, 'cộng ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ([,.;:!?])/g, '$1')
    .trim();
}

const isClock = (all: string, at: number): boolean => /\d[hH]$/.test(all.slice(0, at));

/** Words that stood against a letter (50kg) are kept apart from it. */
function spaced(words: string, found: readonly unknown[], whole: string): string {
  const at = found.find((one) => typeof one === 'number') as number;
  const all = found[found.findIndex((one) => typeof one === 'number') + 1] as string;
  const after = all[at + whole.length] ?? '';
  const trailing = /\s$/.test(whole) ? ' ' : '';
  return `${words}${trailing}${/\p{L}/u.test(after) && trailing === '' ? ' ' : ''}`;
}
