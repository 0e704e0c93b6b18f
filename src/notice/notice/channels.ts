import type { Words } from '#vocabulary/language.ts';

/** The ways on which people are told. */
export const channels = [
  'loudspeaker',
  'zalo',
  'facebook',
  'web',
  'banner',
  'video',
  'meeting',
  'email',
] as const;
export type Channel = (typeof channels)[number];

export const channelWords: Readonly<Record<Channel, Words>> = Object.freeze({
  loudspeaker: { vi: 'Loa truyền thanh', en: 'Loudspeaker' },
  zalo: { vi: 'Zalo', en: 'Zalo' },
  facebook: { vi: 'Facebook', en: 'Facebook' },
  web: { vi: 'Tin trên trang công khai', en: 'News on the public page' },
  banner: { vi: 'Băng rôn, khẩu hiệu', en: 'Banner' },
  video: { vi: 'Video ngắn', en: 'Short video' },
  meeting: { vi: 'Lồng ghép cuộc họp', en: 'Words for a meeting' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
});

/** As it is called inside a sentence: “Bản tin loa cho lớp …”. */
export const pieceWords: Readonly<Record<Channel, Words>> = Object.freeze({
  loudspeaker: { vi: 'bản tin loa', en: 'bulletin' },
  zalo: { vi: 'bài Zalo', en: 'Zalo post' },
  facebook: { vi: 'bài Facebook', en: 'Facebook post' },
  web: { vi: 'tin trên trang công khai', en: 'news of the public page' },
  banner: { vi: 'băng rôn', en: 'banner' },
  video: { vi: 'video', en: 'video' },
  meeting: { vi: 'lời lồng ghép', en: 'words for a meeting' },
  email: { vi: 'thư', en: 'e-mail' },
});

/** What is read aloud: its figures are words, and its time of reading is told. */
export const isSpoken = (channel: Channel): boolean =>
  channel === 'loudspeaker' || channel === 'meeting' || channel === 'video';
