import { permissions } from '#platform/permission/permission.ts';

export const subjectRequestPolicy = permissions({
  'subject-request.read': {
    vi: 'Giám đốc và phó giám đốc xem được yêu cầu của người dân về dữ liệu của họ.',
    en: 'Director and deputy director see what people ask about their data.',
    grants: { director: 'all', deputy: 'all' },
  },
  'subject-request.write': {
    vi: 'Phó giám đốc ghi và trả lời yêu cầu của người dân về dữ liệu của họ.',
    en: 'The deputy director records and answers what people ask about their data.',
    grants: { deputy: 'all' },
  },
});
