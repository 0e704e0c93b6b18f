import { programmes } from '#norm/programme/rules.ts';
import { acts } from '#platform/audit/acts.ts';
import type { Words } from '#vocabulary/language.ts';
import type { ProposalState } from './rules.ts';

const stateWords = {
  open: { vi: 'đang chờ', en: 'waiting' },
  taken: { vi: 'đã đưa vào kế hoạch', en: 'taken into the plan' },
  declined: { vi: 'đã từ chối', en: 'declined' },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
} satisfies Record<ProposalState, Words>;

export const proposalActs = acts(
  'proposal',
  {
    add: { vi: 'Đề xuất mở lớp', en: 'Proposed a class' },
    change: { vi: 'Sửa đề xuất mở lớp', en: 'Changed a proposal' },
    withdraw: { vi: 'Rút đề xuất mở lớp', en: 'Withdrew a proposal' },
    reopen: { vi: 'Mở lại đề xuất mở lớp', en: 'Opened a proposal again' },
    take: { vi: 'Đưa đề xuất vào kế hoạch', en: 'Took a proposal into the plan' },
    decline: { vi: 'Từ chối đề xuất mở lớp', en: 'Declined a proposal' },
  },
  {
    fields: {
      unitId: { vi: 'Đơn vị', en: 'Unit' },
      unitName: { vi: 'Đơn vị', en: 'Unit' },
      title: { vi: 'Nội dung', en: 'Subject' },
      programme: { vi: 'Lĩnh vực', en: 'Programme', values: programmes },
      audience: { vi: 'Đối tượng', en: 'Audience' },
      villageId: { vi: 'Thôn', en: 'Village' },
      venueId: { vi: 'Địa điểm', en: 'Venue' },
      learners: { vi: 'Số học viên', en: 'Learners' },
      cost: { vi: 'Kinh phí', en: 'Cost' },
      state: { vi: 'Tình trạng', en: 'State', values: stateWords },
    },
  },
);
