/** What stands around an event's name in a list item: `… (60 người, Hội Nông dân, tại nhà ông Sửu)`, `…, 45 người, tại đình chợ, Trạm Y tế nói chuyện`. */

import { parseCount } from '#vocabulary/written-numbers.ts';
import { withFigures } from './annotate.ts';
import { namesUnit } from './assignments.ts';

export interface EventParts {
  /** The event's name with what is said in the same clause. */
  readonly head: string;
  readonly learners: number | null;
  readonly venue: string | null;
  readonly audience: string | null;
  readonly partners: readonly string[];
}

const PEOPLE =
  'người|học viên|em|học sinh|đại biểu|lượt(?: người)?|hội viên|bà con|cán bộ|giáo viên|đoàn viên|hộ|cụ|chị em|phụ huynh|khách|thanh niên|nông dân';
const COUNT = new RegExp(
  `^(?:cộng|tổng(?: cộng)?|khoảng|dự kiến|với|có|gồm|chừng|trên|hơn|gần|(?:\\d+ )?\\p{L}[^\\d]{0,20} là|số lượng:?|số người:?)?\\s*(?:khoảng\\s+)?(\\d{1,3}(?:\\.\\d{3})+|\\d+)\\s*(${PEOPLE})(?!\\p{L})(.*)$`,
  'isu',
);
const PLACE =
  /^(?:(?:được )?(?:tổ chức|diễn ra|học|mở|ngồi|họp)\s+(?:ngay\s+)?)?(?:(?:địa điểm|nơi (?:học|làm|tổ chức|mở))\s*:?\s*(?:tại\s+)?|tại\s+|ở\s+)(.+)$/isu;
const WHO = /^(?:(?:dành\s+)?cho|gọi|mời|đối tượng\s*:?|thành phần\s*:?|người học\s*:?)\s+(.+)$/isu;
const PERSON =
  /^(?:thầy|cô|anh|chị|ông|bà|bác|chú|y sĩ|bác sĩ|kỹ sư|nghệ nhân|cán bộ|già làng|luật sư|báo cáo viên|giảng viên|giáo viên|đồng chí|đ\/c|công chức|chuyên viên|khuyến nông viên)\s/iu;
const DOES =
  /\s+(?:thì |sẽ |cùng |trực tiếp )?(?:nói chuyện|lo|giảng(?: dạy)?|dạy|chủ trì|đứng (?:ra|lớp)|mời|hướng dẫn|trình bày|cầm tay|phối hợp|kèm|phụ trách|tổ chức|thực hiện|báo cáo|giúp|làm|truyền|mở|điều hành|chịu trách nhiệm|cử)(?!\p{L}).*$/su;
const ATTENDS = /\s*(?:cùng |đến )?(?:tham (?:dự|gia)|dự)\s*\.?$/iu;
const PART_OF_PLACE = /^(?:thôn|xóm|bản|ấp|khu|tổ|buôn|làng|xã|phường|số nhà|tầng|đường)\s/iu;
const SMALL_UNIT =
  /^(?:các (?:trường|ngành|ban|hội|đoàn|chi hội|thôn|xóm)|cán bộ|hội (?:nông|phụ|liên|khuyến|cựu|người|làm)|trường (?:mầm|tiểu|trung|th|\p{Lu})|đoàn (?:thanh|xã|viên|phường)|công an|trạm|chi hội|chi đoàn|ban (?:chỉ|quản|giám|nhân|công)|y tế|địa chính|tư pháp|kiểm lâm|biên phòng|nhà trường|phòng (?:văn|kinh|giáo)|hợp tác xã|bưu điện|ngân hàng)/u;
const WHEN_WORDS =
  /^(?:(?:vào|lúc|hồi|từ|trong|dự kiến|khoảng|sáng|chiều|tối|buổi|ngày|thứ\s*(?:\d|hai|ba|tư|năm|sáu|bảy)|chủ nhật|cn|đầu|giữa|cuối|trước|sau|dịp|tuần|tháng|quý|tết|năm|\d{1,2}\s*(?:h|giờ|g)\s*\d{0,2}|\d{1,2}:\d{2}|phút|đến|hết|và|[-–\s\d/.]+|[ivx]+(?!\p{L}))\s*)+$/isu;

type Open = 'venue' | 'audience' | null;
type Mutable = { -readonly [K in keyof EventParts]: EventParts[K] } & { partners: string[] };

