import type { Words } from '#vocabulary/language.ts';

/** What is registered to be a learning one. The commune's own title is another thing than a village's, though both are called alike. */
export const models = ['family', 'clan', 'village', 'unit', 'citizen', 'commune'] as const;
export type Model = (typeof models)[number];

export const modelWords: Readonly<Record<Model, Words>> = {
  family: { vi: 'Gia đình học tập', en: 'Learning family' },
  clan: { vi: 'Dòng họ học tập', en: 'Learning clan' },
  village: { vi: 'Cộng đồng học tập (thôn)', en: 'Learning community (village)' },
  unit: { vi: 'Đơn vị học tập', en: 'Learning unit' },
  citizen: { vi: 'Công dân học tập', en: 'Learning citizen' },
  commune: { vi: 'Cộng đồng học tập cấp xã', en: 'Learning community (commune)' },
};

/** What a subject of a model is called in a sentence. */
export const subjectWords: Readonly<Record<Model, Words>> = {
  family: { vi: 'hộ', en: 'household' },
  clan: { vi: 'dòng họ', en: 'clan' },
  village: { vi: 'thôn', en: 'village' },
  unit: { vi: 'đơn vị', en: 'unit' },
  citizen: { vi: 'người', en: 'person' },
  commune: { vi: 'xã', en: 'commune' },
};

/** Whether a village meeting agrees before anybody proposes: on what lives in one village. */
export const hasMeeting = (model: Model): boolean => ['family', 'village', 'citizen'].includes(model);
