import { ending, nameOf, type ReportKind, when } from './kind.ts';

/** The report of a theme, by quarter or year: products and effect beside classes. */
export const thematic: ReportKind = Object.freeze<ReportKind>({
  title: (about) => `Kết quả thực hiện ${nameOf(about)}, ${when(about)}`,
  sections: (about) => [
    {
      key: 'guidance',
      title: 'I. Công tác chỉ đạo, tuyên truyền',
      text: `- Văn bản đã ban hành, cuộc họp triển khai: 
- Tuyên truyền: `,
    },
    {
      key: 'results',
      title: 'II. Kết quả các hoạt động',
      text: `Trong ${when(about)}, đã thực hiện {{lines.held}} của kế hoạch: mở {{classes}} với {{attendances}}, gồm {{people}} (không tính trùng).`,
      parts: ['lines'],
    },
    {
      key: 'targets',
      title: 'III. Kết quả thực hiện chỉ tiêu và hiệu quả',
      text: `Đã đạt {{targets.reached}}.
- Hiệu quả ứng dụng vào sản xuất, kinh doanh: `,
      parts: ['targets'],
    },
    {
      key: 'duties',
      title: 'IV. Phối hợp thực hiện và kinh phí',
      text: `Các đơn vị đã hoàn thành {{duties.done}} được phân công.
Kinh phí đã chi {{spent}}; nguồn lồng ghép: `,
      parts: ['duties', 'donors'],
    },
    ...ending('V', 'VI'),
  ],
  recipients: [],
});
