import { permissions } from '#platform/permission/permission.ts';

export const libraryPolicy = permissions({
  'library.read': {
    vi: 'Mọi người của trung tâm xem được sách, tài liệu và số lượt đọc.',
    en: 'Everybody of the centre sees titles and reading counts.',
    grants: { insiders: 'all' },
  },
  'library.write': {
    vi: 'Phó giám đốc ghi sách, tài liệu, cho mượn và số lượt đọc; chỉ phó giám đốc thấy tên người mượn.',
    en: 'The deputy enters titles, loans and reading counts, and alone sees who has borrowed.',
    grants: { deputy: 'all' },
  },
});
