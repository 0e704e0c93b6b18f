import type { OfficialPaper, Row } from '#paper/model.ts';
import { type CivilDate, formatLongDate } from '#vocabulary/date.ts';
import type { PaperHead } from '../candidacy/paper.ts';
import type { Meeting } from './schema.ts';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Biên bản họp thôn: who came, whom the village agrees on with the votes, and whom it does not and why. */
export function meetingPaper(meeting: Meeting, { head }: Pick<PaperHead, 'head'>): OfficialPaper {
  const { items, present, invited, villageKind, villageName, year, opinions } = meeting;
  const village = `${villageKind} ${villageName}`;
  const agreed = items.filter(({ agreed: yes }) => yes);
  const refused = items.filter(({ agreed: yes }) => !yes);
  const votes = items.some(({ votesFor, votesAgainst }) => votesFor !== null || votesAgainst !== null);
  const row = (one: Meeting['items'][number], at: number): Row => ({
    kind: 'cells',
    cells: [
      String(at + 1),
      one.name,
      one.code ?? '',
      ...(votes
        ? [
            one.votesFor === null ? '' : String(one.votesFor),
            one.votesAgainst === null ? '' : String(one.votesAgainst),
          ]
        : []),
      one.agreed ? 'Nhất trí' : 'Không',
      one.reason ?? '',
    ],
  });
  return {
    ...head,
    issuer: { parent: head.issuer.parent, name: village.toLocaleUpperCase('vi') },
    number: null,
    issuedOn: meeting.heldOn,
    typeName: 'BIÊN BẢN',
    subject: [`Họp ${villageKind.toLocaleLowerCase('vi')} xét danh hiệu học tập năm ${year}`],
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: 'Thời gian', value: capital(formatLongDate(meeting.heldOn as CivilDate)) },
          { label: 'Địa điểm', value: meeting.place },
          { label: 'Chủ trì', value: meeting.chair },
          { label: 'Thư ký', value: meeting.secretary },
          {
            label: 'Số hộ dự họp',
            value: invited === null ? `${present} hộ` : `${present} / ${invited} hộ được mời`,
          },
        ],
      },
      { kind: 'heading', level: 2, text: '1. Kết quả xét' },
      items.length === 0
        ? { kind: 'paragraph', text: 'Cuộc họp chưa xét hồ sơ nào.' }
        : {
            kind: 'table',
            size: 12,
            columns: [
              { header: 'TT', width: 10, align: 'center' },
              { header: 'Họ và tên (chủ hộ)', width: 58 },
              { header: 'Số hộ', width: 16, align: 'center' },
              ...(votes
                ? [
                    { header: 'Đồng ý', width: 17, numeric: true, group: 'Số phiếu' },
                    { header: 'Không', width: 17, numeric: true, group: 'Số phiếu' },
                  ]
                : []),
              { header: 'Kết luận', width: 24, align: 'center' as const },
              { header: 'Lý do', width: 42 },
            ],
            rows: items.map(row),
          },
      {
        kind: 'paragraph',
        text: `Cuộc họp nhất trí đề nghị ${agreed.length} trường hợp${refused.length > 0 ? `, chưa nhất trí ${refused.length} trường hợp` : ''}.`,
      },
      { kind: 'heading', level: 2, text: '2. Ý kiến khác' },
      opinions ? { kind: 'paragraph', text: opinions } : { kind: 'blank', lines: 2 },
    ],
    closing: 'Biên bản được đọc lại trước cuộc họp, mọi người nhất trí và ký tên./.',
    signatures: [
      { capacity: ['THƯ KÝ'], note: '(Ký, ghi rõ họ tên)', name: meeting.secretary },
      { capacity: ['CHỦ TRÌ'], note: '(Ký, ghi rõ họ tên)', name: meeting.chair },
    ],
    bodySize: 13,
  };
}
