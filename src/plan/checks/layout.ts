import { impossibleDatesIn } from '#vocabulary/written-dates.ts';
import type { PlanReading } from '../reading/schema.ts';
import type { At, Check, Finding } from './finding.ts';

const findingOf = (
  where: string,
  vi: string,
  en: string,
  stated: string,
  derived: string | null,
  at: At,
): Finding => ({
  rule: 'layout',
  severity: 'info',
  where,
  message: { vi, en },
  stated,
  derived,
  at,
  fixes: [],
});

/** Letterhead, symbol and signature against Nghị định 30/2020/NĐ-CP, annexes I and III. */
export const checkLayout: Check = ({ reading, evidence }) => [
  ...symbol(reading),
  ...authority(reading),
  ...evidence.layout.filter(({ what }) => what === 'motto').map(motto),
  ...evidence.layout.filter(({ what }) => what === 'date').map(day),
];

/** Abbreviations that lost the stroke of their Đ. */
const STROKELESS: readonly (readonly [RegExp, string])[] = [
  [/HTCD/g, 'HTCĐ'],
  [/GDDT/g, 'GDĐT'],
  [/HDND/g, 'HĐND'],
  [/(^|[/-])QD(?=[/-])/g, '$1QĐ'],
];

function symbol({ number, kind }: PlanReading): Finding[] {
  if (!number) return [];
  const restored = STROKELESS.reduce((text, [from, to]) => text.replace(from, to), number);
  const at: At = { kind: 'paper', field: 'number' };
  if (restored !== number)
    return [
      findingOf(
        'Số, ký hiệu',
        `Ký hiệu “${number}” thiếu dấu; viết đúng là “${restored}”.`,
        `The symbol lost its Đ; write “${restored}”.`,
        number,
        restored,
        at,
      ),
    ];
  const code = kind === 'report' ? 'BC' : 'KH';
  const [, rest = number] = /^\d*\/(?:\d{4}\/)?(.*)$/.exec(number) ?? [];
  if (rest.startsWith(`${code}-`) || rest === '') return [];
  return [
    findingOf(
      'Số, ký hiệu',
      `Ký hiệu “${number}” không theo dạng Số/${code}-Cơ quan (Nghị định 30/2020/NĐ-CP).`,
      `The symbol is not of the form number/${code}-body.`,
      number,
      null,
      at,
    ),
  ];
}

function authority({ signatories }: PlanReading): Finding[] {
  return signatories.flatMap(({ capacity }, index) => {
    const match = /^(TM|KT|TL|TUQ|Q)\s*(?:\/|(?=\s))\s*|^(T|K)\/(M|T)\.?\s*/u.exec(capacity ?? '');
    if (!capacity || !match) return [];
    const short = match[1] ?? `${match[2]}${match[3]}`;
    const derived = `${short}. ${capacity.slice(match[0].length)}`;
    return [
      findingOf(
        'Chữ ký',
        `Ghi quyền hạn “${capacity}” nên viết “${derived}” (dấu chấm sau ${short}).`,
        `Write “${derived}”, with a full stop after ${short}.`,
        capacity,
        derived,
        { kind: 'signatory', index },
      ),
    ];
  });
}

const motto = ({ text }: { text: string }): Finding =>
  findingOf(
    'Quốc hiệu, Tiêu ngữ',
    `Tiêu ngữ ghi “${text}”; viết đúng là “Độc lập - Tự do - Hạnh phúc”.`,
    'The national motto is not as prescribed.',
    text,
    'Độc lập - Tự do - Hạnh phúc',
    { kind: 'paper', field: 'motto' },
  );

/** The day in the letterhead: one that the calendar lacks, or one in figures. */
function day({ text }: { text: string }): Finding {
  const at: At = { kind: 'paper', field: 'issuedOn' };
  const where = 'Địa danh và ngày tháng';
  const [printed] = impossibleDatesIn(text);
  if (printed) {
    const short = printed.replace(/\s*(tháng|năm)\s*/giu, '/');
    return {
      ...findingOf(
        where,
        `Ngày ${short} không có trong lịch. Sửa lại ngày ban hành.`,
        `There is no such day as ${short}. Mend the day of issue.`,
        short,
        null,
        at,
      ),
      rule: 'implausible-value',
      severity: 'warning',
    };
  }
  return findingOf(
    where,
    `Ngày ban hành ghi “${text}”; theo thể thức viết là “ngày … tháng … năm …” (Nghị định 30/2020/NĐ-CP).`,
    'The day of issue is written in figures; the official form writes “ngày … tháng … năm …”.',
    text,
    null,
    at,
  );
}
