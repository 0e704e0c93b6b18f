/** What the menu and the head of a page call its screens. Apart from the other words, which come with the screens themselves. */
export const titles = Object.freeze({
  money: { vi: 'Kinh phí', en: 'Finance' },
  take: { vi: 'Nhập chứng từ chi từ Excel', en: 'Import vouchers from Excel' },
});
