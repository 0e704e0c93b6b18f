/** Dated events told in sentences: topics with their learners, ceremonies with time and place, classes month by month. */

import type { StatedWeekday } from '#plan/reading/evidence.ts';
import type { ActivityReading } from '#plan/reading/schema.ts';
import { fold } from '#vocabulary/text.ts';
import { findDates, parseMonths, type WrittenMonths } from '#vocabulary/written-dates.ts';
import { parseCount } from '#vocabulary/written-numbers.ts';
import { withFigures } from './annotate.ts';
import { type EventParts, eventParts } from './event-parts.ts';
import { hoursIn } from './hours.ts';
import { type Line, marked } from './lines.ts';
import { splitProgramme } from './programme.ts';
import { splitPartners } from './table/cells.ts';
import { lastDay } from './table/when.ts';
import { sentencesOf } from './units.ts';

export interface ProseEvent {
  readonly activity: ActivityReading;
  readonly line: Line;
}

const EVENT =
  /\b(le|ngay sach|hop mat|gap mat|ke chuyen|chuyen de|lop|tap huan|hoi thi|cuoc thi|hoi thao|ngay hoi|khai giang|be giang|tong ket|so ket|toa dam|noi chuyen|giao luu|hoi nghi|phat dong|hoi dien|tuyen truyen|mit tinh|chieu phim|trien lam|tham quan)\b/;
const NOT_EVENT =
  /(truoc ngay|cham nhat|nop (bao cao|ho so)|gui (bao cao|ve)|bao cao (ket qua|so ket|tong ket|dinh ky)|hoan thanh truoc|ke tu ngay|het han|thong ke|dang ky ve|can cu)/;

/** A line in which an event may stand, with the months of the heading above it. */
export interface EventLine {
  readonly line: Line;
  readonly months: WrittenMonths | null;
  /** Whether the part that it stands in is a schedule: elsewhere only what is surely an event is one. */
  readonly scheduled: boolean;
}

export interface ProseContext {
  readonly year: number | null;
  readonly yearOfMonth: (month: number) => number | null;
  /** Whether lines that only name a month count too: not where a table already gives the year. */
  readonly months: boolean;
}

export function readEvents(lines: readonly EventLine[], context: ProseContext): ProseEvent[] {
  const events: ProseEvent[] = [];
  for (const one of lines) {
    const body = marked(one.line.text).body;
    const venue = /^(?:địa điểm|nơi tổ chức)(?: tổ chức)?\s*(?::|tại|là)?\s*(?:tại)?\s*:?\s*(.+)$/iu.exec(
      body,
    );
    const last = events.at(-1);
    if (venue && last && last.activity.venue === null && findDates(body, context.year).length === 0) {
      events[events.length - 1] = { ...last, activity: { ...last.activity, venue: trim(venue[1]!) } };
      continue;
    }
    const event = readEvent(one, body, context);
    if (event) events.push(event);
  }
  return events;
}

function readEvent(
  { line, months: above, scheduled }: EventLine,
  body: string,
  context: ProseContext,
): ProseEvent | null {
  const text = fold(body);
  if (/(trong do|nhu sau|cu the)\W*$/.test(text)) return null;
  const when = findDates(body, context.year)[0];
  const parts = eventParts(withoutDates(body));
  const listed = scheduled && parts !== null && (when !== undefined || above !== null);
  if (!listed && (!EVENT.test(text) || NOT_EVENT.test(text))) return null;
  const months = when ? null : ((context.months ? leadingMonths(body, context.yearOfMonth) : null) ?? above);
  if (!when && !months) return null;
  const told = parts ? withParts(parts) : present(body);
  if (told.title.length < 4) return null;
  const counted =
    told.learners !== null || told.classes !== null || told.venue !== null || told.partners.length > 0;
  // What only stands under a month is one of its events when it says more, or begins as one.
  if (!when && !counted && (months!.from !== months!.to || !EVENT.test(fold(told.title).slice(0, 14))))
    return null;
  const { title, programme } = splitProgramme(told.title);
  const several = months !== null && months.from !== months.to;
  const activity: ActivityReading = {
    month: when ? when.from.slice(0, 7) : months!.from,
    from: when?.from ?? (several ? `${months!.from}-01` : null),
    to: when?.to ?? (several ? lastDay(months!.to) : null),
    title,
    programme,
    audience: told.audience,
    classes: told.classes,
    learners: told.learners,
    cost: null,
    venue: told.venue,
    partners: told.partners,
    note: null,
    purpose: null,
    hours: when ? hoursIn(body) : null,
  };
  return { activity, line };
}

