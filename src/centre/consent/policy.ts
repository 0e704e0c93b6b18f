import { permissions } from '#platform/permission/permission.ts';

export const consentPolicy = permissions({
  'consent.read': {
    vi: 'Giám đốc và phó giám đốc xem được sự đồng ý của người dân.',
    en: 'Director and deputy director see to what residents agreed.',
    grants: { director: 'all', deputy: 'all' },
  },
  'consent.write': {
    vi: 'Phó giám đốc ghi người dân đồng ý, rút lại, và lời đồng ý mới.',
    en: 'The deputy director records consents, withdrawals, and new words of a consent.',
    grants: { deputy: 'all' },
  },
});
