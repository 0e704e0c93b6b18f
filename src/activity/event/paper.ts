import type { Block, OfficialPaper, Row } from '#paper/model.ts';
import { type CivilDate, formatDate, formatLongDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { Activity } from '../class/schema.ts';
import { type PaperHead, whenAndWhere } from '../guest/paper.ts';
import type { Guest } from '../guest/schema.ts';
import { formatPoints, scoringJury } from './contest.ts';
import { minutesOf } from './rules.ts';
import type { Agenda, ContestAnswer, Stalls } from './schema.ts';

/** All that the papers of an event are made of. */
export interface EventRecords extends PaperHead {
  readonly activity: Activity;
  readonly centreName: string;
  readonly agenda: Agenda;
  readonly contest: ContestAnswer;
  readonly stalls: Stalls;
  readonly guests: readonly Guest[];
}

const lower = (text: string) => `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;
const two = (n: number) => String(n).padStart(2, '0');
const kept = (symbol: string) => ({ name: `Lưu: VT, ${symbol}` });
const units = ({ units: all }: Activity) => all.map(({ name }) => ({ name }));
const firstDay = ({ sessions }: Activity): string | null =>
  sessions.find(({ state }) => state !== 'cancelled')?.date ?? null;

/** Chương trình: by the minute, under its day where it has several. */
export function agendaPaper({
  activity,
  agenda,
  head,
  signature,
  on,
  centreSymbol,
}: EventRecords): OfficialPaper {
  const { items } = agenda;
  const severalDays = new Set(items.map(({ day }) => day)).size > 1;
  const rows = items.flatMap(({ day, from, to, text, who }, at): Row[] => {
    const minutes = minutesOf(items, at);
    const shown = day ?? firstDay(activity);
    const banner = severalDays && (at === 0 || items[at - 1]!.day !== day) && shown !== null;
    return [
      ...(banner ? [{ kind: 'banner', text: `Ngày ${formatDate(shown as CivilDate)}` } as const] : []),
      {
        kind: 'cells',
        cells: [`${from}${to ? ` - ${to}` : ''}`, minutes === null ? '' : `${minutes}’`, text, who ?? ''],
      },
    ];
  });
  return {
    ...head,
    number: `/CTr-${centreSymbol}`,
    issuedOn: on,
    typeName: 'CHƯƠNG TRÌNH',
    subject: [activity.title],
    blocks: [
      whenAndWhere(activity),
      {
        kind: 'table',
        columns: [
          { header: 'Thời gian', width: 20, align: 'center' },
          { header: 'Số phút', width: 12, align: 'center' },
          { header: 'Nội dung', width: 62 },
          { header: 'Người thực hiện', width: 40 },
        ],
        rows,
      },
    ],
    recipients: [...units(activity), kept(centreSymbol)],
    signatures: [signature],
  };
}

/** Danh sách khách ký tên khi đến, by the list of guests; blank rows for who comes without an invitation. */
export function signInPaper({ activity, guests, head, signature }: EventRecords): OfficialPaper {
  const blank = Array.from({ length: 5 }, (): Row => ({ kind: 'cells', cells: ['', '', '', '', '', ''] }));
  return {
    ...head,
    number: null,
    issuedOn: null,
    place: null,
    typeName: 'DANH SÁCH ĐẠI BIỂU KÝ TÊN',
    subject: [`Dự ${lower(activity.title)}`],
    blocks: [
      whenAndWhere(activity),
      {
        kind: 'table',
        rowHeight: 9,
        columns: [
          { header: 'TT', width: 8, align: 'center' },
          { header: 'Họ và tên', width: 42 },
          { header: 'Chức vụ', width: 32 },
          { header: 'Đơn vị', width: 40 },
          { header: 'Số người', width: 14, align: 'center' },
          { header: 'Ký tên', width: 30 },
        ],
        rows: [
          ...guests.map(
            ({ name, post, unitName, seats }, at): Row => ({
              kind: 'cells',
              cells: [
                String(at + 1),
                name,
                post ?? '',
                unitName === name ? '' : (unitName ?? ''),
                two(seats),
                '',
              ],
            }),
          ),
          ...blank,
        ],
      },
    ],
    signatures: [signature],
  };
}

const roleNames = { chair: 'Trưởng ban', member: 'Thành viên', secretary: 'Thư ký' } as const;

/** Articles of a decision, numbered; each a bold word and its text. */
const articles = (texts: readonly string[]): Block[] =>
  texts.map((text, at) => ({
    kind: 'paragraph',
    text: [{ text: `Điều ${at + 1}. `, bold: true }, { text }],
  }));

const decision = (
  { activity, head, signature, on, centreName, centreSymbol }: EventRecords,
  subject: string,
  { addressedIn, blocks }: { readonly addressedIn: number; readonly blocks: readonly Block[] },
): OfficialPaper => ({
  ...head,
  number: `/QĐ-${centreSymbol}`,
  issuedOn: on,
  typeName: 'QUYẾT ĐỊNH',
  subject: [subject],
  bases: [
    `Căn cứ kế hoạch hoạt động năm ${activity.year} của ${centreName};`,
    'Xét đề nghị của bộ phận thường trực trung tâm.',
  ],
  blocks: [{ kind: 'paragraph', text: [{ text: 'QUYẾT ĐỊNH:', bold: true }], align: 'center' }, ...blocks],
  recipients: [{ name: `Như Điều ${addressedIn}` }, ...units(activity), kept(centreSymbol)],
  signatures: [signature],
});

/** Quyết định thành lập ban giám khảo, with the criteria that it judges by. */
export function juryPaper(records: EventRecords): OfficialPaper {
  const { activity, contest } = records;
  const { jury, criteria } = contest;
  return decision(records, `Về việc thành lập Ban giám khảo ${lower(activity.title)}`, {
    addressedIn: 3,
    blocks: [
      ...articles([
        `Thành lập Ban giám khảo ${lower(activity.title)} gồm ${two(jury.length)} ông, bà có tên sau:`,
      ]),
      {
        kind: 'table',
        columns: [
          { header: 'TT', width: 10, align: 'center' },
          { header: 'Họ và tên', width: 55 },
          { header: 'Chức vụ, đơn vị', width: 65 },
          { header: 'Nhiệm vụ', width: 30, align: 'center' },
        ],
        rows: jury.map(({ name, post, role }, at) => ({
          kind: 'cells',
          cells: [String(at + 1), name, post ?? '', roleNames[role]],
        })),
      },
      {
        kind: 'paragraph',
        text: [
          { text: 'Điều 2. ', bold: true },
          {
            text: `Ban giám khảo chấm các bài dự thi theo ${two(criteria.length)} tiêu chí: ${criteria
              .map(({ name, max }) => `${lower(name)} (tối đa ${formatPoints(max)} điểm)`)
              .join('; ')}. Ban giám khảo tự giải thể khi hoàn thành nhiệm vụ.`,
          },
        ],
      },
      {
        kind: 'paragraph',
        text: [
          { text: 'Điều 3. ', bold: true },
          {
            text: 'Quyết định có hiệu lực từ ngày ký. Các đơn vị liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành./.',
          },
        ],
      },
    ],
  });
}

/** Quyết định trao giải: who has which prize. */
export function prizesPaper(records: EventRecords): OfficialPaper {
  const { activity, contest } = records;
  const entries = new Map(contest.entries.map((one) => [one.id, one]));
  const money = new Map(contest.prizes.map((one) => [one.name, one.money]));
  const won = contest.ranking.filter(({ prize }) => prize !== null);
  return decision(records, `Về việc trao giải ${lower(activity.title)}`, {
    addressedIn: 2,
    blocks: [
      ...articles([`Trao giải cho ${two(won.length)} bài dự thi sau:`]),
      {
        kind: 'table',
        columns: [
          { header: 'TT', width: 10, align: 'center' },
          { header: 'Giải', width: 30 },
          { header: 'Bài dự thi', width: 55 },
          { header: 'Tác giả', width: 45 },
          { header: 'Điểm', width: 16, align: 'center' },
          { header: 'Tiền thưởng (đồng)', width: 26, numeric: true },
        ],
        rows: won.map(({ entryId, prize, points }, at) => ({
          kind: 'cells',
          cells: [
            String(at + 1),
            prize ?? '',
            entries.get(entryId)?.title ?? '',
            entries.get(entryId)?.by ?? '',
            points === null ? '' : formatPoints(points),
            prizeMoney(money.get(prize ?? '')),
          ],
        })),
      },
      {
        kind: 'paragraph',
        text: [
          { text: 'Điều 2. ', bold: true },
          {
            text: 'Kinh phí trao giải lấy từ kinh phí của hoạt động và nguồn xã hội hóa. Các đơn vị liên quan và người được giải chịu trách nhiệm thi hành./.',
          },
        ],
      },
    ],
  });
}

const prizeMoney = (money: number | null | undefined): string => (money ? formatNumber(money) : '');

/** Kết quả cuộc thi: all entries in their places, with the points of each juror. */
export function contestResultPaper(records: EventRecords): OfficialPaper {
  const { activity, contest, head, signature, on, centreSymbol } = records;
  const entries = new Map(contest.entries.map((one) => [one.id, one]));
  const jurors = scoringJury(contest);
  const sumOf = (entryId: string, juror: string): string => {
    const own = contest.scores.filter((one) => one.entryId === entryId && one.juror === juror);
    return own.length === 0
      ? ''
      : formatPoints(own.reduce((sum, { points }) => sum + Math.round(points * 100), 0) / 100);
  };
  const unfinished = contest.ranking.filter(({ place }) => place === null).length;
  const facts: string[] = [
    `Số bài dự thi: ${two(contest.entries.length)} bài; ban giám khảo chấm: ${two(jurors.length)} người.`,
    `Điểm của mỗi bài là trung bình cộng điểm của các giám khảo, tối đa ${formatPoints(contest.criteria.reduce((sum, { max }) => sum + max, 0))} điểm.`,
    ...(unfinished > 0 ? [`Còn ${two(unfinished)} bài chưa đủ điểm nên chưa xếp hạng.`] : []),
  ];
  return {
    ...head,
    number: `/TB-${centreSymbol}`,
    issuedOn: on,
    typeName: 'THÔNG BÁO',
    subject: [`Kết quả ${lower(activity.title)}`],
    blocks: [
      { kind: 'bullets', items: facts },
      {
        kind: 'table',
        columns: [
          { header: 'Hạng', width: 13, align: 'center' },
          { header: 'Bài dự thi', width: 46 },
          { header: 'Tác giả', width: 40 },
          ...jurors.map(({ name }) => ({
            header: name,
            width: 20,
            align: 'center' as const,
            group: 'Điểm giám khảo',
          })),
          { header: 'Điểm', width: 17, align: 'center' },
          { header: 'Giải', width: 26 },
        ],
        rows: contest.ranking.map(({ entryId, place, points, prize }) => ({
          kind: 'cells',
          cells: [
            place === null ? '–' : String(place),
            entries.get(entryId)?.title ?? '',
            entries.get(entryId)?.by ?? '',
            ...jurors.map(({ name }) => sumOf(entryId, name)),
            points === null ? '' : formatPoints(points),
            prize ?? '',
          ],
        })),
      },
    ],
    recipients: [...units(activity), kept(centreSymbol)],
    signatures: [signature],
    landscape: jurors.length > 4,
  };
}

/** Tổng hợp gian hàng: who showed what, what was sold, how many came. */
export function stallsPaper({
  activity,
  stalls,
  head,
  signature,
  on,
  centreSymbol,
}: EventRecords): OfficialPaper {
  const day = firstDay(activity);
  return {
    ...head,
    number: `/BC-${centreSymbol}`,
    issuedOn: on,
    typeName: 'BÁO CÁO',
    subject: [`Kết quả ${lower(activity.title)}`],
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: 'Thời gian', value: day && formatLongDate(day as CivilDate) },
          { label: 'Số gian hàng', value: two(stalls.items.length) },
          {
            label: 'Số khách tham quan',
            value: stalls.visitors === null ? null : `${formatNumber(stalls.visitors)} lượt`,
          },
          {
            label: 'Doanh số tại chỗ',
            value: stalls.sold === null ? null : `${formatNumber(stalls.sold)} đồng`,
          },
        ],
      },
      {
        kind: 'table',
        columns: [
          { header: 'TT', width: 10, align: 'center' },
          { header: 'Đơn vị, hộ', width: 55 },
          { header: 'Sản phẩm', width: 65 },
          { header: 'Bán được (đồng)', width: 30, numeric: true },
        ],
        rows: [
          ...stalls.items.map(
            ({ name, unitName, goods, sold }, at): Row => ({
              kind: 'cells',
              cells: [String(at + 1), unitName ?? name ?? '', goods, sold === null ? '' : formatNumber(sold)],
            }),
          ),
          {
            kind: 'total',
            cells: [
              { text: 'Cộng', span: 3, align: 'center' },
              stalls.sold === null ? '' : formatNumber(stalls.sold),
            ],
          },
        ],
      },
    ],
    recipients: [kept(centreSymbol)],
    signatures: [signature],
  };
}
