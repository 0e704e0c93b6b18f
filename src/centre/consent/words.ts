import type { Words } from '#vocabulary/language.ts';
import type { Purpose, waysToConsent } from './rules.ts';

export const purposeWords: Readonly<Record<Purpose, Words>> = {
  learning: { vi: 'Ghi tên vào lớp, điểm danh, tính số liệu', en: 'Rosters, attendance, figures' },
  ethnicity: { vi: 'Ghi dân tộc', en: 'Keeping the ethnicity' },
  photo: { vi: 'Chụp ảnh, quay phim ở lớp', en: 'Photos and films of classes' },
  contact: { vi: 'Liên lạc, mời học qua điện thoại, Zalo', en: 'Being called and invited' },
  publication: { vi: 'Nêu tên, ảnh trên loa, trang tin', en: 'Name and photo in public' },
  effect: { vi: 'Hỏi lại sau khi học có làm theo không', en: 'Being asked back after a class' },
};
export const wayWords: Readonly<Record<(typeof waysToConsent)[number], Words>> = {
  form: { vi: 'Ký phiếu của trung tâm', en: 'On the form of the centre' },
  paper: { vi: 'Giấy khác (chụp ảnh kèm theo)', en: 'On another paper (photo attached)' },
  oral: { vi: 'Nói miệng trước người làm chứng', en: 'Orally before a witness' },
};
