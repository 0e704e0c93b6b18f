import { inForceOn, usualBasis } from '#law/defaults.ts';
import { formatPartialDate } from '#vocabulary/date.ts';
import { fold } from '#vocabulary/text.ts';
import type { Check } from './finding.ts';

const place = (index: number, number: string): string => `Căn cứ ${index + 1}, ${number}`;

/** Bases that were no longer in force on the day of the paper (else on the first day of its period). */
export const checkSuperseded: Check = ({ reading, bases }) =>
  reading.legalBases.flatMap(({ number }, index) => {
    const basis = usualBasis(number, bases);
    const day = reading.issuedOn ?? reading.period.from;
    if (!basis || !day || inForceOn(basis, day) !== false) return [];
    const successor = basis.replacedBy ? `thay bằng ${basis.replacedBy}` : 'tìm văn bản thay thế';
    const unsure = basis.confidence.startsWith('H') ? '' : ' (cần đối chiếu với văn bản đã công bố)';
    return [
      {
        rule: 'superseded-legal-basis' as const,
        severity: 'warning' as const,
        where: place(index, number),
        message: {
          vi: `${basis.type} ${basis.number} đã hết hiệu lực (đến ${formatPartialDate(basis.inForceUntil ?? '')}); ${successor}${unsure}.`,
          en: `${basis.number} was in force until ${formatPartialDate(basis.inForceUntil ?? '')}; ${basis.replacedBy ? `cite ${basis.replacedBy}` : 'cite its successor'}.`,
        },
        stated: number,
        derived: basis.replacedBy,
        at: { kind: 'basis' as const, index },
        fixes: basis.replacedBy
          ? [
              {
                label: { vi: `Ghi ${basis.replacedBy}`, en: `Cite ${basis.replacedBy}` },
                set: { path: `legalBases[${index}].number`, value: basis.replacedBy },
              },
            ]
          : [],
      },
    ];
  });

/** The code in a symbol that each kind of document bears. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  'quyet dinh': ['QD'],
  'thong tu': ['TT', 'TTLT'],
  'thong tu lien tich': ['TTLT'],
  'nghi dinh': ['ND'],
  'nghi quyet': ['NQ', 'NQLT'],
  'nghi quyet lien tich': ['NQLT'],
  'chi thi': ['CT'],
  'ke hoach': ['KH'],
  'huong dan': ['HD'],
  'thong bao': ['TB'],
  'bao cao': ['BC'],
  'chuong trinh': ['CTR'],
  'ket luan': ['KL'],
  'van ban hop nhat': ['VBHN'],
  'cong van': [],
};
const NAMES: Readonly<Record<string, string>> = {
  QD: 'Quyết định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  ND: 'Nghị định',
  NQ: 'Nghị quyết',
  NQLT: 'Nghị quyết liên tịch',
  KH: 'Kế hoạch',
  HD: 'Hướng dẫn',
  TB: 'Thông báo',
  BC: 'Báo cáo',
  KL: 'Kết luận',
  VBHN: 'Văn bản hợp nhất',
  CT: 'Chỉ thị',
};

const codeOf = (number: string): string | null =>
  fold(number)
    .toUpperCase()
    .split(/[/-]/)
    .find((part) => part in NAMES) ?? null;

/** `Thông tư` before a `QĐ` symbol, and the like. */
export const checkBasisTypes: Check = ({ reading, evidence }) =>
  reading.legalBases.flatMap(({ number }, index) => {
    const type = evidence.basisTypes[index];
    const codes = type ? CODES[fold(type)] : undefined;
    const code = codeOf(number);
    if (!type || !codes || !code || codes.includes(code)) return [];
    const derived = NAMES[code]!;
    return [
      {
        rule: 'basis-type-mismatch' as const,
        severity: 'warning' as const,
        where: place(index, number),
        message: {
          vi: `Giấy gọi ${number} là ${type}, nhưng ký hiệu là của ${derived}. Xem lại bản gốc rồi sửa tên loại hoặc ký hiệu.`,
          en: `${number} is called ${type}, but its symbol is that of a ${derived}. Look at the original and mend one of them.`,
        },
        stated: type,
        derived,
        at: { kind: 'basis' as const, index },
        fixes: [],
      },
    ];
  });
