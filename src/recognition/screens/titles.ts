/** What the menu and the head of a page call its screens. Apart from the other words, which come with the screens themselves. */
export const titles = Object.freeze({
  sets: { vi: 'Bộ tiêu chí', en: 'Criteria sets' },
  board: { vi: 'Mô hình học tập', en: 'Learning titles' },
  list: { vi: 'Danh sách danh hiệu', en: 'List of a title' },
  register: { vi: 'Đăng ký danh hiệu', en: 'Register for a title' },
  meetings: { vi: 'Họp thôn', en: 'Village meetings' },
  councils: { vi: 'Hội đồng xét công nhận', en: 'Council' },
  decisions: { vi: 'Quyết định công nhận', en: 'Decisions' },
  dossier: { vi: 'Cộng đồng học tập', en: 'Learning community' },
  clans: { vi: 'Dòng họ', en: 'Clans' },
});
