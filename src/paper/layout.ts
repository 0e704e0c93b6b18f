/**
 * The numbers of Nghị định 30/2020/NĐ-CP, Phụ lục I (thể thức, kỹ thuật trình bày): millimetres for places and
 * points for type. Where the decree leaves a range, the value chosen here lies inside it.
 */
export const SHEET = Object.freeze({ short: 210, long: 297 });

/** Decree: 20–25 top and bottom, 30–35 left, 15–20 right. */
export const MARGIN = Object.freeze({ top: 20, bottom: 20, left: 30, right: 20, rightOfWideSheet: 15 });

export const SIZE = Object.freeze({
  /** Quốc hiệu, parent and issuing body, 12–13: the largest at which no line of the letterhead breaks. */
  letterhead: [13, 12.5, 12] as const,
  /** Tiêu ngữ 13–14: one point over the letterhead. */
  mottoOverLetterhead: 1,
  numberAndDate: 13,
  title: 14,
  /** Trích yếu of a công văn, 12–13. */
  subjectUnderNumber: 12,
  body: 14,
  signature: 14,
  recipientsHead: 12,
  recipients: 11,
  pageNumber: 13,
  appendix: 14,
  table: 12,
  leastTable: 9,
});

/** Decree: first line 10 or 12,7 mm in; at least 6 pt between paragraphs; line spacing single to 1,5. */
export const BODY = Object.freeze({ firstLine: 12.7, after: 6, lineSpacing: 1.1 });

/** How far the letterhead may reach into each side margin, so that none of its lines breaks. */
export const LETTERHEAD_REACH = 6;
export const LETTERHEAD_GAP = 4;

/** The rule under issuing body and title: 1/3 to 1/2 of the text. */
export const SHORT_RULE = 0.4;

/** Room for the signature and seal between capacity and name. */
export const SIGNATURE_ROOM = 24;

/** The find-again code: its side and the column on each side of the title (mm), the text under it (pt). */
export const CODE = Object.freeze({ side: 20, column: 26, text: 9 });

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const SAMPLE_MARK = 'DỮ LIỆU MẪU';

export interface Sides {
  readonly width: number;
  readonly height: number;
  readonly right: number;
  /** Width between the side margins. */
  readonly body: number;
}

export function sides(landscape: boolean): Sides {
  const [width, height] = landscape ? [SHEET.long, SHEET.short] : [SHEET.short, SHEET.long];
  const right = landscape ? MARGIN.rightOfWideSheet : MARGIN.right;
  return { width, height, right, body: width - MARGIN.left - right };
}
