/** Where the money comes from, told in words: each source as it is named, without its amount and the sentence around it. */

import type { StatedSum } from '#plan/reading/evidence.ts';
import { fold } from '#vocabulary/text.ts';
import { parseMoney } from '#vocabulary/written-numbers.ts';
import { namesUnit } from './assignments.ts';
import type { Unit } from './units.ts';

const SOURCE =
  /ngan sach|quy |quy$|^quy|dong gop|phan gop|gop |ung ho|tai tro|ho tro|chuong trinh|du an|xa hoi hoa|doanh nghiep|nha hao tam|manh thuong quan|kinh phi|du toan|hoc phi|cong ty|hop tac xa|hoi quan|long ghep|von |van dong|cac nha|nhan dan|ba con|hoi vien|nguoi hoc|su nghiep|tu nguyen|to chuc, ca nhan|hop phap|giup/;
/** Words that lead into sources, or tell what is done with the money. */
const LEAD =
  /^(?:(?:của|do)\s+(?=\p{Lu}|các )|(?:tiền|kinh phí|chi phí)[^:;]{0,60}?\s(?:lấy|trích|chi|dùng)\s+(?:trong|từ|ở|bằng)\s+|(?:tổng |toàn bộ |phần )?(?:kinh phí|tiền|nguồn|chi|dùng|lấy|dự chi|dự kiến)[^:]{0,60}:\s*|(?:nguồn |phần )?(?:kinh phí|tiền)(?: thực hiện| hoạt động| mở lớp)?(?: được)? (?:thì )?(?:do |đảm bảo |bảo đảm |hình thành |thực hiện |bố trí |lấy |chi |trích |trông |cân đối |huy động |sử dụng )+(?:từ|vào|bằng)?\s*(?:các |\d+ |(?:hai|ba|bốn) )?(?:nguồn)?\s*:?\s*|(?:chỉ |được )?(?:chi|lấy|trích|dùng|sử dụng|bố trí|huy động|cân đối)(?: tiền)?(?: từ| bằng| trong)?\s+(?:nguồn\s+)?|(?:bao )?gồm(?: có)?:?\s+|trong đó:?\s+(?:có\s+)?|(?:(?:kinh phí|tiền)\s+)?từ\s+(?:nguồn\s+)?|phần (?:còn lại|thiếu)(?: thì)?(?: do)?\s+(?:vận động\s+)?|(?:và|cùng)\s+|còn lại (?:do|là)\s+)/iu;
const AMOUNT =
  /\(?\s*(?:là |khoảng |số tiền |dự kiến )*(?<![\p{L}\d])(?:\d[\d.,]*\s*(?:triệu|nghìn|ngàn|tỷ)?\s*(?:đồng|đ|VNĐ|triệu|nghìn|ngàn|tỷ)(?!\p{L})(?:\s*\/\s*\p{L}+)?|\d{1,3}(?:\.\d{3})+|\d{5,})(?:\s*[;,])?\s*\)?(?![\p{L}\d])/giu;
const AMOUNT_WORDS =
  /\s(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:\s+\p{L}+){0,4}\s+(?:triệu|nghìn|ngàn)\s*(?:đồng)?/giu;
const NOT_A_SOURCE =
  /^(?:không|gộp|đúng|đề nghị|kính đề nghị|yêu cầu|tổng chi|tới|đến|(?:chi )?(?:tới|đến) đâu|cho (?:mỗi|một)|(?:kinh phí|tiền)(?: đã| dự kiến| thực hiện| hoạt động| chi)*$|chi (?:tới|đến|cho|mỗi|đúng)|mức chi|định mức|tổng|cộng|\d+ (?:nghìn|đồng)|đơn vị tính|ba nguồn cộng|tất cả|còn thiếu|thanh toán|quyết toán|trên đây|đã trao|việc (?:chi|thu|sử dụng)|cả năm|thực hiện theo)/iu;

/** The sources that sentences and list items name; under `Tiền lấy từ ba nguồn:` whoever is listed is one. */
export function readFunding(units: readonly Pick<Unit, 'text' | 'rank' | 'headings'>[]): string[] {
  const found = units.flatMap(({ text, rank, headings }) => {
    const source = text.replace(/[\s.;,]+$/, '');
    const listed = rank !== 'plain' && /nguon\W*$/.test(fold(headings.at(-1)?.body ?? ''));
    if (!listed) return sourcesIn(text);
    return !/\d/.test(source) && namesUnit(source) ? [source] : sourcesIn(source);
  });
  return found.filter((source, i) => found.findIndex((other) => fold(other) === fold(source)) === i);
}

/** `Cả năm dự chi 14.500.000 đồng: ngân sách xã …`: what leads up to the sources, when those stand behind its colon. */
function behindLead(text: string): string {
  const [, lead, rest] = /^([^:;]{2,70}):\s*(\S.*)$/su.exec(text) ?? [];
  return lead && rest && SOURCE.test(fold(rest)) && !BEGINS.test(lead) ? rest : text;
}

