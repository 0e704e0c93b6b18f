import { workflowActs } from '#approval/acts.ts';
import { acts } from '#platform/audit/acts.ts';
import { reportWords, reportWorkflow } from './definition.ts';

export const reportActs = acts(
  'report',
  {
    add: { vi: 'Lập báo cáo', en: 'Made a report' },
    change: { vi: 'Sửa báo cáo', en: 'Changed a report' },
  },
  {
    fields: {
      periodFrom: { vi: 'Từ ngày', en: 'From' },
      periodTo: { vi: 'Đến ngày', en: 'To' },
      sections: { vi: 'Lời báo cáo', en: 'Sections' },
    },
  },
);

export const reportWorkflowActs = workflowActs(reportWorkflow, reportWords);
