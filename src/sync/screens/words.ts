import type { Words } from '#vocabulary/language.ts';
import { titles } from './titles.ts';

export const words = {
  ...titles,
  unsent: (n: number): Words => ({ vi: `${n} lượt chưa gửi`, en: `${n} not sent` }),
  nothing: { vi: 'Mọi lượt đã gửi', en: 'Everything is sent' },
  nothingWhat: {
    vi: 'Những gì ghi trên máy này khi mất mạng nằm ở đây cho đến khi gửi được.',
    en: 'What is recorded on this device without network stands here until it is sent.',
  },
  sending: { vi: 'đang gửi ...', en: 'sending ...' },
  whenOnline: { vi: 'sẽ tự gửi khi có mạng', en: 'sent by itself when the network is back' },
  soon: { vi: 'sắp gửi', en: 'about to be sent' },
  signedOut: {
    vi: 'phiên đăng nhập đã hết: đăng nhập lại, các lượt đã ghi vẫn còn trên máy',
    en: 'the session has ended: sign in again, what was recorded is still on this device',
  },
  otherAccount: {
    vi: 'máy này vừa đăng nhập tài khoản khác; người đã ghi đăng nhập lại thì tự gửi',
    en: 'another account has signed in here; it is sent when the person who recorded it signs in again',
  },
  trouble: {
    vi: 'máy chủ chưa nhận được; máy tự gửi lại',
    en: 'the server could not take it yet; it is sent again by itself',
  },
  refusedTitle: { vi: 'Có lượt máy chủ không nhận', en: 'The server did not take these' },
  onlyRefused: (n: number): Words => ({
    vi: `${n} lượt máy chủ không nhận, cần xem lại`,
    en: `${n} were not taken and need a look`,
  }),
  again: { vi: 'Gửi lại', en: 'Send again' },
  discard: { vi: 'Bỏ lượt này', en: 'Discard' },
  discardTitle: { vi: 'Bỏ lượt này?', en: 'Discard this?' },
  discardWhat: (what: string): Words => ({
    vi: `“${what}” sẽ bị xóa khỏi máy và không được gửi nữa.`,
    en: `“${what}” is taken off this device and not sent.`,
  }),
  notRecorded: (told: Words) => ({
    vi: `CHƯA ghi được: ${told.vi}`,
    en: `NOT recorded: ${told.en}`,
  }),
  deviceFull: {
    vi: 'Bộ nhớ của máy đã đầy. Xóa bớt ảnh, video trên máy rồi bấm lại; các lượt ghi trước vẫn còn.',
    en: 'This device is full. Delete some pictures or videos and tap again; what was recorded before is safe.',
  },
  deviceRefuses: {
    vi: 'Trình duyệt không cho giữ dữ liệu trên máy này (có thể đang mở ở chế độ ẩn danh). Mở lại ở chế độ thường rồi bấm lại.',
    en: 'The browser keeps nothing on this device (a private window perhaps). Open a normal window and tap again.',
  },
  sendNow: { vi: 'Gửi ngay', en: 'Send now' },
  others: (n: number): Words => ({
    vi: `Máy này còn ${n} lượt chưa gửi của một tài khoản khác; người đó đăng nhập thì tự gửi.`,
    en: `This device holds ${n} not sent of another account; they are sent when that person signs in.`,
  }),
  atDoor: (n: number): Words => ({
    vi: `Máy này còn ${n} lượt chưa gửi; người đã ghi đăng nhập thì tự gửi.`,
    en: `This device holds ${n} not sent; they are sent when the person who recorded them signs in.`,
  }),
  at: (hour: string): Words => ({ vi: `ghi lúc ${hour}`, en: `recorded ${hour}` }),
  // Signing out
  outTitle: (n: number): Words => ({ vi: `Còn ${n} lượt chưa gửi`, en: `${n} are not sent yet` }),
  outWhat: {
    vi: 'Các lượt này chỉ có trên máy này. Chọn một cách để không mất:',
    en: 'They are on this device alone. Choose a way that keeps them:',
  },
  sendAndLeave: { vi: 'Gửi ngay rồi đăng xuất', en: 'Send now, then sign out' },
  cannotSendNow: { vi: 'Không có mạng nên chưa gửi được.', en: 'Without a network nothing can be sent.' },
  lockHere: (n: number): Words => ({
    vi: `Khóa máy, giữ ${n} lượt này`,
    en: `Lock the phone and keep these ${n}`,
  }),
  stay: { vi: 'Không đăng xuất nữa', en: 'Stay signed in' },
  leaveHere: (n: number): Words => ({
    vi: `Đăng xuất, giữ ${n} lượt trên máy`,
    en: `Sign out and keep ${n} on this device`,
  }),
  leaveWhat: {
    vi: 'Lần sau đúng tài khoản này đăng nhập trên máy này thì tự gửi. Người khác không xem và không gửi được.',
    en: 'They are sent when this same account signs in on this device. Nobody else can see or send them.',
  },
  notAllSent: { vi: 'Chưa gửi hết được:', en: 'Not everything could be sent:' },
} as const;
