import type { Screen } from '#kit/screen.ts';
import { titles } from '../duty/screens/titles.ts';

/** Reached from the first screen: the menu stands whole on a low screen as it is. */
export const dutyScreens: readonly Screen[] = [
  {
    path: 'lich-viec',
    title: titles.title,
    act: 'duty.read',
    load: () => import('../duty/screens/calendar.tsx'),
  },
];
