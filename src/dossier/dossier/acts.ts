import { acts } from '#platform/audit/acts.ts';
import { kindWords } from './words.ts';

export const dossierActs = acts(
  'dossier',
  {
    add: { vi: 'Lập hồ sơ', en: 'Opened a dossier' },
    change: { vi: 'Sửa hồ sơ', en: 'Changed a dossier' },
  },
  {
    fields: {
      kind: { vi: 'Loại', en: 'Kind', values: kindWords },
      villageId: { vi: 'Thôn', en: 'Village' },
      unitId: { vi: 'Đơn vị', en: 'Unit' },
      holder: { vi: 'Của ai, ai giữ', en: 'Whose it is' },
      since: { vi: 'Từ ngày', en: 'Since' },
      endedOn: { vi: 'Thôi từ ngày', en: 'Ended on' },
    },
  },
);

export const dossierPartActs = acts(
  'dossier-part',
  {
    add: { vi: 'Thêm bước của hồ sơ', en: 'Added a part of a dossier' },
    change: { vi: 'Ghi bước của hồ sơ', en: 'Changed a part of a dossier' },
  },
  {
    fields: {
      dossierId: { vi: 'Hồ sơ', en: 'Dossier' },
      actor: { vi: 'Ai làm', en: 'Who acts' },
      dueOn: { vi: 'Xong trước', en: 'Due on' },
      doneOn: { vi: 'Xong ngày', en: 'Done on' },
      evidence: { vi: 'Minh chứng', en: 'Evidence' },
    },
  },
);

export const dossierEntryActs = acts(
  'dossier-entry',
  {
    add: { vi: 'Ghi số liệu của hồ sơ', en: 'Entered figures of a dossier' },
    change: { vi: 'Sửa số liệu của hồ sơ', en: 'Changed figures of a dossier' },
  },
  {
    fields: {
      dossierId: { vi: 'Hồ sơ', en: 'Dossier' },
      onDay: { vi: 'Ngày', en: 'Day' },
      villageId: { vi: 'Thôn', en: 'Village' },
      figures: { vi: 'Số liệu', en: 'Figures' },
    },
  },
);
