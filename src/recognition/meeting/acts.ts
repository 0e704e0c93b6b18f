import { acts } from '#platform/audit/acts.ts';

export const meetingActs = acts(
  'village-meeting',
  { add: { vi: 'Ghi biên bản họp thôn', en: 'Wrote the minutes of a village meeting' } },
  {
    fields: {
      heldOn: { vi: 'Ngày họp', en: 'Held on' },
      place: { vi: 'Nơi họp', en: 'Place' },
      chair: { vi: 'Chủ trì', en: 'Chair' },
      secretary: { vi: 'Thư ký', en: 'Secretary' },
      present: { vi: 'Số hộ dự', en: 'Households present' },
      invited: { vi: 'Số hộ mời', en: 'Households invited' },
      opinions: { vi: 'Ý kiến', en: 'Opinions' },
      agreed: { vi: 'Nhất trí', en: 'Agreed' },
      notAgreed: { vi: 'Không nhất trí', en: 'Not agreed' },
    },
  },
);
