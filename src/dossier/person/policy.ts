import { restricted } from '#centre/sight/rules.ts';
import { permissions } from '#platform/permission/permission.ts';

export const personEntryPolicy = permissions({
  'person-entry.read': {
    vi: 'Ban giám đốc xem các sổ theo dõi từng người; mỗi lần xem sổ hạn chế đều được ghi lại.',
    en: 'The directors see the books of people; each sight of a restricted one is noted.',
    grants: restricted['people-book'].grants,
  },
  'person-entry.write': {
    vi: 'Phó giám đốc ghi các sổ theo dõi từng người.',
    en: 'The deputy writes the books of people.',
    grants: { deputy: 'all' },
  },
});
