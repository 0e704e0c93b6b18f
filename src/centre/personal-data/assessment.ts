import type { Block, OfficialPaper, Row } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { letterheadOf, signatureOf } from '../centre/letterhead.ts';
import { findCentre } from '../centre/queries.ts';
import { countConsents } from '../consent/queries.ts';
import { purposes } from '../consent/rules.ts';
import { purposeWords } from '../consent/words.ts';
import { listPrivacySettings } from '../privacy-setting/queries.ts';
import {
  type SettingKey,
  type SetValue,
  settingKeys,
  settingKinds,
  settingOn,
} from '../privacy-setting/rules.ts';
import { valueText } from '../privacy-setting/words.ts';
import { countNames } from '../resident/queries-forget.ts';
import { restricted } from '../sight/rules.ts';
import { readRequests } from '../subject-request/read.ts';
import { requestKinds } from '../subject-request/rules.ts';
import { requestKindWords } from '../subject-request/words.ts';
import { type Holdings, rolesOf } from './holdings.ts';
import { shownHoldings } from './read.ts';

/** Gives the impact assessment of personal data: made of what is held, who may see it and what is set today; nothing of it is typed. */
export async function assessmentOf(tx: Tx, holdings: Holdings, today: CivilDate): Promise<OfficialPaper> {
  const centre = orNotFound(await findCentre(tx));
  const set = await listPrivacySettings(tx);
  const { named, nameless } = await countNames(tx);
  const consents = await countConsents(tx, today);
  const requests = await readRequests(tx, today);
  const officer = settingOn('officer', set, today);
  return {
    ...(await letterheadOf(tx)),
    number: null,
    issuedOn: today,
    typeName: 'HỒ SƠ ĐÁNH GIÁ TÁC ĐỘNG XỬ LÝ DỮ LIỆU CÁ NHÂN',
    subject: [`của ${centre.name}`],
    bases: [
      'Căn cứ Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 ngày 26 tháng 6 năm 2025;',
      'Căn cứ Nghị định số 356/2025/NĐ-CP ngày 31 tháng 12 năm 2025 của Chính phủ.',
    ],
    unverified: unverifiedLines(set, today),
    blocks: [
      heading('I. BÊN KIỂM SOÁT DỮ LIỆU'),
      {
        kind: 'facts',
        items: [
          { label: 'Tên', value: centre.name },
          { label: 'Địa chỉ', value: centre.address ?? centre.placeName },
          { label: 'Người phụ trách bảo vệ dữ liệu', value: officer.own ? officer.note : null },
          { label: 'Số người trong danh sách xã', value: formatNumber(named) },
          { label: 'Số người đã ẩn danh', value: formatNumber(nameless) },
        ],
      },
      heading('II. DỮ LIỆU ĐANG GIỮ, MỤC ĐÍCH, NGƯỜI XEM'),
      paragraph(
        'Bảng dưới đây lập từ chính các bảng dữ liệu của phần mềm. Số thẻ căn cước, số điện thoại, tôn giáo và ảnh giấy tờ tùy thân của người dân không được thu thập.',
      ),
      holdingsTable(holdings),
      heading('III. DỮ LIỆU HẠN CHẾ VÀ NHẬT KÝ XEM'),
      paragraph('Mỗi lần xem những dữ liệu này đều ghi lại: ai xem, lúc nào, xem gì, của ai.'),
      {
        kind: 'table',
        columns: [
          { header: 'Loại dữ liệu', width: 45 },
          { header: 'Người được xem', width: 55 },
        ],
        rows: Object.values(restricted).map((kind) => cells(kind.vi, rolesOf([kind]).join('; '))),
      },
      heading('IV. SỰ ĐỒNG Ý'),
      paragraph('Mỗi mục đích hỏi riêng, không đánh dấu sẵn; ghi bản lời, ngày, cách đồng ý và bằng chứng.'),
      {
        kind: 'table',
        columns: [
          { header: 'Mục đích', width: 75 },
          { header: 'Số người đang đồng ý', width: 25, numeric: true },
        ],
        rows: purposes.map((one) => cells(purposeWords[one].vi, formatNumber(consents.get(one) ?? 0))),
      },
      heading('V. YÊU CẦU CỦA NGƯỜI DÂN VỀ DỮ LIỆU CỦA MÌNH'),
      {
        kind: 'table',
        columns: [
          { header: 'Yêu cầu', width: 40 },
          { header: 'Đã nhận', width: 20, numeric: true },
          { header: 'Đã trả lời', width: 20, numeric: true },
          { header: 'Quá hạn', width: 20, numeric: true },
        ],
        rows: requestKinds.map((kind) => {
          const own = requests.filter((one) => one.kind === kind);
          const late = own.filter(({ state }) => state === 'late').length;
          const answered = own.filter(({ answeredOn }) => answeredOn !== null).length;
          return cells(requestKindWords[kind].vi, ...[own.length, answered, late].map(formatNumber));
        }),
      },
      heading('VI. THỜI HẠN VÀ QUY ĐỊNH ĐANG ÁP DỤNG'),
      {
        kind: 'table',
        columns: [
          { header: 'Quy định', width: 42 },
          { header: 'Mức', width: 18 },
          { header: 'Căn cứ', width: 40 },
        ],
        rows: settingKeys.map((key) => settingRow(key, set, today)),
      },
      heading('VII. BIỆN PHÁP BẢO VỆ'),
      { kind: 'bullets', items: measures },
      heading('VIII. RỦI RO VÀ CÁCH GIẢM'),
      {
        kind: 'table',
        columns: [
          { header: 'Rủi ro', width: 45 },
          { header: 'Cách giảm', width: 55 },
        ],
        rows: risks.map(([risk, way]) => cells(risk, way)),
      },
    ],
    closing: `Hồ sơ lập ngày ${formatDate(today)} từ số liệu đang có; xem lại khi dữ liệu, mục đích hoặc người xem thay đổi./.`,
    signatures: [await signatureOf(tx, 'director', today)],
    bodySize: 13,
  };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, align: 'justify' });
