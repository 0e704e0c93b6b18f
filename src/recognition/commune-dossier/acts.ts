import { acts } from '#platform/audit/acts.ts';

export const dossierActs = acts(
  'commune-dossier',
  {
    need: { vi: 'Giao việc còn thiếu của hồ sơ xã', en: 'Said who gives what the dossier lacks' },
    send: { vi: 'Gửi hồ sơ Cộng đồng học tập', en: 'Sent the commune’s dossier' },
  },
  {
    fields: {
      code: { vi: 'Chỉ tiêu', en: 'Indicator' },
      who: { vi: 'Ai đưa', en: 'Who' },
      dueOn: { vi: 'Trước ngày', en: 'By' },
      sentOn: { vi: 'Ngày gửi', en: 'Sent on' },
      level: { vi: 'Mức độ', en: 'Level' },
    },
  },
);
