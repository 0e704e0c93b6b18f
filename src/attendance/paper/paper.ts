import type { Activity } from '#activity/class/schema.ts';
import type { EventRecords } from '#activity/event/paper.ts';
import type { SessionAnswer } from '#activity/session/schema.ts';
import type { Block, Cell, OfficialPaper, Signature } from '#paper/model.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { Minutes } from '../folder/schema.ts';
import type { Called } from '../mark/schema.ts';
import type { Learner } from '../roster/schema.ts';
import { writtenHour, writtenTime } from './rules.ts';

/** All that the papers of a class are made of. */
export interface ClassRecords {
  readonly activity: Activity;
  readonly programmeName: string;
  readonly centreName: string;
  readonly centreSymbol: string;
  readonly head: Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>;
  readonly director: Signature;
  readonly deputy: Signature;
  readonly learners: readonly Learner[];
  readonly session: SessionAnswer | null;
  readonly called: readonly Called[];
  readonly minutes: Minutes | null;
  readonly on: CivilDate;
  /** The parts of an event; those that nobody has written are empty. */
  readonly event: EventRecords;
}

const standing = (activity: Activity): Activity['sessions'] =>
  activity.sessions.filter((session) => session.state !== 'cancelled');
const number = (symbol: string, type: string) => `/${type}-${symbol}`;
const list = (parts: readonly (string | null)[]): string | null =>
  [...new Set(parts.filter((part) => part !== null))].join('; ') || null;

/** When and where, session by session; what is not known is left for the pen. */
function whenAndWhere(activity: Activity): Block {
  const sessions = standing(activity);
  const times = sessions.map((session, at) =>
    sessions.length > 1 ? `buổi ${at + 1}: ${writtenTime(session)}` : writtenTime(session),
  );
  return {
    kind: 'facts',
    items: [
      { label: 'Thời gian', value: times.join('; ') || null },
      { label: 'Địa điểm', value: list(sessions.map((session) => session.venueName)) },
    ],
  };
}

const teachers = ({ instructorName, sessions }: Activity): string | null =>
  list([...sessions.map((session) => session.instructorName), instructorName]);

const organisers = ({ units }: Activity): string | null => list(units.map((unit) => unit.name));

/** Thông báo mở lớp. */
export function noticePaper({
  activity,
  programmeName,
  centreName,
  centreSymbol,
  head,
  director,
  on,
}: ClassRecords): OfficialPaper {
  return {
    ...head,
    number: number(centreSymbol, 'TB'),
    issuedOn: on,
    typeName: 'THÔNG BÁO',
    subject: [`Về việc mở lớp ${activity.title}`],
    blocks: [
      {
        kind: 'paragraph',
        text: `Theo kế hoạch hoạt động năm ${activity.year}, ${centreName} tổ chức lớp học cho nhân dân như sau:`,
      },
      {
        kind: 'facts',
        items: [
          { label: 'Nội dung', value: activity.title },
          { label: 'Chương trình', value: programmeName },
          { label: 'Đối tượng', value: activity.audience },
          {
            label: 'Số học viên dự kiến',
            value:
              activity.plannedLearners === null ? null : `${formatNumber(activity.plannedLearners)} người`,
          },
        ],
      },
      whenAndWhere(activity),
      {
        kind: 'facts',
        items: [
          { label: 'Người dạy', value: teachers(activity) },
          { label: 'Đơn vị phối hợp', value: organisers(activity) },
        ],
      },
    ],
    closing: `${centreName} đề nghị trưởng các thôn, các đơn vị thông tin rộng rãi để bà con biết và tham gia đầy đủ, đúng giờ./.`,
    recipients: [
      ...(activity.villageName
        ? [{ name: `Thôn ${activity.villageName}` }]
        : [{ name: 'Các thôn trong xã' }]),
      ...activity.units.map((unit) => ({ name: unit.name })),
      { name: `Lưu: VT, ${centreSymbol}` },
    ],
    signatures: [director],
  };
}

/** Giấy mời, with the name of who is asked left for the pen. */
export function invitationPaper({
  activity,
  centreName,
  centreSymbol,
  head,
  director,
  on,
}: ClassRecords): OfficialPaper {
  return {
    ...head,
    number: number(centreSymbol, 'GM'),
    issuedOn: on,
    typeName: 'GIẤY MỜI',
    subject: [`Tham dự lớp ${activity.title}`],
    blocks: [
      { kind: 'facts', items: [{ label: `${centreName} trân trọng kính mời`, value: null }] },
      { kind: 'facts', items: [{ label: 'Tới dự', value: activity.title }] },
      whenAndWhere(activity),
      { kind: 'facts', items: [{ label: 'Người dạy', value: teachers(activity) }] },
    ],
    closing: 'Rất mong quý vị bố trí thời gian đến dự./.',
    recipients: [{ name: 'Như trên' }, { name: `Lưu: VT, ${centreSymbol}` }],
    signatures: [director],
  };
}

