import { titles } from './titles.ts';

/** What the screen of the commune's own indicators says. */
export const ownWords = {
  title: titles.ownIndicators,
  back: { vi: 'Chỉ tiêu', en: 'Targets' },
  add: { vi: 'Đặt chỉ số', en: 'Define an indicator' },
  one: { vi: 'Chỉ số của xã', en: 'Indicator of the commune' },
  empty: { vi: 'Xã chưa đặt chỉ số nào', en: 'No indicators of the commune yet' },
  what: {
    vi: 'Bộ chỉ số riêng của xã: tên, định nghĩa viết rõ cái gì tính, cái gì không. Chỉ tiêu của năm nào cũng dùng lại được.',
    en: 'The commune’s own set: a name and a definition of what counts and what does not. Targets of any year use it again.',
  },
  name: { vi: 'Tên chỉ số', en: 'Name' },
  definition: { vi: 'Định nghĩa', en: 'Definition' },
  definitionHint: {
    vi: 'Hai người đọc phải hiểu như nhau: cái gì tính, cái gì không, theo giấy tờ nào.',
    en: 'Two people must read it alike: what counts, what does not, by which paper.',
  },
  base: { vi: 'Cách báo', en: 'How it is reported' },
  baseHint: { vi: 'Không đổi được về sau.', en: 'It cannot be changed later.' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  source: { vi: 'Theo văn bản nào', en: 'By which paper' },
  active: { vi: 'Còn dùng', en: 'In use' },
} as const;
