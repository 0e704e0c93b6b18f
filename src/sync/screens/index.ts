import type { Screen } from '#kit/screen.ts';
import UnsentScreen from './unsent.tsx';
import { words } from './words.ts';

export const syncScreens: readonly Screen[] = [
  // Comes with the frame: it must open without network.
  { path: 'chua-gui', title: words.title, load: async () => ({ default: UnsentScreen }) },
];
