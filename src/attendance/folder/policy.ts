import type { Actor } from '#platform/permission/actor.ts';
import { permissions } from '#platform/permission/permission.ts';

export const folderPolicy = permissions({
  'folder.read': {
    vi: 'Ban giám đốc xem hồ sơ mọi lớp; kế toán chỉ xem thông báo và chứng từ; trưởng thôn, đơn vị phối hợp xem của lớp mình.',
    en: 'Directors see the folders of all classes; the accountant and a school only what names no learner; village heads and partners those of their own classes.',
    grants: {
      director: 'all',
      deputy: 'all',
      accountant: 'all',
      'village-head': 'village',
      partner: 'unit',
      school: 'unit',
    },
  },
  'folder.write': {
    vi: 'Phó giám đốc, trưởng thôn và đơn vị dạy gửi ảnh, giấy tờ của lớp mình; kế toán gửi chứng từ.',
    en: 'The deputy director, village heads and teaching units add photos and papers of their own classes; the accountant adds vouchers.',
    grants: { deputy: 'all', accountant: 'all', 'village-head': 'village', partner: 'unit' },
  },
  'minutes.write': {
    vi: 'Phó giám đốc, trưởng thôn và đơn vị dạy ghi biên bản buổi học của lớp mình.',
    en: 'The deputy director, village heads and teaching units write the minutes of their own classes.',
    grants: { deputy: 'all', 'village-head': 'village', partner: 'unit' },
  },
  'paper.issue': {
    vi: 'Phó giám đốc lấy số và phát hành giấy tờ của lớp.',
    en: 'The deputy director numbers and issues the papers of a class.',
    grants: { deputy: 'all' },
  },
});

/** Whether somebody sees of a folder only what names no learner, whichever classes they reach. */
export const seesNoNames = ({ grant }: Actor): boolean =>
  grant.post.role === 'accountant' || grant.post.role === 'school';
