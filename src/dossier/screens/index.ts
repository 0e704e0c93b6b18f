import type { Screen } from '#kit/screen.ts';
import { titles } from './titles.ts';

export const dossierScreens: readonly Screen[] = [
  {
    path: 'ho-so',
    title: titles.dossiers,
    nav: { group: 'year', order: 35 },
    act: 'dossier.read',
    load: () => import('../dossier/screens/dossiers.tsx'),
  },
  {
    path: 'ho-so/:id',
    title: titles.dossiers,
    act: 'dossier.read',
    load: () => import('../dossier/screens/dossier.tsx'),
  },
  {
    path: 'so-nguoi',
    title: titles.people,
    act: 'person-entry.read',
    load: () => import('../person/screens/people.tsx'),
  },
];
