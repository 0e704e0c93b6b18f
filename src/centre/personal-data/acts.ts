import { acts } from '#platform/audit/acts.ts';

export const personalDataActs = acts(
  'personal-data',
  {
    export: { vi: 'Lấy bản sao dữ liệu của một người', en: 'Took out the data of a person' },
    anonymise: { vi: 'Ẩn danh một người', en: 'Made a person unrecognisable' },
  },
  { kind: 'resident', fields: { form: { vi: 'Dạng', en: 'Form' } } },
);
