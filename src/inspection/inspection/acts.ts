import { workflowActs } from '#approval/acts.ts';
import { acts } from '#platform/audit/acts.ts';
import { inspectionWords, inspectionWorkflow } from './definition.ts';

export const inspectionActs = acts(
  'inspection',
  {
    add: { vi: 'Lập cuộc kiểm tra', en: 'Drew up an inspection' },
    change: { vi: 'Ghi cuộc kiểm tra', en: 'Changed an inspection' },
    delete: { vi: 'Bỏ cuộc kiểm tra', en: 'Took an inspection out' },
    photo: { vi: 'Thêm ảnh kiểm tra', en: 'Added a photo to an inspection' },
    mend: { vi: 'Ghi việc đã khắc phục', en: 'Recorded a follow-up as done' },
    reopenFollowUp: { vi: 'Mở lại việc phải khắc phục', en: 'Opened a follow-up again' },
  },
  {
    fields: {
      planId: { vi: 'Kế hoạch', en: 'Plan' },
      periodFrom: { vi: 'Từ ngày', en: 'From' },
      periodTo: { vi: 'Đến ngày', en: 'To' },
      on: { vi: 'Ngày kiểm tra', en: 'Day' },
      place: { vi: 'Nơi kiểm tra', en: 'Place' },
      conclusion: { vi: 'Kết luận', en: 'Conclusion' },
      items: { vi: 'Việc được kiểm tra', en: 'Items' },
      followUps: { vi: 'Việc phải khắc phục', en: 'Follow-ups' },
      signers: { vi: 'Người ký', en: 'Signers' },
      text: { vi: 'Việc', en: 'What' },
      closedOn: { vi: 'Xong ngày', en: 'Done on' },
      closing: { vi: 'Đã làm gì', en: 'What was done' },
    },
  },
);

export const inspectionWorkflowActs = workflowActs(inspectionWorkflow, inspectionWords);
