import { acts } from '#platform/audit/acts.ts';

export const criteriaSetActs = acts(
  'criteria-set',
  {
    add: { vi: 'Thêm bộ tiêu chí', en: 'Added a criteria set' },
    change: { vi: 'Sửa bộ tiêu chí', en: 'Changed a criteria set' },
    attach: { vi: 'Đính văn bản gốc của bộ tiêu chí', en: 'Attached the official text of a criteria set' },
    confirm: {
      vi: 'Xác nhận bộ tiêu chí đúng văn bản gốc',
      en: 'Confirmed a criteria set against the official text',
    },
  },
  {
    fields: {
      set: { vi: 'Bộ tiêu chí', en: 'Set' },
      version: { vi: 'Bản', en: 'Version' },
      basis: { vi: 'Căn cứ', en: 'Basis' },
      criteria: { vi: 'Số tiêu chí', en: 'Criteria' },
      indicators: { vi: 'Số chỉ tiêu', en: 'Indicators' },
      recogniser: { vi: 'Người công nhận', en: 'Recogniser' },
      file: { vi: 'Tệp', en: 'File' },
      sha256: { vi: 'Dấu của tệp', en: 'Checksum' },
    },
  },
);
