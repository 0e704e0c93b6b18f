import type { Screen } from '#kit/screen.ts';
import { titles as commonTitles } from '../common/screens/titles.ts';
import { titles } from './titles.ts';

export const moneyScreens: readonly Screen[] = [
  {
    path: 'kinh-phi',
    title: titles.money,
    nav: { group: 'year', order: 40 },
    act: 'money.read',
    load: () => import('./overview.tsx'),
  },
  {
    path: 'khoan-chung',
    title: commonTitles.title,
    act: 'money.read',
    load: () => import('../common/screens/common-costs.tsx'),
  },
  {
    path: 'tai-tro',
    title: { vi: 'Tài trợ', en: 'Donations' },
    act: 'money.read',
    load: () => import('../donation/screens/donations.tsx'),
  },
  {
    path: 'kinh-phi/nam/:year/nhap',
    title: titles.take,
    act: 'money.write',
    load: () => import('./import-expenses.tsx'),
  },
  {
    path: 'kinh-phi/:id/nhap',
    title: titles.take,
    act: 'money.write',
    load: () => import('./import-expenses.tsx'),
  },
  { path: 'kinh-phi/:id', title: titles.money, act: 'money.read', load: () => import('./class-page.tsx') },
];
