import { type Column, numberAndSymbol, type OfficialPaper, type Signature } from '#paper/model.ts';
import type { XlsxTable } from '#paper/xlsx.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { typeAndSubject } from './rules.ts';
import type { RegisteredDocument } from './schema.ts';

/** The ten columns of the outgoing register (Nghị định 30/2020/NĐ-CP, annex IV). */
export const registerColumns: readonly Column[] = [
  { header: 'Số, ký hiệu văn bản', width: 17, align: 'center' },
  { header: 'Ngày tháng văn bản', width: 13, align: 'center' },
  { header: 'Tên loại và trích yếu nội dung văn bản', width: 28 },
  { header: 'Người ký', width: 13 },
  { header: 'Nơi nhận văn bản', width: 20 },
  { header: 'Đơn vị, người nhận bản lưu', width: 12 },
  { header: 'Số lượng bản', width: 8, align: 'center' },
  { header: 'Ngày chuyển', width: 13, align: 'center' },
  { header: 'Ký nhận', width: 8 },
  { header: 'Ghi chú', width: 8 },
];

/** The ten cells of a row. */
export function registerCells(row: RegisteredDocument): readonly string[] {
  return [
    numberAndSymbol(row.number, row.symbol),
    day(row.issuedOn),
    typeAndSubject(row.type, row.subject),
    row.signer ?? '',
    row.recipients,
    row.keeper,
    row.copies === null ? '' : String(row.copies),
    day(row.sentOn),
    row.receivedBy ?? '',
    row.note ?? '',
  ];
}

const day = (date: string | null): string => (date ? formatDate(date as CivilDate) : '');

/** The register of a year on wide sheets, the first number first. */
export function registerPaper(
  head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>,
  year: number,
  rows: readonly RegisteredDocument[],
  signature: Signature,
): OfficialPaper {
  return {
    ...head,
    number: null,
    place: null,
    issuedOn: null,
    typeName: 'SỔ ĐĂNG KÝ VĂN BẢN ĐI',
    subject: [`Năm ${year}`],
    blocks: [
      {
        kind: 'table',
        size: 10,
        numbered: true,
        columns: registerColumns,
        rows: rows.map((row) => ({ kind: 'cells', cells: registerCells(row) })),
      },
      {
        kind: 'paragraph',
        text: `Sổ có ${rows.length} văn bản${rows.length > 0 ? `, từ số 01 đến số ${String(rows.at(-1)!.number).padStart(2, '0')}` : ''}.`,
      },
    ],
    signatures: [signature],
    landscape: true,
  };
}

/** The register of a year as a table for Excel. */
export function registerTable(year: number, rows: readonly RegisteredDocument[], sample: boolean): XlsxTable {
  const kinds = registerColumns.map(({ header }, at) => ({
    header,
    key: String(at),
    kind: at === 1 || at === 7 ? ('date' as const) : at === 6 ? ('number' as const) : ('text' as const),
  }));
  return {
    title: `Sổ đăng ký văn bản đi năm ${year}`,
    sheetName: `Năm ${year}`,
    sample,
    columns: kinds,
    rows: rows.map((row) =>
      Object.fromEntries(
        registerCells(row).map((cell, at) => [
          at,
          at === 1 ? row.issuedOn : at === 7 ? row.sentOn : at === 6 ? row.copies : cell,
        ]),
      ),
    ),
  };
}
