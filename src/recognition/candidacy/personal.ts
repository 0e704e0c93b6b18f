import { dayText } from '#kit/day.ts';
import type { PersonalData } from '#platform/personal.ts';
import { stateWords } from './definition.ts';
import { modelWords } from './models.ts';
import { candidacyPolicy } from './policy.ts';
import { listOfPerson } from './queries.ts';

const candidates = { vi: 'Người dân được xét danh hiệu', en: 'Candidates' };
const seenBy = [candidacyPolicy['candidacy.read']];
const purpose = { vi: 'Xét công nhận danh hiệu học tập', en: 'To recognise learning titles' };
const afterwards = {
  vi: 'Giữ để đếm; tên lấy từ danh sách người dân nên không còn',
  en: 'Stays for the counts; the name is that of the resident and goes with it',
};

export const candidacyData: readonly PersonalData[] = [
  {
    table: 'candidacy',
    title: { vi: 'Hồ sơ xét danh hiệu học tập', en: 'Candidacies' },
    columns: {
      resident_id: { vi: 'Người được xét', en: 'Candidate' },
      household_id: { vi: 'Hộ được xét', en: 'Household' },
      frozen: { vi: 'Điểm khi quyết định', en: 'Scores when it was decided' },
    },
    of: candidates,
    purpose,
    seenBy,
    afterwards,
    about: async (tx, residentId) => ({
      title: 'Danh hiệu học tập đã đăng ký',
      columns: ['Danh hiệu', 'Năm', 'Ngày đăng ký', 'Tình trạng'],
      rows: (await listOfPerson(tx, residentId)).map((one) => [
        modelWords[one.model].vi,
        String(one.year),
        dayText(one.registeredOn),
        stateWords[one.state].vi,
      ]),
    }),
  },
  {
    table: 'candidacy_score',
    title: { vi: 'Điểm tự đánh giá', en: 'Self-assessment' },
    columns: { claim: { vi: 'Điểm', en: 'Score' }, reason: { vi: 'Lý do', en: 'Reason' } },
    of: candidates,
    purpose,
    seenBy,
    afterwards,
  },
];
