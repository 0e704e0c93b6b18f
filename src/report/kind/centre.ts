import { ending, type ReportKind, when } from './kind.ts';

/** A report of the whole centre for any period. */
export const centre: ReportKind = Object.freeze<ReportKind>({
  title: (about) => `Kết quả hoạt động ${when(about)}`,
  sections: (about) => [
    {
      key: 'results',
      title: 'I. Kết quả thực hiện',
      text: `Trong ${when(about)}, trung tâm đã mở {{classes}} với {{attendances}}, gồm {{people}} (không tính trùng), trong đó {{women}}.
Có {{poor}} và {{nearPoor}} có người đi học.
Kinh phí đã chi {{spent}}.`,
      parts: ['summary', 'targets'],
    },
    ...ending('II', 'III'),
  ],
  recipients: [],
});
