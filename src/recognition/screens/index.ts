import type { Screen } from '#kit/screen.ts';
import { titles } from './titles.ts';

export const recognitionScreens: readonly Screen[] = [
  {
    path: 'cong-nhan',
    title: titles.board,
    nav: { group: 'recognition', order: 10 },
    act: 'candidacy.count',
    load: () => import('../candidacy/screens/board.tsx'),
  },
  {
    path: 'cong-nhan/danh-sach',
    title: titles.list,
    act: 'candidacy.read',
    load: () => import('../candidacy/screens/list.tsx'),
  },
  {
    path: 'cong-nhan/dang-ky',
    title: titles.register,
    act: 'candidacy.write',
    load: () => import('../candidacy/screens/register.tsx'),
  },
  {
    path: 'cong-nhan/hop-thon',
    title: titles.meetings,
    act: 'candidacy.read',
    load: () => import('../meeting/screens/meetings.tsx'),
  },
  {
    path: 'cong-nhan/hoi-dong',
    title: titles.councils,
    act: 'council.read',
    load: () => import('../council/screens/councils.tsx'),
  },
  {
    path: 'cong-nhan/hoi-dong/:id',
    title: titles.councils,
    act: 'council.read',
    load: () => import('../council/screens/council-page.tsx'),
  },
  {
    path: 'cong-nhan/quyet-dinh',
    title: titles.decisions,
    act: 'decision.read',
    load: () => import('../decision/screens/decisions.tsx'),
  },
  {
    path: 'cong-nhan/quyet-dinh/:id',
    title: titles.decisions,
    act: 'decision.read',
    load: () => import('../decision/screens/decision-page.tsx'),
  },
  {
    path: 'cong-nhan/dong-ho',
    title: titles.clans,
    act: 'clan.read',
    load: () => import('../clan/screens/clans.tsx'),
  },
  {
    path: 'cong-nhan/ho-so',
    title: titles.dossier,
    nav: { group: 'recognition', order: 20 },
    act: 'commune-dossier.read',
    load: () => import('../commune-dossier/screens/dossier.tsx'),
  },
  {
    path: 'cong-nhan/:id',
    title: titles.list,
    act: 'candidacy.read',
    load: () => import('../candidacy/screens/page.tsx'),
  },
  {
    path: 'tieu-chi',
    title: titles.sets,
    nav: { group: 'recognition', order: 90 },
    act: 'criteria-set.read',
    load: () => import('./sets.tsx'),
  },
  {
    path: 'tieu-chi/:id',
    title: titles.sets,
    act: 'criteria-set.read',
    load: () => import('./set-page.tsx'),
  },
];
