import { acts } from '#platform/audit/acts.ts';

export const titleActs = acts(
  'library-title',
  {
    add: { vi: 'Thêm sách, tài liệu', en: 'Added a title' },
    change: { vi: 'Sửa sách, tài liệu', en: 'Changed a title' },
    remove: { vi: 'Bỏ sách, tài liệu', en: 'Took a title out' },
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

export const titleImportActs = acts(
  'library-title',
  {
    import: { vi: 'Nhập sách, tài liệu từ Excel', en: 'Imported titles from Excel' },
    undo: { vi: 'Hoàn tác lần nhập sách, tài liệu', en: 'Took back an import of titles' },
  },
  {
    kind: 'library-title-import',
    fields: {
      added: { vi: 'Số đầu sách thêm', en: 'Titles added' },
      known: { vi: 'Số đầu sách đã có', en: 'Known already' },
    },
  },
);
