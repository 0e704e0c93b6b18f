/** What the menu and the head of a page call its screens. Apart from the other words, which come with the screens themselves. */
export const titles = Object.freeze({
  title: { vi: 'Phân công nhiệm vụ', en: 'Assignments' },
});
