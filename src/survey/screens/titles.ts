/** What the menu and the head of a page call its screens. Apart from the other words, which come with the screens themselves. */
export const titles = Object.freeze({
  survey: { vi: 'Khảo sát nhu cầu', en: 'Needs survey' },
});
