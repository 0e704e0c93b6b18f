import { dayText } from '#kit/day.ts';
import { forgetInAudit } from '#platform/audit/queries-forget.ts';
import type { PersonalData } from '#platform/personal.ts';
import { listPoverty } from '../household/queries.ts';
import { listHomes } from '../residence/queries.ts';
import { residentPolicy } from './policy.ts';
import { findEthnicity, findResident } from './queries.ts';
import { forgetResidents, listLeftBefore } from './queries-forget.ts';
import { povertyWords, sexWords } from './screens/words.ts';

const residents = { vi: 'Người dân', en: 'Residents' };
const counted = {
  vi: 'Giữ để số liệu cũ không đổi; không còn tên',
  en: 'Stays for past figures, without a name',
};

export const residentData: readonly PersonalData[] = [
  {
    table: 'resident',
    title: { vi: 'Danh sách người dân', en: 'Register of residents' },
    columns: {
      name: { vi: 'Họ tên', en: 'Name' },
      folded: { vi: 'Họ tên không dấu, để tìm', en: 'Name without marks' },
      given: { vi: 'Tên, để xếp thứ tự', en: 'Given name' },
      birth_year: { vi: 'Năm sinh', en: 'Year of birth' },
      sex: { vi: 'Giới tính', en: 'Sex' },
      ethnicity: { vi: 'Dân tộc (dữ liệu nhạy cảm, không bắt buộc)', en: 'Ethnicity (sensitive, optional)' },
      head: { vi: 'Chủ hộ', en: 'Head of the household' },
      away: { vi: 'Đi làm xa', en: 'Works far away' },
      left_on: { vi: 'Ngày chuyển đi', en: 'Moved away on' },
    },
    of: residents,
    purpose: { vi: 'Mời học, ghi danh, tính số người học', en: 'Invitations, rosters, figures' },
    seenBy: [residentPolicy['resident.read'], residentPolicy['resident.ethnicity']],
    afterwards: {
      vi: 'Xóa tên, chủ hộ, đi làm xa; dân tộc chỉ còn Kinh hay thiểu số; giữ năm sinh, giới tính để số liệu cũ không đổi',
      en: 'Name, head and work are taken out; ethnicity becomes majority or minority; year of birth and sex stay for past figures',
    },
    about: async (tx, residentId, today) => {
      const person = await findResident(tx, residentId, today);
      const ethnicity = (await findEthnicity(tx, residentId))?.ethnicity;
      return {
        title: 'Danh sách người dân',
        columns: ['Mục', 'Nội dung'],
        rows: person
          ? [
              ['Họ tên', person.name],
              ['Năm sinh', String(person.birthYear)],
              ['Giới tính', sexWords[person.sex].vi],
              ['Dân tộc', ethnicity ?? 'không ghi'],
              ['Thôn', person.villageName],
              ['Mã hộ', person.householdCode],
              ['Chủ hộ', person.head ? 'có' : 'không'],
              ['Đi làm xa', person.away ? 'có' : 'không'],
              ['Chuyển đi ngày', person.leftOn ? dayText(person.leftOn) : ''],
            ]
          : [],
      };
    },
    forget: async (tx, ids, today) => {
      await forgetResidents(tx, ids, today);
      await forgetInAudit(tx, ids);
    },
    retention: {
      key: 'keep.left',
      words: {
        vi: 'Người đã chuyển đi: ẩn danh ở mọi nơi',
        en: 'People who moved away: made unrecognisable',
      },
      outlived: listLeftBefore,
      clear: 'everywhere',
    },
  },
  {
    table: 'residence',
    title: { vi: 'Nơi đã ở', en: 'Where people lived' },
    columns: {
      resident_id: { vi: 'Người', en: 'Who' },
      household_id: { vi: 'Hộ', en: 'Household' },
      valid_from: { vi: 'Từ ngày', en: 'From' },
      valid_to: { vi: 'Đến ngày', en: 'To' },
    },
    of: residents,
    purpose: {
      vi: 'Tính số liệu theo thôn, hộ của từng ngày',
      en: 'Figures by village and household of each day',
    },
    seenBy: [residentPolicy['resident.read']],
    afterwards: counted,
    about: async (tx, residentId) => ({
      title: 'Nơi đã ở',
      columns: ['Từ ngày', 'Mã hộ', 'Thôn'],
      rows: (await listHomes(tx, residentId)).map(({ validFrom, householdCode, villageName }) => [
        validFrom ? dayText(validFrom) : 'từ đầu',
        householdCode,
        villageName,
      ]),
    }),
  },
  {
    table: 'household_poverty',
    title: { vi: 'Hộ nghèo, cận nghèo', en: 'Poor households' },
    columns: { status: { vi: 'Diện nghèo', en: 'Poverty' } },
    of: { vi: 'Hộ', en: 'Households' },
    purpose: { vi: 'Tính số hộ nghèo có người học', en: 'Figures of poor households reached' },
    seenBy: [residentPolicy['resident.read']],
    afterwards: counted,
    about: async (tx, residentId, today) => {
      const person = await findResident(tx, residentId, today);
      return {
        title: 'Diện nghèo của hộ',
        columns: ['Diện', 'Từ ngày', 'Đến ngày'],
        rows: (person ? await listPoverty(tx, person.householdId) : []).map((one) => [
          povertyWords[one.status].vi,
          dayText(one.validFrom),
          one.validTo ? dayText(one.validTo) : '',
        ]),
      };
    },
  },
  {
    table: 'household',
    title: { vi: 'Hộ', en: 'Households' },
    columns: { code: { vi: 'Mã hộ', en: 'Code' } },
    of: { vi: 'Hộ', en: 'Households' },
    purpose: { vi: 'Ghép người vào hộ và thôn', en: 'People by household and village' },
    seenBy: [residentPolicy['resident.read']],
    afterwards: counted,
  },
];
