import type { Screen } from '#kit/screen.ts';
import { titles } from './titles.ts';
import UnsentScreen from './unsent.tsx';

export const syncScreens: readonly Screen[] = [
  // Comes with the frame: it must open without network.
  { path: 'chua-gui', title: titles.title, load: async () => ({ default: UnsentScreen }) },
  { path: 'ma-may', title: titles.pin, load: () => import('../held/screens/set-pin.tsx') },
];
