import type { Screen } from '#kit/screen.ts';
import { words } from '../duty/screens/words.ts';

export const dutyScreens: readonly Screen[] = [
  {
    path: 'lich-viec',
    title: words.title,
    nav: { group: 'year', order: 5 },
    act: 'duty.read',
    load: () => import('../duty/screens/calendar.tsx'),
  },
];
