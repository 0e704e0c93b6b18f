import type { Screen } from '#kit/screen.ts';
import { words } from './words.ts';

export const moneyScreens: readonly Screen[] = [
  {
    path: 'kinh-phi',
    title: words.money,
    nav: { group: 'year', order: 40 },
    act: 'money.read',
    load: () => import('./overview.tsx'),
  },
  {
    path: 'tai-tro',
    title: { vi: 'Tài trợ', en: 'Donations' },
    act: 'money.read',
    load: () => import('../donation/screens/donations.tsx'),
  },
  {
    path: 'kinh-phi/nam/:year/nhap',
    title: words.take,
    act: 'money.write',
    load: () => import('./import-expenses.tsx'),
  },
  {
    path: 'kinh-phi/:id/nhap',
    title: words.take,
    act: 'money.write',
    load: () => import('./import-expenses.tsx'),
  },
  { path: 'kinh-phi/:id', title: words.money, act: 'money.read', load: () => import('./class-page.tsx') },
];