/** Giấy triệu tập: the learners of the roster by name, with a line on which each signs for the letter; who has it already is told with the day. */
export function conveningPaper({
  activity,
  centreName,
  centreSymbol,
  head,
  director,
  learners,
  on,
}: ClassRecords): OfficialPaper {
  return {
    ...head,
    number: number(centreSymbol, 'GTT'),
    issuedOn: on,
    typeName: 'GIẤY TRIỆU TẬP',
    subject: [`Học viên lớp ${activity.title}`],
    bodySize: 13,
    blocks: [
      {
        kind: 'paragraph',
        text: `Theo kế hoạch hoạt động năm ${activity.year}, ${centreName} triệu tập ${formatNumber(learners.length)} ông (bà) có tên trong danh sách dưới đây đến học đầy đủ, đúng giờ:`,
      },
      whenAndWhere(activity),
      {
        kind: 'facts',
        items: [
          { label: 'Người dạy', value: teachers(activity) },
          { label: 'Mang theo', value: null },
        ],
      },
      {
        kind: 'table',
        rowHeight: 8,
        columns: [
          { header: 'TT', width: 6, align: 'center' },
          { header: 'Họ và tên', width: 36 },
          { header: 'Năm sinh', width: 12, align: 'center' },
          { header: 'Hộ, thôn', width: 36 },
          { header: 'Đã nhận giấy (ngày, ký)', width: 26, align: 'center' },
        ],
        rows: learners.map((one, at) => ({
          kind: 'cells',
          cells: [
            String(at + 1),
            one.name,
            one.birthYear === null ? '' : String(one.birthYear),
            list([one.household, one.villageName])?.replace('; ', ', ') ?? '',
            one.convenedOn ? formatDate(one.convenedOn as CivilDate) : '',
          ],
        })),
      },
    ],
    closing: 'Ai không đến được đề nghị báo trưởng thôn hoặc trung tâm trước buổi học./.',
    recipients: [
      { name: 'Các ông (bà) có tên trên' },
      activity.villageName ? { name: `Thôn ${activity.villageName}` } : { name: 'Các thôn trong xã' },
      { name: `Lưu: VT, ${centreSymbol}` },
    ],
    signatures: [director],
  };
}

const sexWord = (sex: Learner['sex']): string => (sex === 'female' ? 'Nữ' : sex === 'male' ? 'Nam' : '');
const codeOf = ({ rosterCode }: Activity): NonNullable<OfficialPaper['code']> => ({
  content: rosterCode,
  text: `Mã danh sách: ${rosterCode.slice(0, 2)}‑${rosterCode.slice(2)}`,
});

/** Danh sách lớp: name, year of birth and household, never a telephone or a number of an identity card. */
export function rosterPaper({ activity, head, deputy, learners, on }: ClassRecords): OfficialPaper {
  return {
    ...head,
    number: null,
    issuedOn: on,
    typeName: 'DANH SÁCH LỚP',
    subject: [activity.title],
    code: codeOf(activity),
    bodySize: 13,
    blocks: [
      whenAndWhere(activity),
      {
        kind: 'table',
        columns: [
          { header: 'TT', width: 6, align: 'center' },
          { header: 'Họ và tên', width: 34 },
          { header: 'Năm sinh', width: 12, align: 'center' },
          { header: 'Nam, nữ', width: 11, align: 'center' },
          { header: 'Hộ, thôn', width: 34 },
          { header: 'Ghi chú', width: 18 },
        ],
        rows: learners.map((one, at) => ({
          kind: 'cells',
          cells: [
            String(at + 1),
            one.name,
            one.birthYear === null ? '' : String(one.birthYear),
            sexWord(one.sex),
            list([one.household, one.villageName])?.replace('; ', ', ') ?? '',
            [one.source === 'walk-in' && 'Ngoài danh sách', one.note].filter(Boolean).join('; '),
          ],
        })),
      },
    ],
    closing: `Danh sách có ${formatNumber(learners.length)} người./.`,
    signatures: [{ ...deputy, above: null }],
  };
}

const ROOM_FOR_OTHERS = 5;

