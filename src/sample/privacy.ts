import { addDays, type CivilDate, yearOf } from '#vocabulary/date.ts';
import type { SampleConsent, SampleResident, SampleSubjectRequest } from './model.ts';
import { sampleId } from './random.ts';

/** A few who agreed in each of the three ways, one of whom withdrew; all are grown up and live here. */
export function consentsOf(
  key: string,
  residents: readonly SampleResident[],
  asOf: CivilDate,
): SampleConsent[] {
  const adults = grownUp(residents, asOf).slice(0, 4);
  const on = addDays(asOf, -60);
  const consent = (at: number, purpose: string, more: Partial<SampleConsent>): SampleConsent => ({
    id: sampleId(key, 'consent', String(at), purpose),
    residentId: adults[at]!.id,
    purpose,
    givenOn: on,
    how: 'form',
    witness: null,
    withdrawnOn: null,
    ...more,
  });
  return [
    consent(0, 'learning', {}),
    consent(0, 'ethnicity', {}),
    consent(1, 'learning', { how: 'paper' }),
    consent(1, 'photo', { how: 'paper', withdrawnOn: addDays(asOf, -20) }),
    consent(2, 'learning', { how: 'oral', witness: 'Trưởng thôn' }),
    consent(3, 'effect', { how: 'oral', witness: 'Trưởng thôn' }),
  ];
}

/** What people asked about their data; all of it is answered. */
export function subjectRequestsOf(
  key: string,
  residents: readonly SampleResident[],
  asOf: CivilDate,
): SampleSubjectRequest[] {
  const [one, two] = grownUp(residents, asOf).slice(1, 3) as [SampleResident, SampleResident];
  const request = (who: SampleResident, kind: string, days: number, detail: string, answer: string) => ({
    id: sampleId(key, 'subject-request', kind),
    residentId: who.id,
    name: who.name,
    kind,
    receivedOn: addDays(asOf, -days),
    dueOn: addDays(asOf, (kind === 'withdrawal' ? 15 : 10) - days),
    detail,
    answer,
    answeredOn: addDays(asOf, 4 - days),
  });
  return [
    request(one, 'withdrawal', 24, 'Không muốn có ảnh trên bảng tin', 'Đã ghi rút, đã bỏ ảnh khỏi bảng tin'),
    request(two, 'correction', 30, 'Năm sinh ghi nhầm', 'Đã sửa theo giấy khai sinh mang tới'),
  ];
}

const grownUp = (residents: readonly SampleResident[], asOf: CivilDate): readonly SampleResident[] =>
  residents.filter(({ birthYear, leftOn }) => leftOn === null && yearOf(asOf) - birthYear >= 30);
