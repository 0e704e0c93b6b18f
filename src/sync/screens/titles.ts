/** What the menu and the head of a page call its screens. Apart from the other words, which come with the screens themselves. */
export const titles = Object.freeze({
  pin: { vi: 'Mã mở máy', en: 'PIN of this phone' },
  title: { vi: 'Lượt chưa gửi', en: 'Not sent yet' },
});
