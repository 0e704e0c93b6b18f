import type { Role } from '#platform/permission/permission.ts';
import type { Words } from '#vocabulary/language.ts';

/** What a post may do, by the name of who usually holds it. */
export const roleWords: Readonly<Record<Role, Words>> = {
  director: { vi: 'Giám đốc', en: 'Director' },
  deputy: { vi: 'Phó giám đốc', en: 'Deputy director' },
  accountant: { vi: 'Kế toán', en: 'Accountant' },
  'village-head': { vi: 'Trưởng thôn', en: 'Village head' },
  partner: { vi: 'Đơn vị phối hợp', en: 'Partner unit' },
  'commune-office': { vi: 'Công chức xã', en: 'Commune office' },
  chair: { vi: 'Lãnh đạo UBND xã', en: "Chair of the commune's committee" },
  association: { vi: 'Hội Khuyến học', en: 'Learning-promotion association' },
  school: { vi: 'Trường học', en: 'School' },
  province: { vi: 'Sở (chỉ xem tổng hợp)', en: 'Province (totals only)' },
  ministry: { vi: 'Bộ (chỉ xem tổng hợp)', en: 'Ministry (totals only)' },
  administrator: { vi: 'Quản trị', en: 'Administrator' },
};
