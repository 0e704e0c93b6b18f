import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { Vote } from '../rules.ts';

const said = (vi: string, en: string): Words => ({ vi, en });
const n = formatNumber;

export const voteWords: Readonly<Record<Vote, Words>> = {
  yes: said('Đồng ý', 'Yes'),
  no: said('Không đồng ý', 'No'),
  abstain: said('Ý kiến khác', 'Abstains'),
  recused: said('Không biểu quyết', 'Recused'),
};

export const words = {
  title: (count: number, year: number) =>
    said(`${n(count)} phiên họp hội đồng năm ${year}`, `${n(count)} sessions of the council in ${year}`),
  what: said(
    'Hội đồng biểu quyết từng hồ sơ; thành viên không biểu quyết với gia đình, đơn vị của mình.',
    'The council votes on each; nobody votes on the own family or unit.',
  ),
  add: said('Ghi phiên họp', 'Write a session'),
  none: said('Chưa có phiên họp nào', 'No session yet'),
  noneWhat: said(
    'Khi có hồ sơ được đề nghị, hội đồng họp và ghi ở đây.',
    'Once candidacies are proposed, the council meets and it is written here.',
  ),
  waiting: (count: number) => said(`${n(count)} hồ sơ chờ hội đồng`, `${n(count)} wait for the council`),
  name: said('Tên phiên họp', 'Title of the session'),
  usualName: (year: number) => `Hội đồng xét công nhận danh hiệu học tập năm ${year}`,
  foundedBy: said('Thành lập theo quyết định', 'Set up by'),
  heldOn: said('Ngày họp', 'Held on'),
  place: said('Địa điểm', 'Place'),
  quorum: said('Cần ít nhất (%)', 'Quorum (%)'),
  opinions: said('Ý kiến', 'Opinions'),
  members: said('Thành viên', 'Members'),
  addMember: said('Thêm thành viên', 'Add a member'),
  memberName: said('Họ và tên', 'Name'),
  memberTitle: said('Chức vụ', 'Office'),
  role: said('Trong hội đồng', 'In the council'),
  present: said('Có dự', 'Present'),
  unit: said('Thuộc đơn vị', 'Of the unit'),
  noUnit: said('(không)', '(none)'),
  resident: said('Là người dân', 'Is the resident'),
  findResident: said('Tìm trong danh sách người dân', 'Find among the residents'),
  unlink: said('Bỏ gắn', 'Unlink'),
  remove: said('Bỏ', 'Remove'),
  linkWhat: said(
    'Gắn thành viên với người dân, đơn vị để phần mềm biết ai không được biểu quyết với hồ sơ nào.',
    'Link members to residents and units, so that nobody votes on the own family or unit.',
  ),
  candidates: said('Hồ sơ đưa ra', 'Laid before it'),
  tickAll: (count: number) => said(`Cả ${n(count)} hồ sơ`, `All ${n(count)}`),
  votesUsual: said(
    'Mọi người dự đều đồng ý, trừ người trong nhà hoặc đơn vị của hồ sơ thì không biểu quyết. Mở từng hồ sơ để ghi phiếu khác.',
    'All who were there said yes, and whoever belongs to a candidate was recused. Open one to write other votes.',
  ),
  votesOf: (name: string) => said(`Phiếu: ${name}`, `Votes: ${name}`),
  tally: (yes: number, no: number, other: number, recused: number) =>
    said(
      `${n(yes)} đồng ý${no ? `, ${n(no)} không` : ''}${other ? `, ${n(other)} ý kiến khác` : ''}${recused ? `, ${n(recused)} không biểu quyết` : ''}`,
      `${n(yes)} yes, ${n(no)} no, ${n(other)} other, ${n(recused)} recused`,
    ),
  passed: said('quá nửa', 'carried'),
  notPassed: said('chưa quá nửa', 'not carried'),
  quorumIs: (present: number, members: number, needed: number) =>
    said(
      `${n(present)} / ${n(members)} thành viên dự, cần ${n(needed)}`,
      `${n(present)} of ${n(members)} present, ${n(needed)} needed`,
    ),
  quorumReached: said('đủ để quyết định', 'enough to decide'),
  quorumMissed: said('chưa đủ để quyết định', 'too few to decide'),
  save: said('Lưu phiên họp', 'Save the session'),
  saved: said('Đã lưu.', 'Saved.'),
  draft: said('Lập dự thảo quyết định', 'Draft the decision'),
  decided: said('Đã có quyết định: phiên họp giữ nguyên.', 'Decided: the session stays as it is.'),
  paper: said('Biên bản hội đồng', 'Minutes of the council'),
  back: said('Các phiên họp', 'Sessions'),
} as const;
