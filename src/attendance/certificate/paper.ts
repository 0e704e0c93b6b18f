import type { OfficialPaper, Signature } from '#paper/model.ts';
import { type CivilDate, formatLongDate } from '#vocabulary/date.ts';
import type { CertificateRow } from './queries.ts';
import { inFours, numberOf } from './rules.ts';

/** What a certificate is printed from. */
export interface CertificateRecords {
  readonly head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>;
  readonly symbol: string;
  readonly centreName: string;
  readonly signature: Signature;
  readonly certificate: CertificateRow;
  readonly title: string;
  /** The first and the last day of the class; null where it has none. */
  readonly days: readonly [string, string] | null;
  /** How often they were there, of so many sessions. */
  readonly present: number;
  readonly sessions: number;
  /** Where it is checked; null where nobody has said under which address the server is reached from outside. */
  readonly checkAt: string | null;
}

/** Giấy chứng nhận: who learned what, what they can do, and the code by which everybody can check the paper. */
export function certificatePaper(records: CertificateRecords): OfficialPaper {
  const { certificate, title, days, present, sessions, checkAt, centreName, symbol } = records;
  const { name, birthYear, skills, code, number, issuedOn, revokedOn } = certificate;
  const time =
    days === null
      ? null
      : days[0] === days[1]
        ? formatLongDate(days[0] as CivilDate)
        : `${formatLongDate(days[0] as CivilDate)} đến ${formatLongDate(days[1] as CivilDate)}`;
  return {
    ...records.head,
    number: numberOf(number, symbol),
    issuedOn,
    typeName: 'GIẤY CHỨNG NHẬN',
    subject: revokedOn === null ? [] : ['(ĐÃ THU HỒI, KHÔNG CÒN GIÁ TRỊ)'],
    code: { content: checkAt ?? code, text: `Mã: ${inFours(code)}` },
    blocks: [
      { kind: 'paragraph', text: `${centreName} chứng nhận:` },
      {
        kind: 'facts',
        items: [
          { label: 'Ông (bà)', value: [{ text: name, bold: true }] },
          ...(birthYear === null ? [] : [{ label: 'Năm sinh', value: String(birthYear) }]),
          { label: 'Đã học lớp', value: title },
          { label: 'Thời gian', value: time },
          { label: 'Số buổi có mặt', value: `${present} / ${sessions} buổi` },
          ...(skills === null ? [] : [{ label: 'Làm được', value: skills }]),
        ],
      },
      {
        kind: 'paragraph',
        text: checkAt
          ? `Kiểm tra giấy này tại: ${checkAt}`
          : 'Kiểm tra giấy này bằng mã ở trên, tại trang công khai của trung tâm.',
      },
    ],
    signatures: [records.signature],
  };
}
