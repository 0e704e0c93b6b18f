import { restricted } from '#centre/sight/rules.ts';
import { permissions } from '#platform/permission/permission.ts';

export const dropoutPolicy = permissions({
  'dropout.read': {
    vi: 'Giám đốc, phó giám đốc xem trẻ bỏ học cả xã; trường xem học sinh của trường mình. Mỗi lần xem đều được ghi lại.',
    en: 'Director and deputy director see the children who dropped out, a school its own; each sight is noted.',
    grants: restricted.dropout.grants,
  },
  'dropout.write': {
    vi: 'Phó giám đốc ghi hồ sơ trẻ bỏ học và các lần đến nhà; trường ghi của trường mình.',
    en: 'The deputy director records cases and visits; a school those of its own pupils.',
    grants: { deputy: 'all', school: 'unit' },
  },
});
