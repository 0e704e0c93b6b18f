import { acts } from '#platform/audit/acts.ts';

export const guestActs = acts(
  'guest',
  {
    add: { vi: 'Thêm khách mời', en: 'Added a guest' },
    change: { vi: 'Sửa khách mời', en: 'Changed a guest' },
    delete: { vi: 'Bỏ khách mời', en: 'Took a guest off the list' },
    invite: { vi: 'Phát hành giấy mời', en: 'Issued an invitation' },
  },
  {
    fields: {
      post: { vi: 'Chức vụ', en: 'Post' },
      unitId: { vi: 'Đơn vị', en: 'Unit' },
      unitName: { vi: 'Đơn vị', en: 'Unit' },
      activityId: { vi: 'Sự kiện', en: 'Event' },
      seats: { vi: 'Số người mời', en: 'Seats' },
      invitationNumber: { vi: 'Số giấy mời', en: 'Number of the invitation' },
      invitationId: { vi: 'Giấy mời', en: 'Invitation' },
      invitedOn: { vi: 'Ngày mời', en: 'Invited on' },
      answer: {
        vi: 'Trả lời',
        en: 'Answer',
        values: { yes: { vi: 'sẽ đến', en: 'will come' }, no: { vi: 'không đến', en: 'will not come' } },
      },
      came: { vi: 'Đã đến', en: 'Came' },
      cameSeats: { vi: 'Số người đến', en: 'How many came' },
    },
  },
);
