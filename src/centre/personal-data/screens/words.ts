import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';

export const words = {
  title: { vi: 'Dữ liệu cá nhân', en: 'Personal data' },
  subtitle: (named: number, nameless: number): Words => ({
    vi: `${formatNumber(named)} người có tên trong danh sách xã, ${formatNumber(nameless)} người đã ẩn danh`,
    en: `${formatNumber(named)} named residents, ${formatNumber(nameless)} made unrecognisable`,
  }),
  people: { vi: 'Danh sách người dân', en: 'Register of residents' },
  requests: { vi: 'Yêu cầu', en: 'Requests' },
  sights: { vi: 'Ai xem gì', en: 'Who sees what' },
  keeping: { vi: 'Thời hạn giữ', en: 'Retention' },
  rules: { vi: 'Quy định', en: 'Rules' },
  texts: { vi: 'Lời đồng ý', en: 'Words of consent' },
  file: { vi: 'Hồ sơ đánh giá', en: 'Assessment' },
  person: { vi: 'Thông tin', en: 'Record' },
  privacy: { vi: 'Dữ liệu cá nhân', en: 'Personal data' },
  asked: { vi: 'Yêu cầu của người này', en: 'What this person asked' },
  copy: { vi: 'Bản sao mọi dữ liệu về người này', en: 'Everything held about this person' },
  copyWhat: {
    vi: 'Đưa cho chính người ấy khi họ yêu cầu. Mỗi lần lấy đều được ghi lại.',
    en: 'To hand over when the person asks. Each time is noted.',
  },
  anonymise: { vi: 'Ẩn danh người này', en: 'Make unrecognisable' },
  anonymiseWhat: {
    vi: 'Tên bị xóa ở mọi nơi và không lấy lại được. Người này không hiện trong danh sách nào nữa; số liệu đã báo cáo không đổi.',
    en: 'The name goes everywhere and does not come back. The person is in no list any more; figures stay as they are.',
  },
  begin: { vi: 'Xem sẽ xóa gì', en: 'See what would go' },
  rows: (n: number): Words => ({ vi: `${formatNumber(n)} dòng`, en: `${formatNumber(n)} rows` }),
  reason: { vi: 'Lý do (ai yêu cầu, ngày nào)', en: 'Why (who asked, when)' },
  typeName: (name: string): Words => ({
    vi: `Gõ lại họ tên “${name}” để xác nhận`,
    en: `Type “${name}” to confirm`,
  }),
  cancel: { vi: 'Thôi', en: 'Cancel' },
  holdings: { vi: 'Trung tâm đang giữ gì của ai', en: 'What is held of whom' },
  purpose: { vi: 'Để làm gì', en: 'What for' },
  seenBy: { vi: 'Ai xem', en: 'Seen by' },
  after: { vi: 'Khi ẩn danh, hết hạn', en: 'Afterwards' },
};
