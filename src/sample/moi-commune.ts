import type { CivilDate } from '#vocabulary/date.ts';
import type { Id } from '#vocabulary/id.ts';
import { dong } from '#vocabulary/money.ts';
import type {
  SampleApprover,
  SampleCostNorm,
  SampleFundingSource,
  SamplePlace,
  SampleVenue,
  Sex,
} from './model.ts';
import { MOI_HOUSEHOLDS, type MoiVillage } from './moi-lines.ts';
import { type Organisation, organise, provinceIdOf } from './organisation.ts';
import { sampleId } from './random.ts';

export const MOI = 'moi';
export const moiId = (...path: string[]): Id => sampleId(MOI, ...path);
export const COMMUNE_NAME = 'Suối Lành';
export const MOI_VILLAGES = Object.keys(MOI_HOUSEHOLDS) as MoiVillage[];
export const moiVillageId = (village: MoiVillage): Id => moiId('place', village);

/** The hall of a village, or of the commune for null. */
export const moiHall = (village: MoiVillage | null): { readonly id: Id; readonly name: string } =>
  village === null
    ? { id: moiId('venue', 'xã'), name: 'Hội trường xã' }
    : { id: moiId('venue', village), name: `Nhà văn hóa thôn ${village}` };

const SINCE = '2024-01-01' as CivilDate;

export const MOI_NORM: SampleCostNorm = {
  id: moiId('norm'),
  base: dong(300_000),
  perLearner: dong(6_000),
  validFrom: SINCE,
  validTo: null,
};

export const MOI_SOURCES: readonly SampleFundingSource[] = [
  { id: moiId('source', 'NSX'), code: 'NSX', name: 'Ngân sách xã' },
  { id: moiId('source', 'XHH'), code: 'XHH', name: 'Xã hội hóa' },
];

/** An invented setting: the commune's own office approves. That every commune must is not known, so it is unverified. */
export const MOI_APPROVERS: readonly SampleApprover[] = [
  {
    id: moiId('approver', 'ubnd'),
    body: `UBND xã ${COMMUNE_NAME}`,
    username: 'chutich',
    verified: false,
    validFrom: SINCE,
    validTo: null,
  },
];

const UNITS: readonly (readonly [string, string])[] = [
  ['hoi-nong-dan', 'Hội Nông dân xã'],
  ['tram-y-te', 'Trạm Y tế xã'],
  ['van-hoa', 'Phòng Văn hóa - Xã hội'],
  ['tu-phap', 'Tư pháp - hộ tịch'],
  ['hoi-phu-nu', 'Hội Liên hiệp Phụ nữ xã'],
  ['doan-thanh-nien', 'Đoàn Thanh niên xã'],
  ['cong-an', 'Công an xã'],
  ['truong-tieu-hoc', `Trường Tiểu học ${COMMUNE_NAME}`],
  ['hoi-khuyen-hoc', 'Hội Khuyến học xã'],
];

const OFFICERS: readonly (readonly [string, string, Sex, string])[] = [
  ['tram-y-te', 'Đặng Thị Hồng Nhung', 'female', 'Trạm trưởng Trạm Y tế xã'],
  ['tu-phap', 'Linh Quốc Hưng', 'male', 'Công chức Tư pháp - hộ tịch'],
  ['hoi-phu-nu', 'Bàn Thị Mến', 'female', 'Chủ tịch Hội Liên hiệp Phụ nữ xã'],
  ['doan-thanh-nien', 'Lục Minh Trường', 'male', 'Bí thư Đoàn Thanh niên xã'],
  ['cong-an', 'Vũ Mạnh Cường', 'male', 'Phó Trưởng Công an xã'],
  ['truong-tieu-hoc', 'Hà Thị Khuyên', 'female', 'Giáo viên Trường Tiểu học xã'],
];

export const moiUnitName = (code: string): string => UNITS.find(([own]) => own === code)![1];

export const moiOrganisation = (): Organisation =>
  organise({
    key: MOI,
    units: UNITS,
    officers: OFFICERS,
    villages: MOI_VILLAGES.map((name) => ({ id: moiVillageId(name), name })),
    otherHeads: [
      ['Nông Văn Tiến', 'male'],
      ['Bàn Xuân Phúc', 'male'],
      ['Giàng Thị Sen', 'female'],
      ['Lý Đình Thái', 'male'],
    ],
    treasurer: ['Phùng Thị Lệ', 'female'],
  });

/** Today's map: the commune stands directly under the province. */
export function moiPlaces(): SamplePlace[] {
  const [province, commune] = [provinceIdOf('Lạng Sơn'), moiId('place', 'commune')];
  const unknown = { validFrom: null, validTo: null };
  return [
    { id: province, level: 'province', kind: 'tỉnh', name: 'Lạng Sơn', parentId: null, ...unknown },
    { id: commune, level: 'commune', kind: 'xã', name: COMMUNE_NAME, parentId: province, ...unknown },
    ...MOI_VILLAGES.map((name): SamplePlace => {
      const id = moiVillageId(name);
      return { id, level: 'village', kind: 'thôn', name, parentId: commune, ...unknown };
    }),
  ];
}

export const moiVenues = (): SampleVenue[] => [
  { ...moiHall(null), villageId: null, capacity: 150 },
  ...MOI_VILLAGES.map((village) => ({ ...moiHall(village), villageId: moiVillageId(village), capacity: 70 })),
];
