import { workflowActs } from '#approval/acts.ts';
import { acts } from '#platform/audit/acts.ts';
import { candidacyWords, candidacyWorkflow } from './definition.ts';
import { modelWords } from './models.ts';

export const candidacyActs = acts(
  'candidacy',
  {
    add: { vi: 'Đăng ký danh hiệu học tập', en: 'Registered for a learning title' },
    remove: { vi: 'Bỏ đăng ký vừa ghi', en: 'Took a registration back' },
    change: { vi: 'Ghi bản tự đánh giá', en: 'Wrote a self-assessment' },
    file: { vi: 'Thêm minh chứng', en: 'Added evidence' },
    window: { vi: 'Đặt thời gian tự đánh giá', en: 'Set when self-assessment is open' },
  },
  {
    fields: {
      model: { vi: 'Danh hiệu', en: 'Title', values: modelWords },
      subjectId: { vi: 'Ai', en: 'Who' },
      registeredOn: { vi: 'Ngày đăng ký', en: 'Registered on' },
      setId: { vi: 'Bộ tiêu chí', en: 'Criteria set' },
      scores: { vi: 'Điểm tự đánh giá', en: 'Scores' },
      carriedFrom: { vi: 'Nối tiếp hồ sơ năm trước', en: 'Carries on' },
      assessFrom: { vi: 'Mở từ ngày', en: 'Open from' },
      assessTo: { vi: 'Đến ngày', en: 'To' },
    },
  },
);

export const candidacyWorkflowActs = workflowActs(candidacyWorkflow, candidacyWords);