/** What the clauses say goes before what is found in the name's own clause. */
function withParts({ head, learners, venue, audience, partners }: EventParts): Told {
  const own = present(head);
  const title = venue === null ? own.title : present(head, false).title;
  return {
    title,
    classes: own.classes,
    learners: learners ?? own.learners,
    venue: venue === null ? own.venue : trim(venue),
    audience: audience === null ? own.audience : trim(audience),
    partners: partners.length > 0 ? partners.map(trim) : own.partners,
  };
}

function leadingMonths(body: string, yearOfMonth: (month: number) => number | null) {
  const lead =
    /^(?:trong\s+|vào\s+)?(tháng\s*\d{1,2}(?:\s*(?:[-–,]|và)\s*(?:tháng\s*)?\d{1,2})?(?:\s*(?:\/|năm)\s*\d{4})?|quý\s*[IViv]+)\s*[:,–-]?\s/iu.exec(
      body,
    );
  return lead ? parseMonths(lead[1]!, yearOfMonth) : null;
}

interface Told {
  readonly title: string;
  readonly audience: string | null;
  readonly classes: number | null;
  readonly learners: number | null;
  readonly venue: string | null;
  readonly partners: string[];
}

const trim = (text: string): string => text.replace(/^[\s,:;.–-]+|[\s,:;.–-]+$/g, '').trim();
const DATE_WORDS =
  /(?:\(?\s*(?:sáng|chiều|tối)?\s*(?:thứ\s*(?:\d|hai|ba|tư|năm|sáu|bảy)|chủ nhật)\s*\)?,?\s*)?(?:(?:từ|vào|lúc|hồi|trong|bắt đầu từ)\s+)*(?:lúc\s*|vào\s*)?(?:\d{1,2}\s*(?:h|giờ|g)\s*\d{0,2}\s*(?:phút|[’'”″`])?\s*,?\s*)?(?:(?:sáng|chiều|tối)\s*,?\s*)?(?:(?:thứ\s*(?:\d|hai|ba|tư|năm|sáu|bảy)|chủ nhật)\s*,?\s*)?(?:ngày\s*)?$/iu;

/** `, 70 học viên` as a clause of its own. */
const COUNTED =
  /,\s*(?:khoảng\s+|dự kiến\s+)?\d[\d.]*\s*(?:học viên|người|lượt(?: người)?|đại biểu|hội viên)(?:\s+tham (?:gia|dự))?(?=\s*[,;.]|\s*$)/iu;

/** Takes the figures, the place and the partners out of a sentence; what is left is the title. */
function present(printed: string, placed = true): Told {
  // What a next sentence tells is no part of the place.
  const sentence = /\stại\s/iu.test(printed) ? (sentencesOf(printed)[0] ?? printed) : printed;
  const body = sentence.replace(/^\s*\p{L}+(?:\s+\p{L}+){0,3}\s+lớp(?!\p{L})/iu, withFigures);
  const quoted = /(?:chuyên đề|chủ đề|lớp)[\s:]*[“"]\s*([^”“"]{6,}?)\s*[”“"]/iu.exec(body);
  const learners = /(\d[\d.]*)\s*(?:học viên|người|lượt(?: người)?|đại biểu|hội viên|nông dân)/iu.exec(body);
  const classes = /(\d{1,2})\s*lớp/iu.exec(body);
  let rest = withoutDates(body).replace(COUNTED, '');
  const venue =
    placed &&
    /\s(?:được tổ chức |tổ chức )?tại\s+(?!địa phương)([^;]+?)(?=\s+(?:với|cho|vào|do|có)\s|,\s*do\s|[;.]?$)/iu.exec(
      rest,
    );
  if (venue) rest = rest.replace(venue[0], ' ');
  rest = rest.replace(/^\s*(?:mở\s+|tổ chức\s+)?\d{1,2}\s+lớp\s+/iu, '');
  const joint = /(?:phối hợp (?:với|cùng)|liên kết với)\s+(.+?)\s+(?=tổ chức|mở|triển khai)/iu.exec(rest);
  const by =
    /\s(?:do|giảng viên|báo cáo viên)\s*:?\s*(.+?)\s*(?:giảng dạy|trình bày|hướng dẫn|phụ trách|báo cáo|chủ trì|phối hợp|tổ chức|$)/iu.exec(
      rest,
    );
  const audience =
    /\scho\s+(?:\d[\d.]*\s+)?(?:học viên là\s+)?((?!các nhà|cây |con |vật nuôi|lúa|rau|gia súc|gia cầm|trâu|bò|lợn|heo|gà|vịt|dê|cá |tôm|ngô|lạc|chè|cam|bưởi|hồ tiêu|cà phê|vườn|ruộng|đàn |trẻ$|trẻ[,.;])[^,;.]{4,80}?)(?=\s+(?:với|tại|do|trên|vào)\s|[,;.]|$)/iu.exec(
      rest.replace(/[“"][^”"]*[”"]/g, '“”'),
    );
  return {
    title: quoted ? trim(quoted[1]!) : titleOf(rest, by?.[0], audience?.[0]),
    audience: audience ? trim(audience[1]!) : null,
    classes: classes ? parseCount(classes[1]!) : null,
    learners: learners ? parseCount(learners[1]!) : null,
    venue: venue ? trim(venue[1]!) : null,
    partners: [...(joint ? splitPartners(joint[1]!) : []), ...(by && !quoted ? splitPartners(by[1]!) : [])],
  };
}

function withoutDates(body: string): string {
  let rest = body;
  for (const date of findDates(body, 2000).reverse()) {
    const before = rest.slice(0, date.index).replace(DATE_WORDS, ' ');
    const after = rest
      .slice(date.index + date.length)
      .replace(/^\s*\((?:sáng|chiều|tối)?\s*(?:thứ[^)]*|chủ nhật)\)/iu, '');
    rest = `${before} ${after}`;
  }
  return rest
    .replace(
      /^\s*(?:trong\s+|vào\s+)?(?:tháng\s*[\d\s,–và-]+(?:\s*(?:\/|năm)\s*\d{4})?|quý\s*[IViv]+)\s*[:,–-]?\s/iu,
      '',
    )
    .replace(/\s+/g, ' ');
}

function titleOf(rest: string, ...cut: readonly (string | undefined)[]): string {
  let text = rest;
  for (const part of cut) if (part) text = text.replace(part, ' ');
  text = text.replace(
    /\s(?:với|cho|có)\s+(?:khoảng\s+)?\d[\d.]*\s*(?:học viên|người|lượt|đại biểu|hội viên|nông dân).*$/iu,
    ' ',
  );
  const organised =
    /(?:chủ trì|phối hợp|trung tâm|liên kết)[^“"]*?\s(?:tổ chức|mở|triển khai)\s+(.+)$/iu.exec(text);
  if (organised) text = organised[1]!;
  return trim(
    text
      .replace(/\s+(?:sẽ )?(?:được )?(?:dự kiến )?(?:tổ chức|diễn ra)(?:\s+vào)?\s*[.,]?\s*$/iu, '')
      .replace(/\s+vào\s*[.,]?\s*$/iu, '')
      .replace(
        /^\s*(?:tổ chức|mở|thực hiện)\s+(?:\d{1,2}\s+)?(?:lớp\s+(?=tập huấn|chuyên đề|bồi dưỡng|tuyên truyền))?/iu,
        '',
      )
      .replace(/^chuyên đề\s*:?\s*/iu, ''),
  );
}

const DAYS = ['', 'chủ nhật', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'] as const;
const WEEKDAY = /(?<!\p{L})(?:thứ\s*(\d|hai|ba|tư|năm|sáu|bảy)|(chủ nhật))(?!\p{L})/giu;

/** Weekdays printed beside a date. `Thứ 2` is Monday = 1; Sunday = 7. */
export function weekdaysIn(text: string, year: number | null, where: string): StatedWeekday[] {
  const dates = findDates(text, year).filter((d) => d.from === d.to);
  return [...text.matchAll(WEEKDAY)].flatMap((match) => {
    const near = dates
      .map((d) => ({
        d,
        gap:
          match.index < d.index ? d.index - match.index - match[0].length : match.index - d.index - d.length,
      }))
      .filter(({ gap }) => gap >= 0 && gap <= 25)
      .sort((a, b) => a.gap - b.gap)[0];
    if (!near) return [];
    const name = match[1]?.toLowerCase();
    const nth =
      name === undefined ? 8 : /^\d$/.test(name) ? Number(name) : DAYS.indexOf(name as (typeof DAYS)[number]);
    return nth >= 2 && nth <= 8 ? [{ date: near.d.from, weekday: nth - 1, where }] : [];
  });
}
