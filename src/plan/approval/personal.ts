import type { PersonalData } from '#platform/personal.ts';
import { planPolicy } from '../policy.ts';

export const workflowData: PersonalData = {
  table: 'workflow_step',
  title: { vi: 'Các bước trình, ký, duyệt', en: 'Steps of approval' },
  columns: {
    actor: { vi: 'Người làm bước đó', en: 'Who took the step' },
    post_title: { vi: 'Chức vụ', en: 'Post' },
    reason: { vi: 'Lý do', en: 'Reason' },
    file_id: { vi: 'Ảnh giấy duyệt', en: 'Page of the decision' },
  },
  of: { vi: 'Cán bộ', en: 'Staff' },
  purpose: { vi: 'Biết ai trình, ai ký, ai duyệt', en: 'Who submitted, signed, approved' },
  seenBy: [planPolicy['plan.read']],
  afterwards: { vi: 'Giữ: việc công đã làm mang tên này', en: 'Stays: it is a record of official work' },
};
