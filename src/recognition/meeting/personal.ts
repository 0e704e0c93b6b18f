import type { PersonalData } from '#platform/personal.ts';
import { candidacyPolicy } from '../candidacy/policy.ts';

export const meetingData: readonly PersonalData[] = [
  {
    table: 'village_meeting',
    title: { vi: 'Biên bản họp thôn', en: 'Minutes of village meetings' },
    columns: { chair: { vi: 'Chủ trì', en: 'Chair' }, secretary: { vi: 'Thư ký', en: 'Secretary' } },
    of: { vi: 'Người chủ trì, ghi biên bản', en: 'Who led and wrote the minutes' },
    purpose: { vi: 'Biên bản họp thôn', en: 'Minutes' },
    seenBy: [candidacyPolicy['candidacy.read']],
    afterwards: { vi: 'Giữ: việc công đã làm mang tên này', en: 'Stays: it is a record of official work' },
  },
];
