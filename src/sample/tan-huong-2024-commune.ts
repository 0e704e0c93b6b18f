import type { CivilDate } from '#vocabulary/date.ts';
import type { Id } from '#vocabulary/id.ts';
import { dong } from '#vocabulary/money.ts';
import type {
  SampleApprover,
  SampleCostNorm,
  SampleEquipment,
  SampleFundingSource,
  SamplePlace,
  SampleVenue,
  Sex,
} from './model.ts';
import { type Organisation, organise, provinceIdOf } from './organisation.ts';
import { sampleId } from './random.ts';
import type { Village } from './tan-huong-2024-lines.ts';

export const KEY = 'tan-huong-2024';
export const YEAR = 2024;
export const day = (iso: string): CivilDate => iso as CivilDate;
export const id = (...path: string[]): Id => sampleId(KEY, ...path);

export const HOUSEHOLDS: Record<Village, number> = {
  'Đon Úy': 148,
  'Cầu Hin': 141,
  'Nam Hương 1': 132,
  'Nam Hương 2': 122,
};
export const VILLAGES = Object.keys(HOUSEHOLDS) as Village[];
export const villageId = (village: Village): Id => id('place', village);

const UNITS: readonly (readonly [string, string])[] = [
  ['hoi-nong-dan', 'Hội Nông dân xã'],
  ['tram-y-te', 'Trạm Y tế xã'],
  ['dia-chinh', 'Địa chính - xây dựng - môi trường'],
  ['van-hoa', 'Văn hóa - xã hội'],
  ['tu-phap', 'Tư pháp - hộ tịch'],
  ['hoi-phu-nu', 'Hội Liên hiệp Phụ nữ xã'],
  ['cong-an', 'Công an xã'],
  ['truong-tieu-hoc', 'Trường Tiểu học Tân Hương'],
  ['hoi-khuyen-hoc', 'Hội Khuyến học xã'],
];

const OFFICERS: readonly (readonly [string, string, Sex, string])[] = [
  ['tram-y-te', 'Lộc Thị Thu Hiền', 'female', 'Trạm trưởng Trạm Y tế xã'],
  ['dia-chinh', 'Hà Đức Quang', 'male', 'Công chức Địa chính - xây dựng - môi trường'],
  ['tu-phap', 'Ma Thị Ngân', 'female', 'Công chức Tư pháp - hộ tịch'],
  ['hoi-phu-nu', 'Đinh Thị Nguyệt', 'female', 'Chủ tịch Hội Liên hiệp Phụ nữ xã'],
  ['cong-an', 'La Trung Kiên', 'male', 'Phó Trưởng Công an xã'],
];

export const organisation = (): Organisation =>
  organise({
    key: KEY,
    units: UNITS,
    officers: OFFICERS,
    villages: VILLAGES.map((name) => ({ id: villageId(name), name })),
    otherHeads: [
      ['Hứa Xuân Thắng', 'male'],
      ['Bế Thị Kim Liên', 'female'],
      ['Nông Đình Luân', 'male'],
    ],
    treasurer: ['Lương Thị Thoa', 'female'],
  });

export const SOURCES: readonly SampleFundingSource[] = [
  { id: id('source', 'NSX'), code: 'NSX', name: 'Ngân sách xã' },
  { id: id('source', 'XHH'), code: 'XHH', name: 'Xã hội hóa (hợp tác xã chăn nuôi hỗ trợ)' },
];

export const NORM: SampleCostNorm = {
  id: id('norm'),
  base: dong(280_000),
  perLearner: dong(5_000),
  validFrom: day('2024-01-01'),
  validTo: day('2024-12-31'),
};

/** Until the districts ended the district's education office approved; who does after that is not known here. */
export const APPROVERS: readonly SampleApprover[] = [
  {
    id: id('approver', 'pgd'),
    body: 'Phòng GD&ĐT huyện Bắc Sơn',
    username: null,
    verified: true,
    validFrom: null,
    validTo: day('2025-06-30'),
  },
  {
    id: id('approver', 'later'),
    body: null,
    username: null,
    verified: false,
    validFrom: day('2025-07-01'),
    validTo: null,
  },
];

export function places(): SamplePlace[] {
  const unknown = { validFrom: null, validTo: null };
  const [province, district, commune] = [
    provinceIdOf('Lạng Sơn'),
    id('place', 'district'),
    id('place', 'commune'),
  ];
  return [
    { id: province, level: 'province', kind: 'tỉnh', name: 'Lạng Sơn', parentId: null, ...unknown },
    {
      id: district,
      level: 'district',
      kind: 'huyện',
      name: 'Bắc Sơn',
      parentId: province,
      validFrom: null,
      validTo: day('2025-06-30'),
    },
    { id: commune, level: 'commune', kind: 'xã', name: 'Tân Hương', parentId: district, ...unknown },
    ...VILLAGES.map(
      (name): SamplePlace => ({
        id: villageId(name),
        level: 'village',
        kind: 'thôn',
        name,
        parentId: commune,
        ...unknown,
      }),
    ),
  ];
}

export const hallOf = (village: Village | null): Id => id('venue', village ?? 'xã');

export const venues = (): SampleVenue[] => [
  { id: hallOf(null), name: 'Nhà văn hóa xã', villageId: null, capacity: 120 },
  ...VILLAGES.map((village) => ({
    id: hallOf(village),
    name: `Nhà văn hóa thôn ${village}`,
    villageId: villageId(village),
    capacity: 110,
  })),
];

const thing = (
  name: string,
  quantity: number,
  year: number | null,
  source: string | null,
  condition: SampleEquipment['condition'],
): SampleEquipment => ({ id: id('equipment', name), name, quantity, year, source, condition });

export const equipment = (): SampleEquipment[] => [
  thing('Phòng học', 2, 2015, 'UBND xã giao', 'good'),
  thing('Bàn ghế học viên (bộ)', 40, 2015, 'Ngân sách xã', 'worn'),
  thing('Máy chiếu', 1, 2021, 'Hội Khuyến học huyện tặng', 'good'),
  thing('Máy tính để bàn', 3, null, null, 'broken'),
];
