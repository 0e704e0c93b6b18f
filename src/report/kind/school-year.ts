import { ending, type ReportKind, when } from './kind.ts';

/** The report of a school year: activities by month, population targets, education for all, the duties of associations and schools. */
export const schoolYear: ReportKind = Object.freeze<ReportKind>({
  title: (about) => `Kết quả hoạt động ${when(about)}`,
  sections: (about) => [
    {
      key: 'targets',
      title: 'I. Kết quả thực hiện chỉ tiêu',
      text: `Trong ${when(about)}, trung tâm đạt {{targets.reached}} của kế hoạch.`,
      parts: ['targets'],
    },
    {
      key: 'results',
      title: 'II. Kết quả tổ chức các hoạt động',
      text: `Đã thực hiện {{lines.held}} của kế hoạch từng tháng: mở {{classes}} với {{attendances}}, gồm {{people}} (không tính trùng), trong đó {{women}}.`,
      parts: ['lines', 'summary'],
    },
    {
      key: 'universal',
      title: 'III. Phổ cập giáo dục, huy động trẻ ra lớp',
      text: '- Vận động học sinh bỏ học ra lớp: \n- Phổ cập giáo dục theo cấp học: \n- Ôn tập hè, dạy nghề, giới thiệu việc làm: ',
    },
    {
      key: 'duties',
      title: 'IV. Công tác phối hợp của các ban, ngành, đoàn thể',
      text: 'Các đơn vị đã hoàn thành {{duties.done}} được phân công.',
      parts: ['duties'],
    },
    ...ending('V', 'VI'),
  ],
  recipients: [],
});
