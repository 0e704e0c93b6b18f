import { ending, type ReportKind, when } from './kind.ts';

/** The report of an annual plan: its classes by programme, row by row, its targets and who did what. */
export const annual: ReportKind = Object.freeze<ReportKind>({
  title: (about) => `Kết quả thực hiện kế hoạch hoạt động ${when(about)}`,
  sections: (about) => [
    {
      key: 'results',
      title: 'I. Kết quả mở lớp, chuyên đề',
      text: `Trong ${when(about)}, đã thực hiện {{lines.held}} của kế hoạch: mở {{classes}} với {{attendances}}, gồm {{people}} (không tính trùng), trong đó {{women}}. Có {{poor}} và {{nearPoor}} có người đi học.`,
      parts: ['summary', 'lines'],
    },
    {
      key: 'targets',
      title: 'II. Kết quả thực hiện chỉ tiêu',
      text: 'Đã đạt {{targets.reached}} của kế hoạch.',
      parts: ['targets'],
    },
    {
      key: 'duties',
      title: 'III. Công tác phối hợp và kinh phí',
      text: `Các đơn vị đã hoàn thành {{duties.done}} được phân công.
Kinh phí đã chi {{spent}}.`,
      parts: ['duties'],
    },
    ...ending('IV', 'V'),
  ],
  recipients: [],
});
