import type { Screen } from '#kit/screen.ts';
import { titles } from '../review/screens/titles.ts';

export const paperImportScreens: readonly Screen[] = [
  {
    path: 'ke-hoach/tu-giay',
    title: titles.title,
    act: 'paper-import.read',
    load: () => import('../review/screens/list.tsx'),
  },
  {
    path: 'ke-hoach/tu-giay/:id',
    title: titles.title,
    act: 'paper-import.read',
    load: () => import('../review/screens/import.tsx'),
  },
];