function sourcesIn(printed: string): string[] {
  const text = behindLead(printed);
  const brackets = text.replace(/^[^(]*:\s*/u, '');
  const inner = /\(([^()]*\d{3}[^()]*;[^()]*)\)/u.exec(brackets)?.[1];
  return split(inner ?? text).flatMap((part) => {
    const whole = part === text && fold(text).replace(/[.;\s]+$/, '') === fold(trim(part));
    const source = whole ? text.replace(/[;\s]+$/, '') : trim(part);
    const folded = fold(source);
    if (source.length < 4 || source.length > 140 || NOT_A_SOURCE.test(source)) return [];
    // Who pays is a source too: `10,5 triệu đồng của Hội Khuyến học phường`.
    const paid = /\d{2,}|đồng/u.test(part) && namesUnit(source);
    if (!paid && !SOURCE.test(folded)) return [];
    return [source];
  });
}

/** What a source's name begins with, so that a comma before it parts two sources. */
const BEGINS =
  /^(?:(?:từ|và|các|một phần|phần)\s+)*(?:nguồn|ngân sách|quỹ|kinh phí|chương trình|đóng góp|hỗ trợ|tài trợ|xã hội hóa|dự toán|vốn|học phí|khoản|ủng hộ|tiền|lồng ghép|sự nghiệp|thu)(?!\p{L})/iu;

const PAID = /\d{2,}|\d\s*(?:triệu|nghìn|ngàn|tỷ)/iu;

const TOTAL =
  /(?:tổng|cả năm|dự kiến|dự chi|kinh phí|nhu cầu)[^:;.]{0,50}?(\d[\d.,]*\s*(?:triệu|nghìn|ngàn|tỷ)?\s*(?:đồng|đ)(?!\p{L}))[\s,;:]*(?:trong đó|(?:bao )?gồm(?: có)?|:)\s*:?(.+)$/isu;
const ONE_AMOUNT = /\d[\d.,]*\s*(?:triệu|nghìn|ngàn|tỷ)?\s*(?:đồng|đ)(?!\p{L}|\s*\/)/giu;

/** What a sentence gives as the whole of the money, with what its sources come to: `Tổng kinh phí 96 triệu đồng, trong đó: …`. */
export function moneySumIn(text: string, where: string): StatedSum[] {
  const [, total, rest] = TOTAL.exec(text) ?? [];
  if (!total || !rest) return [];
  const amount = (printed: string) => parseMoney(printed)?.value ?? null;
  // Only the sentence itself, and each source with one amount.
  const sentence = rest.split(/\.\s+(?=\p{Lu})/u)[0]!;
  const sources = sentence.includes(';')
    ? sentence.split(/;\s*/)
    : sentence.split(/,\s+(?!\d)|\s+và\s+(?=\d)/u);
  const amounts = sources
    .flatMap((source) => source.split(/\s+và\s+(?=\d)/u))
    .map((source) => [...source.matchAll(ONE_AMOUNT)]);
  const values = amounts.flatMap((found) => (found.length === 1 ? (amount(found[0]![0]) ?? []) : []));
  const stated = amount(total);
  if (stated === null || values.length < 2 || values.length < amounts.length) return [];
  return [{ where, what: 'Tổng kinh phí', stated, parts: values, along: true }];
}

/** Sources stand in a row, parted by semicolons, commas or `và`; a comma inside a name stays. */
const split = (text: string): string[] =>
  text.split(/;\s*|\.\s+(?=\p{Lu})/u).flatMap((part) => {
    const pieces = part.split(
      /,\s+(?!\d)|\s+và\s+(?=\d|(?:các |phần )?(?:nguồn|khoản|kinh phí|quỹ|ngân sách|đóng góp|từ|bà con|phần))/iu,
    );
    const named = (piece: string) => BEGINS.test(piece.trim()) || PAID.test(piece);
    // `doanh nghiệp, người dân ủng hộ 15 triệu`: who has no amount of their own shares that of the next.
    const shared = pieces.some((piece, i) => !named(piece) && PAID.test(pieces[i + 1] ?? ''));
    const apart = !shared && pieces.every((piece, i) => i === 0 || named(piece) || /^phần /iu.test(piece));
    return apart ? pieces : [part];
  });

function trim(text: string): string {
  let rest = text
    .replace(/\s*\(\p{Lu}[\p{Lu}\d&-]{1,8}\)/gu, '')
    .replace(AMOUNT, ' ')
    .replace(AMOUNT_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(LEAD, '').trim();
  }
  return rest
    .replace(/\s+(?:cho (?:một|mỗi) \p{L}+.*|năm nay)$/iu, '')
    .replace(/(?<!phân)\s+(?:cấp|chi|giúp|hỗ trợ|là|khoảng)$/iu, (word) =>
      /hỗ trợ/iu.test(word) ? word : '',
    )
    .replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/g, '')
    .replace(/\s+\.\/$/, '')
    .trim();
}
