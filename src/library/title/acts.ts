import { acts } from '#platform/audit/acts.ts';

export const titleActs = acts(
  'library-title',
  {
    add: { vi: 'Thêm sách, tài liệu', en: 'Added a title' },
    change: { vi: 'Sửa sách, tài liệu', en: 'Changed a title' },
  },
  {
    fields: {
      author: { vi: 'Tác giả', en: 'Author' },
      programme: { vi: 'Lĩnh vực', en: 'Programme' },
      copies: { vi: 'Số bản', en: 'Copies' },
      link: { vi: 'Địa chỉ trên mạng', en: 'Link' },
      place: { vi: 'Tủ sách, thư viện', en: 'Library' },
      activityId: { vi: 'Tài liệu của lớp', en: 'Material of the class' },
    },
  },
);
