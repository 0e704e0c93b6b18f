/** What the frame and the first screen say of the PIN: apart from the words of its own screens. */
export const offerWords = {
  title: { vi: 'Mở được ở nơi không có mạng', en: 'Open it without a network' },
  what: {
    vi: 'Đặt mã 6 số, máy giữ danh sách và khóa bằng mã đó.',
    en: 'Set a PIN of 6 digits: this device keeps your lists, locked by it.',
  },
  offer: { vi: 'Đặt mã 6 số', en: 'Set a PIN' },
  change: { vi: 'Đổi mã mở máy', en: 'Change the PIN' },
  lock: { vi: 'Khóa máy, đổi người', en: 'Lock, change person' },
} as const;
