import type { OfficialPaper, Row } from '#paper/model.ts';
import { type CivilDate, formatLongDate } from '#vocabulary/date.ts';
import { modelWords } from '../candidacy/models.ts';
import { type PaperHead, unverifiedLine } from '../candidacy/paper.ts';
import { verdictWords } from '../candidacy/rules.ts';
import { memberRoleWords } from './rules.ts';
import type { Council } from './schema.ts';

/** Biên bản họp hội đồng: who was there, the votes on each candidate, and who did not vote on whom. */
export function councilPaper(council: Council, { head }: Pick<PaperHead, 'head'>): OfficialPaper {
  const { members, candidacies, quorum, opinions } = council;
  const present = members.filter((one) => one.present);
  const absent = members.filter((one) => !one.present);
  const named = ({ name, title, role }: Council['members'][number]) =>
    `${name} (${title}), ${memberRoleWords[role].vi.toLocaleLowerCase('vi')}`;
  const nameById = new Map(members.map(({ id, name }) => [id, name]));
  const titles = [...new Set(candidacies.map(({ model }) => modelWords[model].vi))];
  const chair = present.find(({ role }) => role === 'chair') ?? present[0];
  const secretary = present.find(({ role }) => role === 'secretary');
  return {
    ...head,
    number: null,
    issuedOn: council.heldOn,
    typeName: 'BIÊN BẢN',
    subject: subjectOf(council.title),
    ...(candidacies.some(({ verdict }) => verdict === 'not-announced')
      ? { unverified: [unverifiedLine] }
      : {}),
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: 'Thời gian', value: capital(formatLongDate(council.heldOn as CivilDate)) },
          { label: 'Địa điểm', value: council.place },
          ...(council.foundedBy ? [{ label: 'Thành lập theo', value: council.foundedBy }] : []),
        ],
      },
      { kind: 'heading', level: 2, text: '1. Thành phần' },
      {
        kind: 'paragraph',
        text: `Hội đồng có ${quorum.members} thành viên, dự họp ${quorum.present}, cần ít nhất ${quorum.needed}: ${quorum.reached ? 'đủ' : 'chưa đủ'} số người để quyết định.`,
      },
      { kind: 'bullets', items: present.map(named) },
      ...(absent.length > 0
        ? [{ kind: 'paragraph' as const, text: `Vắng: ${absent.map(({ name }) => name).join(', ')}.` }]
        : []),
      {
        kind: 'heading',
        level: 2,
        text: titles.length === 1 ? `2. Kết quả biểu quyết (${titles[0]})` : '2. Kết quả biểu quyết',
      },
      candidacies.length === 0
        ? { kind: 'paragraph', text: 'Chưa có hồ sơ nào.' }
        : {
            kind: 'table',
            size: 11,
            columns: [
              { header: 'TT', width: 9, align: 'center' },
              { header: 'Tên', width: titles.length === 1 ? 70 : 46 },
              ...(titles.length === 1 ? [] : [{ header: 'Danh hiệu', width: 34 }]),
              { header: 'Tự đánh giá', width: 27 },
              { header: 'Đồng ý', width: 15, numeric: true, group: 'Số phiếu' },
              { header: 'Không', width: 15, numeric: true, group: 'Số phiếu' },
              { header: 'Khác', width: 13, numeric: true, group: 'Số phiếu' },
              { header: 'Không biểu quyết', width: 33 },
            ],
            rows: candidacies.map(
              ({ name, code, villageName, model, verdict, tally, votes }, at): Row => ({
                kind: 'cells',
                cells: [
                  String(at + 1),
                  [name, code && `hộ ${code}`, villageName].filter(Boolean).join(', '),
                  ...(titles.length === 1 ? [] : [modelWords[model].vi]),
                  verdict === 'not-announced' ? 'Chưa công bố' : verdictWords[verdict].vi,
                  String(tally.yes),
                  String(tally.no),
                  String(tally.abstain),
                  votes
                    .filter(({ vote }) => vote === 'recused')
                    .map(({ memberId }) => nameById.get(memberId) ?? '')
                    .join(', '),
                ],
              }),
            ),
          },
      { kind: 'heading', level: 2, text: '3. Ý kiến' },
      opinions ? { kind: 'paragraph', text: opinions } : { kind: 'blank', lines: 3 },
    ],
    closing: 'Biên bản được đọc lại cho các thành viên cùng nghe, thống nhất và ký tên./.',
    signatures: [
      { capacity: ['THƯ KÝ'], note: '(Ký, ghi rõ họ tên)', name: secretary?.name ?? null },
      { capacity: ['CHỦ TRÌ'], note: '(Ký, ghi rõ họ tên)', name: chair?.name ?? null },
    ],
    bodySize: 13,
  };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
/** What the minutes are of: a session is called as its council calls it. */
const subjectOf = (title: string): readonly string[] =>
  /^hội đồng/i.test(title)
    ? [`Họp ${title.charAt(0).toLocaleLowerCase('vi')}${title.slice(1)}`]
    : ['Họp hội đồng xét công nhận danh hiệu học tập', title];
