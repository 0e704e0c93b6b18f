import type { Screen } from '#kit/screen.ts';
import { words } from '../review/screens/words.ts';

export const paperImportScreens: readonly Screen[] = [
  {
    path: 'ke-hoach/tu-giay',
    title: words.title,
    act: 'paper-import.read',
    load: () => import('../review/screens/list.tsx'),
  },
  {
    path: 'ke-hoach/tu-giay/:id',
    title: words.title,
    act: 'paper-import.read',
    load: () => import('../review/screens/import.tsx'),
  },
];