/** Bảng điểm danh of one session: a line to sign for each, and room for who comes without being on the roster. */
export function sheetPaper({ activity, head, deputy, called, session, on }: ClassRecords): OfficialPaper {
  const row = (cells: readonly Cell[]) => ({ kind: 'cells' as const, cells });
  const presence = (one: Called) =>
    one.state === null
      ? ''
      : { present: '×', excused: `Vắng: ${one.reason ?? 'có lý do'}`, absent: 'Vắng' }[one.state];
  return {
    ...head,
    number: null,
    issuedOn: session?.date ?? on,
    typeName: 'BẢNG ĐIỂM DANH',
    subject: [activity.title],
    code: codeOf(activity),
    bodySize: 13,
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: 'Thời gian', value: session ? writtenTime(session) : null },
          { label: 'Địa điểm', value: session?.venueName ?? null },
          { label: 'Người dạy', value: session?.instructorName ?? teachers(activity) },
        ],
      },
      {
        kind: 'table',
        rowHeight: 8.5,
        columns: [
          { header: 'TT', width: 6, align: 'center' },
          { header: 'Họ và tên', width: 34 },
          { header: 'Năm sinh', width: 12, align: 'center' },
          { header: 'Hộ', width: 24 },
          { header: 'Có mặt', width: 16, align: 'center' },
          { header: 'Ký tên', width: 22 },
        ],
        rows: [
          ...called.map((one, at) =>
            row([
              String(at + 1),
              one.name,
              one.birthYear === null ? '' : String(one.birthYear),
              one.household ?? '',
              presence(one),
              '',
            ]),
          ),
          { kind: 'banner', text: 'Người ngoài danh sách' },
          ...Array.from({ length: ROOM_FOR_OTHERS }, () => row(['', '', '', '', '', ''])),
        ],
      },
      {
        kind: 'facts',
        items: [{ label: 'Tổng số người có mặt', value: null }],
      },
    ],
    signatures: [
      { capacity: ['NGƯỜI DẠY'], note: '(Ký, ghi rõ họ tên)', name: null },
      { capacity: ['NGƯỜI ĐIỂM DANH'], note: '(Ký, ghi rõ họ tên)', name: null },
      deputy,
    ],
  };
}

/** Who was there, as the minutes say it: marked by name or counted, never both added. */
function attended({ called, session }: ClassRecords): string | null {
  const marked = called.filter((one) => one.state !== null);
  if (marked.length > 0)
    return `${formatNumber(marked.filter((one) => one.state === 'present').length)} người có mặt theo điểm danh`;
  return session?.headcount == null ? null : `${formatNumber(session.headcount)} người (đếm)`;
}

/** Biên bản of one session; what nobody has written yet is left for the pen. */
export function minutesPaper(records: ClassRecords): OfficialPaper {
  const { activity, centreSymbol, head, session, minutes, on } = records;
  const part = (title: string, text: string | undefined, lines: number): Block[] => [
    { kind: 'heading', level: 2, text: title },
    ...(text
      ? text.split(/\n+/).map((line): Block => ({ kind: 'paragraph', text: line }))
      : [{ kind: 'blank' as const, lines }]),
  ];
  const votes =
    minutes?.votesFor == null
      ? null
      : `${minutes.votesFor} tán thành, ${minutes.votesAgainst ?? 0} không tán thành`;
  return {
    ...head,
    number: number(centreSymbol, 'BB'),
    issuedOn: session?.date ?? on,
    typeName: 'BIÊN BẢN',
    subject: [`Buổi học: ${activity.title}`],
    blocks: [
      {
        kind: 'facts',
        items: [
          {
            label: 'Thời gian bắt đầu',
            value: session
              ? `${writtenHour(minutes?.start ?? session.from)}, ngày ${formatDate(session.date as CivilDate)}`
              : null,
          },
          { label: 'Địa điểm', value: session?.venueName ?? null },
          { label: 'Chủ trì', value: minutes?.chair || null },
          { label: 'Thư ký', value: minutes?.secretary || null },
          { label: 'Người dạy', value: session?.instructorName ?? teachers(activity) },
          { label: 'Thành phần', value: attended(records) },
        ],
      },
      ...part('1. Nội dung', minutes?.content, 8),
      ...part('2. Ý kiến', minutes?.opinions, 5),
      ...(votes ? [{ kind: 'facts' as const, items: [{ label: 'Biểu quyết', value: votes }] }] : []),
    ],
    closing: `Buổi học kết thúc lúc ${minutes ? writtenHour(minutes.end) : '……'}; biên bản đã đọc lại cho mọi người cùng nghe và thống nhất./.`,
    signatures: [
      { capacity: ['THƯ KÝ'], name: minutes?.secretary || null },
      { capacity: ['CHỦ TRÌ'], name: minutes?.chair || null },
    ],
    recipients: [{ name: `Lưu: VT, ${centreSymbol}` }],
  };
}
