import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { Outcome } from '../rules.ts';

const said = (vi: string, en: string): Words => ({ vi, en });
const n = formatNumber;

export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  recognise: said('Công nhận', 'Recognise'),
  refuse: said('Không công nhận', 'Refuse'),
};

export const words = {
  title: (count: number, year: number) =>
    said(`${n(count)} quyết định công nhận năm ${year}`, `${n(count)} decisions of ${year}`),
  what: said(
    'Dự thảo lập từ phiên họp hội đồng; ký xong thì vào sổ văn bản đi và cấp giấy chứng nhận.',
    'Drafted from a session of the council; once signed it has its number and certificates.',
  ),
  none: said('Chưa có quyết định nào', 'No decision yet'),
  noneWhat: said(
    'Mở một phiên họp hội đồng và bấm “Lập dự thảo quyết định”.',
    'Open a session of the council and draft the decision.',
  ),
  draft: said('Dự thảo', 'Draft'),
  signedOn: (number: string, day: string) => said(`Số ${number}, ngày ${day}`, `No. ${number}, ${day}`),
  sum: (recognised: number, refused: number) =>
    said(
      `${n(recognised)} công nhận${refused ? `, ${n(refused)} không` : ''}`,
      `${n(recognised)} recognised, ${n(refused)} refused`,
    ),
  list: said('Danh sách', 'The list'),
  reason: said('Lý do không công nhận', 'Why not'),
  number: said('Số giấy chứng nhận', 'Certificate number'),
  nextNumber: said('tự cấp', 'the next'),
  noQuorum: said(
    'Phiên họp chưa đủ thành viên: chưa ký được.',
    'The session had no quorum: it cannot be signed.',
  ),
  notMet: said('chưa đạt', 'not met'),
  notAnnounced: said('chưa công bố', 'not announced'),
  votes: (passed: boolean) =>
    passed ? said('quá nửa đồng ý', 'carried') : said('chưa quá nửa đồng ý', 'not carried'),
  save: said('Lưu dự thảo', 'Save the draft'),
  sign: said('Ký quyết định', 'Sign'),
  signWhat: (recognised: number, refused: number) =>
    said(
      `Ký quyết định công nhận ${n(recognised)} trường hợp${refused ? `, không công nhận ${n(refused)}` : ''}. Quyết định lấy số trong sổ văn bản đi, giấy chứng nhận được cấp số, kết quả giữ nguyên từ hôm nay.`,
      `Sign the decision: ${n(recognised)} recognised, ${n(refused)} refused. It takes its number, the certificates theirs, and the results stay.`,
    ),
  record: said('Ghi quyết định giấy', 'Write down a paper decision'),
  recordWhat: said(
    'Khi cơ quan khác đã ký trên giấy: ghi đúng như trên giấy.',
    'Where another office signed on paper: as it stands there.',
  ),
  paperNumber: said('Số, ký hiệu', 'Number'),
  issuer: said('Cơ quan ký', 'Issuer'),
  signer: said('Người ký', 'Signer'),
  day: said('Ngày ký', 'Signed on'),
  doRecord: said('Ghi quyết định', 'Write it down'),
  paper: said('Quyết định', 'Decision'),
  certificates: said('Giấy chứng nhận', 'Certificates'),
  commend: said('Danh sách đề nghị biểu dương', 'List for commendation'),
  back: said('Các quyết định', 'Decisions'),
  unsaved: said('Dự thảo có thay đổi chưa lưu.', 'The draft has changes that are not saved.'),
} as const;
