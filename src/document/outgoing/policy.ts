import { permissions } from '#platform/permission/permission.ts';

export const documentPolicy = permissions({
  'document.read': {
    vi: 'Giám đốc và phó giám đốc xem sổ văn bản đi và văn bản đã phát hành.',
    en: 'Director and deputy director see the outgoing register and the papers issued.',
    grants: { director: 'all', deputy: 'all' },
  },
  'document.write': {
    vi: 'Phó giám đốc lấy số cho văn bản soạn ở nơi khác và ghi việc gửi, lưu văn bản.',
    en: 'The deputy director takes numbers for papers written elsewhere and notes how papers were sent and kept.',
    grants: { deputy: 'all' },
  },
});
