import type { Screen } from '#kit/screen.ts';

export const libraryScreens: readonly Screen[] = [
  {
    path: 'thu-vien',
    title: { vi: 'Thư viện', en: 'Library' },
    nav: { group: 'centre', order: 3 },
    act: 'library.read',
    load: () => import('./library.tsx'),
  },
];
