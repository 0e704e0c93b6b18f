/** What the screens of this room are called, apart from their other words. */
export const titles = {
  dossiers: { vi: 'Hồ sơ, mô hình', en: 'Dossiers and models' },
  people: { vi: 'Sổ theo dõi từng người', en: 'Books of people' },
} as const;
