import { programmes } from '#norm/programme/rules.ts';
import { acts } from '#platform/audit/acts.ts';
import { formWords } from '../kind/form.ts';
import { lineWords, ownOrJointWords } from './words.ts';

export const lineActs = acts(
  'plan-line',
  {
    add: { vi: 'Thêm dòng kế hoạch', en: 'Added a plan line' },
    change: { vi: 'Sửa dòng kế hoạch', en: 'Changed a plan line' },
    delete: { vi: 'Xóa dòng kế hoạch', en: 'Deleted a plan line' },
  },
  {
    fields: {
      ...lineWords,
      programme: { vi: 'Lĩnh vực', en: 'Programme', values: programmes },
      form: { vi: 'Hình thức', en: 'Form', values: formWords },
      ownOrJoint: { vi: 'Tự mở / liên kết', en: 'Own or joint', values: ownOrJointWords },
    },
  },
);
