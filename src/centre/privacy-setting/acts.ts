import { acts } from '#platform/audit/acts.ts';
import { settingKinds } from './rules.ts';

export const privacySettingActs = acts(
  'privacy-setting',
  {
    add: { vi: 'Đặt quy định về dữ liệu cá nhân', en: 'Set a rule of personal data' },
    change: { vi: 'Sửa quy định về dữ liệu cá nhân', en: 'Changed a rule of personal data' },
  },
  {
    fields: {
      key: { vi: 'Quy định', en: 'Rule', values: settingKinds },
      value: { vi: 'Mức', en: 'Value' },
    },
  },
);
