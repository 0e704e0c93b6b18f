import { ending, type ReportKind, when } from './kind.ts';

/** The report of the commune's learning-society plan: tasks by actor, targets, learning models, what units have reported. */
export const learningSociety: ReportKind = Object.freeze<ReportKind>({
  title: (about) => `Kết quả xây dựng xã hội học tập ${when(about)}`,
  sections: (about) => [
    {
      key: 'guidance',
      title: 'I. Công tác lãnh đạo, chỉ đạo, tuyên truyền',
      text: `- Văn bản đã ban hành: 
- Tuyên truyền: `,
    },
    {
      key: 'duties',
      title: 'II. Kết quả thực hiện nhiệm vụ của các cơ quan, đơn vị',
      text: `Trong ${when(about)}, các cơ quan, đơn vị đã hoàn thành {{duties.done}}.`,
      parts: ['duties'],
    },
    {
      key: 'targets',
      title: 'III. Kết quả thực hiện chỉ tiêu',
      text: `Đã đạt {{targets.reached}}.
- Xây dựng các mô hình học tập (gia đình, dòng họ, cộng đồng, đơn vị, công dân học tập): `,
      parts: ['targets'],
    },
    {
      key: 'results',
      title: 'IV. Hoạt động của trung tâm học tập cộng đồng',
      text: `Đã thực hiện {{lines.held}} của kế hoạch: mở {{classes}} với {{attendances}}, gồm {{people}} (không tính trùng).
- Thư viện, tủ sách dùng chung, nhà văn hóa: 
- Kinh phí đã chi {{spent}}; vận động xã hội hóa: `,
      parts: ['lines'],
    },
    ...ending('V', 'VI'),
  ],
  recipients: [{ name: 'Sở Giáo dục và Đào tạo', purpose: 'để báo cáo' }],
});
