import type { Block, OfficialPaper, Signature } from '#paper/model.ts';
import { type CivilDate, formatLongDate, weekdayName } from '#vocabulary/date.ts';
import type { Activity } from '../class/schema.ts';
import type { Guest } from './schema.ts';

/** What every paper of an event has. */
export interface PaperHead {
  readonly head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>;
  readonly signature: Signature;
  readonly on: CivilDate;
  readonly centreSymbol: string;
}

const writtenHour = (hour: string): string => {
  const [hours, minutes] = hour.split(':');
  return minutes === '00' ? `${Number(hours)} giờ` : `${Number(hours)} giờ ${minutes} phút`;
};

/** When and where an event is, session by session; what is not known is left for the pen. */
export function whenAndWhere({ sessions }: Pick<Activity, 'sessions'>): Block {
  const standing = sessions.filter(({ state }) => state !== 'cancelled');
  const times = standing.map(
    ({ date, from }) =>
      `${writtenHour(from)}, ${weekdayName(date as CivilDate, 'vi')}, ${formatLongDate(date as CivilDate)}`,
  );
  const places = [...new Set(standing.map(({ venueName }) => venueName).filter((name) => name !== null))];
  return {
    kind: 'facts',
    items: [
      { label: 'Thời gian', value: times.join('; ') || null },
      { label: 'Địa điểm', value: places.join('; ') || null },
    ],
  };
}

/** `Ông/bà Trần Văn A, Chủ tịch, Hội Nông dân xã (02 người)`. */
export const guestLine = ({ name, post, unitName, seats }: Guest): string =>
  `${[name, post, unitName === name ? null : unitName].filter(Boolean).join(', ')}${seats > 1 ? ` (${String(seats).padStart(2, '0')} người)` : ''}`;

/** Giấy mời of one guest, or of several on one paper; without guests the name is left for the pen. */
export function invitationPaper(
  activity: Activity,
  guests: readonly Guest[],
  { head, signature, on, centreSymbol }: PaperHead,
): OfficialPaper {
  const [only] = guests;
  return {
    ...head,
    number: `/GM-${centreSymbol}`,
    issuedOn: on,
    typeName: 'GIẤY MỜI',
    subject: [`Dự ${activity.title.charAt(0).toLocaleLowerCase('vi')}${activity.title.slice(1)}`],
    blocks: [
      ...(guests.length > 1
        ? [
            { kind: 'paragraph', text: 'Trân trọng kính mời:' } as const,
            { kind: 'bullets', items: guests.map((one) => `${guestLine(one)};`) } as const,
          ]
        : [
            {
              kind: 'facts',
              items: [{ label: 'Trân trọng kính mời', value: only ? guestLine(only) : null }],
            } as const,
          ]),
      { kind: 'facts', items: [{ label: 'Tới dự', value: activity.title }] },
      whenAndWhere(activity),
    ],
    closing:
      'Sự có mặt của quý vị góp phần vào thành công của buổi này. Rất mong quý vị sắp xếp thời gian đến dự và trả lời trước ngày diễn ra./.',
    recipients: [
      { name: guests.length > 1 ? 'Như trên' : 'Như kính mời' },
      { name: `Lưu: VT, ${centreSymbol}` },
    ],
    signatures: [signature],
  };
}
