import type { Words } from '#vocabulary/language.ts';

export const helperWords = {
  title: { vi: 'Nhờ người điểm danh giúp', en: 'Ask somebody to help calling' },
  what: {
    vi: 'Người giúp không cần tài khoản: mở đường dẫn trên điện thoại của mình, chỉ thấy danh sách buổi này, chỉ trong một ngày. Lượt họ ghi mang tên họ.',
    en: 'The helper needs no account: the link opens the list of this session alone, for one day. What they record bears their name.',
  },
  who: { vi: 'Ai giúp? (họ và tên)', en: 'Who helps? (full name)' },
  make: { vi: 'Tạo đường dẫn dùng trong ngày', en: 'Make a link for the day' },
  send: (name: string): Words => ({
    vi: `Gửi cho ${name}. Đường dẫn chỉ hiện một lần này.`,
    en: `Send it to ${name}. It is shown this once.`,
  }),
  message: (name: string, title: string, link: string): Words => ({
    vi: `Nhờ ${name} điểm danh giúp lớp “${title}”: ${link}`,
    en: `${name}, please help calling “${title}”: ${link}`,
  }),
  copy: { vi: 'Chép lời nhắn', en: 'Copy the message' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  share: { vi: 'Gửi qua Zalo, tin nhắn …', en: 'Share …' },
  validOn: (day: string): Words => ({ vi: `dùng được ngày ${day}`, en: `good on ${day}` }),
  revoked: { vi: 'đã thu hồi', en: 'revoked' },
  revoke: { vi: 'Thu hồi', en: 'Revoke' },
} as const;