const cells = (...text: readonly string[]): Row => ({ kind: 'cells', cells: text });

const holdingsTable = (holdings: Holdings): Block => ({
  kind: 'table',
  size: 11,
  columns: [
    { header: 'Nơi giữ', width: 15 },
    { header: 'Dữ liệu', width: 25 },
    { header: 'Mục đích', width: 17 },
    { header: 'Người xem', width: 20 },
    { header: 'Khi ẩn danh, hết hạn', width: 23 },
  ],
  rows: shownHoldings(holdings).map(({ table, title, columns, of, purpose, seenBy, afterwards }) =>
    cells(
      `${title.vi} (${table})`,
      `${of.vi}: ${columns.map(({ vi }) => vi.charAt(0).toLocaleLowerCase('vi') + vi.slice(1)).join(', ')}`,
      purpose.vi,
      seenBy.join('; '),
      afterwards.vi,
    ),
  ),
});

function settingRow(key: SettingKey, set: readonly SetValue[], today: string): Row {
  const { value, note, verified } = settingOn(key, set, today);
  const source = key === 'officer' ? settingKinds.officer.source : (note ?? '');
  const text =
    key === 'officer'
      ? settingOn(key, set, today).own
        ? (note ?? '')
        : 'chưa cử'
      : valueText(key, value).vi;
  return cells(settingKinds[key].vi, text, verified ? source : withMark(source));
}

const withMark = (source: string): string =>
  source.includes('chưa đối chiếu') ? source : `${source} (chưa đối chiếu)`;

function unverifiedLines(set: readonly SetValue[], today: string): readonly string[] {
  const open = settingKeys.filter((key) => !settingOn(key, set, today).verified).length;
  return open === 0
    ? []
    : [`${open} quy định ở mục VI chưa đối chiếu với văn bản, hỏi pháp chế trước khi nộp hồ sơ.`];
}

const measures = [
  'Ai được xem gì viết sẵn theo chức vụ; ngoài bảng đó máy chủ từ chối.',
  'Dữ liệu của xã nào chỉ xã ấy mở được, kể cả trong cơ sở dữ liệu.',
  'Mọi thay đổi ghi nhật ký: ai, chức vụ nào, lúc nào; nhật ký không sửa được, trừ việc xóa nội dung về người đã ẩn danh.',
  'Cấp trên chỉ nhận số tổng hợp; trang công khai không nêu tên người học.',
  'Mật khẩu không lưu ở dạng đọc được; đăng nhập sai nhiều lần thì phải chờ.',
  'Danh sách in ra không có số điện thoại, số căn cước.',
];
const risks = [
  [
    'Người không có việc xem tên, dân tộc, hoàn cảnh của người dân',
    'Chia theo chức vụ, thôn, đơn vị; nhật ký xem đọc được ở trang Dữ liệu cá nhân',
  ],
  ['Giữ lâu hơn cần thiết', 'Thời hạn giữ theo loại; đợt xóa xem trước rồi mới chạy'],
  [
    'Nhận ra người đã ẩn danh qua hộ và năm sinh',
    'Không hiện trong danh sách nào; chỉ còn để đếm. Người cùng hộ vẫn có tên, nên chưa coi là dữ liệu khử nhận dạng',
  ],
  [
    'Giấy đã phát hành, ảnh lớp còn tên, mặt người',
    'Giữ theo quy định lưu trữ; phó giám đốc bỏ ảnh khi người trong ảnh yêu cầu',
  ],
  ['Mất điện thoại, máy tính có dữ liệu', 'Đổi mật khẩu thì các phiên đăng nhập khác hết hiệu lực'],
] as const;
