import { ending, nameOf, type ReportKind } from './kind.ts';

/** The report of an event of some days, such as the week of lifelong learning: it goes to the department of education as well. */
export const event: ReportKind = Object.freeze<ReportKind>({
  title: (about) => `Kết quả ${nameOf(about)}`,
  sections: () => [
    {
      key: 'guidance',
      title: 'I. Công tác chỉ đạo và tuyên truyền',
      text: `- Văn bản chỉ đạo, phân công: 
- Băng rôn, khẩu hiệu, tin bài, bản tin truyền thanh: `,
    },
    {
      key: 'results',
      title: 'II. Kết quả tổ chức các hoạt động',
      text: `Đã tổ chức {{lines.held}} của kế hoạch; {{classes}} với {{attendances}}, gồm {{people}} (không tính trùng), trong đó {{women}}.
- Hoạt động của các thôn, các nhà trường: {{own}}.`,
      parts: ['lines', 'own', 'targets'],
    },
    {
      key: 'duties',
      title: 'III. Phối hợp thực hiện và kinh phí',
      text: `Các đơn vị đã hoàn thành {{duties.done}} được phân công.
Kinh phí đã chi {{spent}}; tổ chức, cá nhân ủng hộ {{donated}}.`,
      parts: ['duties', 'donors'],
    },
    ...ending('IV', 'V'),
  ],
  recipients: [{ name: 'Sở Giáo dục và Đào tạo', purpose: 'để báo cáo' }],
});
