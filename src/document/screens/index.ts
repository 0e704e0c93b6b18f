import type { Screen } from '#kit/screen.ts';

export const documentScreens: readonly Screen[] = [
  {
    path: 'van-ban',
    title: { vi: 'Văn bản đi', en: 'Outgoing papers' },
    nav: { group: 'papers', order: 2 },
    act: 'document.read',
    load: () => import('../outgoing/screens/register.tsx'),
  },
  {
    path: 'kien-nghi',
    title: { vi: 'Kiến nghị lên cấp trên', en: 'Proposals to higher levels' },
    act: 'petition.read',
    load: () => import('../petition/screens/petitions.tsx'),
  },
  {
    path: 'van-ban/so',
    title: { vi: 'In sổ văn bản đi', en: 'Print the register' },
    act: 'document.read',
    load: () => import('../outgoing/screens/print.tsx'),
  },
  {
    path: 'van-ban/:id',
    title: { vi: 'Văn bản', en: 'Paper' },
    act: 'document.read',
    load: () => import('../outgoing/screens/one.tsx'),
  },
];
