import type { Screen } from '#kit/screen.ts';

export const lawScreens: readonly Screen[] = [
  {
    path: 'can-cu',
    title: { vi: 'Căn cứ pháp lý', en: 'Legal bases' },
    nav: { group: 'papers', order: 4 },
    act: 'legal-basis.read',
    load: () => import('../basis/screens/bases.tsx'),
  },
];
