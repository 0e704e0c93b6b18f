import type { LegalBasisReading } from '#plan/reading/schema.ts';
import { fold } from '#vocabulary/text.ts';
import { parsePartialDate } from '#vocabulary/written-dates.ts';

/** A cited document and how the paper calls it ("Quyết định"). */
export interface CitedBasis {
  readonly basis: LegalBasisReading;
  readonly type: string | null;
}

const TYPE = `Luật|Bộ luật|Nghị quyết(?: liên tịch)?|Nghị định|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị|Kế hoạch|Công văn|Hướng dẫn|Văn bản(?: hợp nhất)?|Đề án|Chương trình|Thông báo|Báo cáo|Kết luận|Công điện|Quy chế|Quy định|Thông tri`;
const SYMBOL = String.raw`\d{1,5}\s*(?:\/\s*\d{4}\s*)?[/-]\s*[A-ZĐ][\p{L}\d&]*(?:\s*[-–/.&]\s*(?=[A-ZĐ&])[\p{L}\d&]+)*`;
const CITED = new RegExp(`(?:(${TYPE})\\s*)?(?:số\\s*:?\\s*)?(${SYMBOL})`, 'giu');
/** A document cited by number and symbol, or a law by its own. */
export const CITED_DOCUMENT = new RegExp(`(?:số\\s*:?\\s*)?${SYMBOL}`, 'gu');

/** Every numbered document that a paragraph cites, in order; bases without a number are none. */
export function readBases(paragraph: string): CitedBasis[] {
  const text = paragraph.replace(/\s+/g, ' ');
  const matches = [...text.matchAll(CITED)].filter(
    (m) => /[A-ZĐ]{2}/.test(m[2]!) && !/^\d+\s*\/\s*\d+$/.test(m[2]!),
  );
  return matches.map((match, i) => {
    const from = match.index + match[0].length;
    const next = matches[i + 1];
    const until = next ? Math.min(next.index, endOf(text, from)) : endOf(text, from);
    const nested = next && next.index < endOf(text, from);
    const tail = nested
      ? text
          .slice(from, next.index)
          .replace(/[\s(]*(?:hướng dẫn )?(?:thay thế|của|tại|kèm theo|theo|và)?\s*$/iu, '')
      : text.slice(from, until);
    const told = detail(tail);
    const subject = told.subject ?? lawBefore(text.slice(matches[i - 1]?.index ?? 0, match.index));
    return { basis: { number: symbolOf(match[2]!), ...told, subject }, type: match[1] ?? null };
  });
}

/** `Luật Tổ chức chính quyền địa phương số 72/2025/QH15`: a law is named before its number. */
const lawBefore = (before: string): string | null =>
  /((?:Bộ luật|Luật|Pháp lệnh)\s+\p{Lu}[^;:.\d]{3,90}?)\s*(?:số\s*:?)?\s*$/u.exec(before)?.[1] ?? null;

const symbolOf = (text: string): string => text.replace(/\s+/g, '').replace(/[–—]/g, '-');

/** A citation ends at a semicolon or a sentence's end outside quotation marks. */
function endOf(text: string, from: number): number {
  const end = text.slice(from).search(/;|\.\s+(?=\p{Lu})|\.$|$/u);
  return end < 0 ? text.length : from + end;
}

/** On text without marks, since a recogniser often gets them wrong (`quy đinh`). */
const ISSUER =
  /^(?:cua|do)\s+(.+?)(?=\s+(?:ve|v\/v|quy dinh|ban hanh|phe duyet|huong dan|sua doi|phat dong|to chuc|thuc hien|trien khai|danh gia|kem)(?:[\s,]|$)|,(?!\s*(?:so|bo|phong|ubnd|uy ban|hoi|ban|trung uong) )|[;(]|$)/;

function issuerIn(text: string): { name: string; length: number } | null {
  const folded = fold(text);
  const by = folded.length === text.length ? ISSUER.exec(folded) : null;
  if (!by) return null;
  const from = by[0].length - by[1]!.length;
  return { name: text.slice(from, by[0].length).trim(), length: by[0].length };
}

/** The sentence of bases often runs on into who draws the paper up. */
const OPENING =
  /[,;.]\s+(?=(?:Trung tâm|TTHTCĐ|Ủy ban|UBND|Ban|Hội|Phòng|Trường)(?!\p{L})[^,;]*\s(?:báo(?: cáo)?|xây dựng|ban hành|lập|đề ra|tổ chức|triển khai|đặt|thực hiện)(?!\p{L})).*$/su;

/** `1373/QĐ-TTg (Thủ tướng Chính phủ, 30/7/2021): Đề án …`. */
function bracketed(inside: string, behind: string): Pick<LegalBasisReading, 'date' | 'issuer' | 'subject'> {
  const issuer = inside
    .replace(
      /(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|(?:ngày\s*\d{1,2}\s*)?(?:tháng\s*\d{1,2}\s*)?năm\s*\d{4}/iu,
      '',
    )
    .replace(/^[\s,;]*(?:của\s+)?|[\s,;]+$/gu, '')
    .trim();
  return { ...detail(behind), date: parsePartialDate(inside), issuer: issuer || null };
}

function detail(tail: string): Pick<LegalBasisReading, 'date' | 'issuer' | 'subject'> {
  const bracket = /^\s*\(([^()]{6,140})\)\s*[:,–-]?\s*(.*)$/su.exec(tail);
  if (bracket && /\d{4}/.test(bracket[1]!)) return bracketed(bracket[1]!, bracket[2]!);
  let rest = tail.trim().replace(/^[,;:\s]+/, '');
  const dated =
    /^(?:ban hành\s*)?(?:ngày\s*)?\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|tháng\s*\d{1,2}\s*năm\s*\d{4})|^(?:tháng\s*\d{1,2}\s*)?năm\s*\d{4}/iu.exec(
      rest,
    );
  const date = dated ? parsePartialDate(dated[0]) : null;
  if (dated) rest = rest.slice(dated[0].length).replace(/^[,;\s]+/, '');
  if (/^,?\s*(Trung tâm|TTHTCĐ|Ủy ban|UBND|Ban (giám đốc|quản lý))/iu.test(rest))
    return { date, issuer: null, subject: null };
  const by = issuerIn(rest);
  if (by) rest = rest.slice(by.length).trim();
  const subject = rest
    .replace(/^[,\s]+/, '')
    .replace(/^(?:về việc|v\/v|về)\s+/iu, '')
    .replace(OPENING, '')
    .replace(/[.;,\s]+$/, '')
    .trim();
  return { date, issuer: by?.name ?? null, subject: subject || null };
}
