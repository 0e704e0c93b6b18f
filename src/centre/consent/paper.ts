import type { Column, OfficialPaper } from '#paper/model.ts';
import { needsGuardian } from './rules.ts';
import type { ConsentText } from './schema.ts';
import { purposeWords } from './words.ts';

/** What the form is printed from. */
export interface FormRecords {
  readonly head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>;
  readonly today: string;
  readonly person: {
    readonly name: string;
    readonly birthYear: number;
    readonly villageName: string | null;
  };
  readonly texts: readonly ConsentText[];
}

const columns: readonly Column[] = [
  { header: 'TT', width: 6, align: 'center' },
  { header: 'Mục đích', width: 30 },
  { header: 'Lời đồng ý (bản của lời)', width: 88 },
  { header: 'Đồng ý', width: 14, align: 'center' },
  { header: 'Không', width: 14, align: 'center' },
];

/** Phiếu đồng ý: each purpose with its words and their version, agreed to or not by itself; one sheet, signed by the person or a parent. */
export function consentForm({ head, today, person, texts }: FormRecords): OfficialPaper {
  const child = needsGuardian(person.birthYear, today);
  return {
    ...head,
    number: null,
    // Month and day are for the pen: it is signed on another day.
    issuedOn: today.slice(0, 4),
    typeName: 'PHIẾU ĐỒNG Ý',
    subject: ['Cho trung tâm học tập cộng đồng xử lý dữ liệu cá nhân'],
    bodySize: 13,
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: 'Họ và tên', value: [{ text: person.name, bold: true }] },
          { label: 'Năm sinh', value: String(person.birthYear) },
          { label: 'Nơi ở', value: person.villageName },
          ...(child ? [{ label: 'Cha, mẹ hoặc người giám hộ', value: null }] : []),
        ],
      },
      {
        kind: 'paragraph',
        text: 'Đánh dấu X vào một ô của mỗi dòng. Không đồng ý dòng nào vẫn được đi học.',
      },
      {
        kind: 'table',
        size: 11,
        columns,
        rows: texts.map(({ purpose, version, text }, at) => ({
          kind: 'cells',
          cells: [String(at + 1), purposeWords[purpose].vi, `${text} (Bản ${version})`, '☐', '☐'],
        })),
      },
    ],
    signatures: [
      { capacity: ['NGƯỜI LÀM CHỨNG'], note: '(nếu đồng ý bằng lời)', name: null },
      {
        capacity: [child ? 'CHA, MẸ HOẶC NGƯỜI GIÁM HỘ' : 'NGƯỜI ĐỒNG Ý'],
        note: '(Ký, ghi rõ họ tên)',
        name: null,
      },
    ],
  };
}