/** Takes an item without its day; null when its clauses are not such parts, and it has to be read as a sentence. */
export function eventParts(body: string): EventParts | null {
  const [head, ...rest] = clausesOf(body).filter((clause) => !isWhen(clause));
  if (head === undefined || rest.length === 0) return null;
  const parts: Mutable = { head, learners: null, venue: null, audience: null, partners: [] };
  let open: Open = null;
  for (const clause of rest) {
    if (/^mỗi\s/iu.test(clause)) continue;
    const next = take(clause, parts, open);
    if (next === undefined) return null;
    open = next;
  }
  return isBare(parts) ? null : parts;
}

const isBare = ({ learners, venue, audience, partners }: EventParts): boolean =>
  learners === null && venue === null && audience === null && partners.length === 0;

/** Takes one clause into the parts; gives the part that the next may carry on, undefined when it is none of them. */
function take(clause: string, parts: Mutable, open: Open): Open | undefined {
  const count = COUNT.exec(withFigures(clause));
  if (count) {
    parts.learners = parseCount(count[1]!) ?? parts.learners;
    const noun = /^(người|em|lượt|học viên)/iu.test(count[2]!) ? '' : count[2]!;
    const who = `${noun}${count[3]!}`.trim();
    if (!/\p{L}/u.test(who)) return null;
    parts.audience = who.replace(ATTENDS, '').trim() || parts.audience;
    return ATTENDS.test(who) ? null : 'audience';
  }
  const place = PLACE.exec(clause);
  if (place) {
    parts.venue = place[1]!;
    return 'venue';
  }
  const who = WHO.exec(clause);
  if (who) {
    parts.audience = who[1]!;
    return 'audience';
  }
  if (open === 'venue' && PART_OF_PLACE.test(clause)) {
    parts.venue = `${parts.venue}, ${clause}`;
    return open;
  }
  if (open === 'audience' && /^\p{Ll}/u.test(clause) && !DOES.test(clause)) {
    parts.audience = `${parts.audience}, ${clause.replace(ATTENDS, '')}`;
    return ATTENDS.test(clause) ? null : open;
  }
  if (isPartner(clause)) {
    parts.partners.push(...partnersIn(clause));
    return null;
  }
  if (open === 'venue' && clause.length < 50) {
    parts.venue = `${parts.venue}, ${clause}`;
    return open;
  }
  if (!isBare(parts) || clause.length > 90) return undefined;
  parts.head = `${parts.head}, ${clause}`;
  return null;
}

const isWhen = (clause: string): boolean => WHEN_WORDS.test(clause.trim()) || !/\p{L}{2}/u.test(clause);

/** A unit or a person; a small letter begins one only where it cannot be a verb (`phòng`, `hội`). */
const isPartner = (clause: string): boolean => {
  const name = clause.replace(/^do\s+/iu, '').replace(DOES, '');
  const named = /^\p{Lu}/u.test(name) || /^do\s/iu.test(clause) ? namesUnit(name) : SMALL_UNIT.test(name);
  return name.length < 70 && clause.length < 120 && (named || PERSON.test(name));
};

/** `Hội Phụ nữ xã cùng Trạm Y tế xã đứng ra làm` → both. */
function partnersIn(clause: string): string[] {
  return clause
    .replace(/^do\s+/iu, '')
    .replace(DOES, '')
    .split(/\s+(?:cùng(?: với)?|và|với)\s+(?=\p{Lu}|các\s)/u)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Clauses at commas, semicolons, colons, dashes and brackets outside quotation marks. */
function clausesOf(text: string): string[] {
  const parts: string[] = [''];
  let quoted = false;
  const signs = [...text];
  signs.forEach((sign, i) => {
    if (sign === '“') quoted = true;
    if (sign === '”') quoted = false;
    const wide = /\s/.test(signs[i + 1] ?? ' ');
    const cut =
      !quoted &&
      ((/[,;:]/.test(sign) && wide) ||
        /[()]/.test(sign) ||
        (/[–-]/.test(sign) && wide && /\s/.test(signs[i - 1] ?? '') && !/\d\s*$/.test(parts.at(-1)!)));
    if (cut) parts.push('');
    else parts[parts.length - 1] += sign;
  });
  return parts.map((part) => part.replace(/[.\s]+$/, '').trim()).filter(Boolean);
}
