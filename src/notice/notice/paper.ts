import type { Block, OfficialPaper, Row, Signature } from '#paper/model.ts';
import { type CivilDate, dayAndMonth, formatDate, weekdayName } from '#vocabulary/date.ts';
import { durationText, readingSeconds } from '../spoken/reading.ts';
import { channelWords, isSpoken } from './channels.ts';
import type { Notice, NoticeSetting } from './schema.ts';

/** What the papers need beside the notices. */
export interface PaperSetting {
  readonly head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>;
  readonly signature: Signature;
  readonly reading: Pick<NoticeSetting, 'pace'>;
}

type Printed = Pick<Notice, 'channel' | 'title' | 'text' | 'place' | 'plannedOn' | 'plannedAt' | 'sentOn'>;

const when = ({ plannedOn, plannedAt }: Printed): string | null =>
  [
    plannedAt,
    plannedOn && `${weekdayName(plannedOn as CivilDate, 'vi')} ${formatDate(plannedOn as CivilDate)}`,
  ]
    .filter(Boolean)
    .join(', ') || null;

const paragraphs = (text: string): readonly Block[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line, align: 'left' }));

/** A banner as it hangs: bold, in the middle. */
const inCapitals = (text: string): readonly Block[] =>
  text
    .split('\n')
    .map((line) => ({ kind: 'paragraph', text: [{ text: line, bold: true }], align: 'center' }));

const reading = (text: string, { pace }: PaperSetting['reading']): string =>
  `${durationText(readingSeconds(text, pace))} (${pace} tiếng mỗi phút)`;

/** One notice in big letters: to be read at arm's length, or put up. */
export function noticePaper(notice: Printed, setting: PaperSetting): OfficialPaper {
  const spoken = isSpoken(notice.channel);
  return {
    ...setting.head,
    number: null,
    issuedOn: null,
    place: null,
    typeName: spoken ? 'BẢN TIN' : channelWords[notice.channel].vi.toLocaleUpperCase('vi'),
    subject: [notice.title],
    bodySize: 20,
    blocks: [
      ...(notice.channel === 'banner' ? inCapitals(notice.text) : paragraphs(notice.text)),
      {
        kind: 'facts',
        items: [
          {
            label: channelWords[notice.channel].vi,
            value: [when(notice), notice.place].filter(Boolean).join('; ') || null,
          },
          ...(spoken ? [{ label: 'Đọc hết', value: reading(notice.text, setting.reading) }] : []),
        ],
      },
    ],
    signatures: [setting.signature],
  };
}

/** What the radio reads from a day to a day: the list with a place to tick, then each text on its own. */
export function bulletinsPaper(
  notices: readonly Printed[],
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
  setting: PaperSetting,
): OfficialPaper {
  const texts = [...new Map(notices.map((one) => [`${one.title}\n${one.text}`, one])).values()];
  return {
    ...setting.head,
    number: null,
    issuedOn: null,
    place: null,
    typeName: 'LỊCH PHÁT THANH',
    subject: [`Từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`],
    blocks: [
      {
        kind: 'table',
        rowHeight: 9,
        columns: [
          { header: 'TT', width: 6, align: 'center' },
          { header: 'Ngày', width: 16 },
          { header: 'Giờ', width: 9, align: 'center' },
          { header: 'Bản tin', width: 40 },
          { header: 'Đọc hết', width: 16 },
          { header: 'Đã phát, người đọc ký', width: 22 },
        ],
        rows: notices.map(
          (one, at): Row => ({
            kind: 'cells',
            cells: [
              String(at + 1),
              one.plannedOn
                ? `${weekdayName(one.plannedOn as CivilDate, 'vi')} ${dayAndMonth(one.plannedOn)}`
                : '',
              one.plannedAt ?? '',
              `${one.title} (lời số ${texts.findIndex((other) => other.title === one.title && other.text === one.text) + 1})`,
              durationText(readingSeconds(one.text, setting.reading.pace)),
              one.sentOn ? `Đã phát ${dayAndMonth(one.sentOn)}` : '',
            ],
          }),
        ),
      },
      {
        kind: 'paragraph',
        text: [{ text: `Thời gian đọc tính ${setting.reading.pace} tiếng mỗi phút.`, italic: true }],
      },
    ],
    signatures: [setting.signature],
    appendices: texts.map((one, at) => ({
      label: `LỜI SỐ ${at + 1}`,
      title: one.title,
      note: `(Đọc hết ${durationText(readingSeconds(one.text, setting.reading.pace))})`,
      blocks: paragraphs(one.text),
    })),
  };
}
