import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';

const said = (vi: string, en: string): Words => ({ vi, en });
const n = formatNumber;

export const words = {
  title: (count: number, year: number) =>
    said(`${n(count)} biên bản họp thôn năm ${year}`, `${n(count)} village meetings in ${year}`),
  what: said(
    'Thôn nhất trí thì hồ sơ đi tiếp; không nhất trí thì trả lại kèm lý do.',
    'Whom the village agrees on goes on, the others go back with the reason.',
  ),
  add: said('Ghi biên bản', 'Write minutes'),
  none: said('Chưa có biên bản nào', 'No minutes yet'),
  noneWhat: said(
    'Khi có hồ sơ đã tự đánh giá, họp thôn và ghi biên bản ở đây.',
    'Once candidacies are assessed, hold the meeting and write it here.',
  ),
  waiting: (count: number) => said(`${n(count)} hồ sơ chờ họp thôn`, `${n(count)} wait for the meeting`),
  village: said('Thôn', 'Village'),
  heldOn: said('Ngày họp', 'Held on'),
  place: said('Địa điểm', 'Place'),
  chair: said('Chủ trì', 'Chair'),
  secretary: said('Thư ký', 'Secretary'),
  present: said('Số hộ dự', 'Households present'),
  invited: said('Số hộ mời', 'Households invited'),
  opinions: said('Ý kiến khác', 'Other opinions'),
  agreed: said('Nhất trí', 'Agreed'),
  reason: said('Lý do không nhất trí', 'Why not'),
  votesFor: said('Phiếu đồng ý', 'For'),
  votesAgainst: said('Phiếu không', 'Against'),
  save: said('Ghi biên bản và chuyển hồ sơ', 'Write the minutes'),
  stays: said(
    'Biên bản đã ghi thì giữ nguyên; xem lại trước khi bấm.',
    'Minutes stay as they are once written.',
  ),
  nobody: said('Thôn này chưa có hồ sơ nào đã tự đánh giá.', 'Nobody of this village is assessed yet.'),
  sum: (agreed: number, refused: number, present: number) =>
    said(
      `nhất trí ${n(agreed)}${refused ? `, không ${n(refused)}` : ''} · ${n(present)} hộ dự`,
      `agreed on ${n(agreed)}, not on ${n(refused)} · ${n(present)} households`,
    ),
  withVotes: said('Có đếm phiếu từng hồ sơ', 'Votes were counted'),
  paper: said('Biên bản', 'Minutes'),
  show: said('Xem biên bản', 'Show'),
  hide: said('Ẩn', 'Hide'),
} as const;
