import { attendanceScreens } from '#attendance/screens/index.ts';
import { centreScreens } from '#centre/screens/index.ts';
import type { Screen } from '#kit/screen.ts';

/** Every room's screens; the menu and the addresses are made of this list. */
export const screens: readonly Screen[] = [
  ...attendanceScreens,
  ...centreScreens,
];
