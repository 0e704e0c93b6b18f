import { acts } from '#platform/audit/acts.ts';
import { indicators } from '../indicator/library.ts';

const fields = {
  text: { vi: 'Chỉ tiêu', en: 'Target' },
  indicator: {
    vi: 'Chỉ số',
    en: 'Indicator',
    values: Object.fromEntries(indicators.map(({ code, name }) => [code, name])),
  },
  ownIndicatorId: { vi: 'Chỉ số của xã', en: 'Indicator of the commune' },
  comparator: {
    vi: 'So với',
    en: 'Comparator',
    values: {
      '>=': { vi: 'từ … trở lên', en: 'at least' },
      '<=': { vi: 'không quá', en: 'at most' },
      '=': { vi: 'đúng số', en: 'exactly' },
    },
  },
  value: { vi: 'Phải đạt', en: 'To reach' },
  upTo: { vi: 'Đến', en: 'Up to' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  dueOn: { vi: 'Hạn', en: 'Due' },
  classesOf: {
    vi: 'Tính lớp',
    en: 'Classes of',
    values: {
      plan: { vi: 'của kế hoạch này', en: 'this plan' },
      commune: { vi: 'của cả xã', en: 'the whole commune' },
    },
  },
  programme: { vi: 'Lĩnh vực', en: 'Programme' },
  form: { vi: 'Hình thức', en: 'Form' },
  population: { vi: 'Tổng số', en: 'Population' },
  populationOf: { vi: 'Là những ai', en: 'Who they are' },
  populationOn: { vi: 'Tính đến ngày', en: 'As of' },
  droppedReason: { vi: 'Lý do thôi theo dõi', en: 'Why it was dropped' },
} as const;

export const targetActs = acts(
  'target',
  {
    add: { vi: 'Ghi chỉ tiêu', en: 'Added a target' },
    change: { vi: 'Sửa chỉ tiêu', en: 'Changed a target' },
  },
  { fields },
);

export const targetReportActs = acts(
  'target-report',
  {
    add: { vi: 'Báo số của chỉ tiêu', en: 'Reported a figure of a target' },
    withdraw: { vi: 'Rút số đã báo', en: 'Withdrew a reported figure' },
    attach: { vi: 'Đính minh chứng của số đã báo', en: 'Attached evidence of a reported figure' },
  },
  {
    kind: 'target',
    fields: {
      on: { vi: 'Tính đến ngày', en: 'As of' },
      value: { vi: 'Số báo', en: 'Figure' },
      part: { vi: 'Số đạt', en: 'Part' },
      whole: { vi: 'Tổng số', en: 'Whole' },
      evidence: { vi: 'Giấy tờ chứng minh', en: 'Evidence' },
      sha256: { vi: 'Dấu của tệp', en: 'Checksum' },
    },
  },
);
