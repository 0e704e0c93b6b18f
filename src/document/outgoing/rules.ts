/**
 * The kinds of official papers that a centre issues, with their abbreviations (Nghị định 30/2020/NĐ-CP, annex III). Requests for money
 * (giấy đề nghị) and letters that convene (giấy triệu tập) have none there: GĐN and GTT are formed like GM and GGT.
 */
export const documentTypes = Object.freeze({
  QĐ: 'Quyết định',
  KH: 'Kế hoạch',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  ĐA: 'Đề án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  HĐ: 'Hợp đồng',
  GM: 'Giấy mời',
  GGT: 'Giấy giới thiệu',
  GĐN: 'Giấy đề nghị',
  GTT: 'Giấy triệu tập',
  QC: 'Quy chế',
  CV: 'Công văn',
});
export type DocumentType = keyof typeof documentTypes;
export const documentTypeCodes = Object.keys(documentTypes) as [DocumentType, ...DocumentType[]];

/** The symbol of a paper: `KH-TTHTCĐ`; a công văn has no abbreviation of its own. */
export const symbolOf = (type: DocumentType, centre: string): string =>
  type === 'CV' ? centre : `${type}-${centre}`;

/** Kind and subject in one line, as the register's third column has them. */
export function typeAndSubject(type: string, subject: string): string {
  const name = type === 'CV' ? null : documentTypes[type as DocumentType];
  return name ? `${name}: ${subject}` : subject;
}

/** Reads number and symbol as they stand on a paper: `05/KH-TTHTCĐ`. Null for what is none. */
export function parseNumber(text: string): { number: number; symbol: string } | null {
  const parts = /^0*([1-9]\d{0,5})\s*\/\s*(\S.*)$/u.exec(text.normalize('NFC').trim());
  return parts ? { number: Number(parts[1]), symbol: parts[2]!.trim() } : null;
}
