import type { Screen } from '#kit/screen.ts';
import { titles as surveyTitles } from '#survey/screens/titles.ts';
import { titles as proposalTitles } from '../proposal/screens/titles.ts';
import { titles } from './titles.ts';

export const planScreens: readonly Screen[] = [
  {
    path: 'khao-sat',
    title: surveyTitles.survey,
    nav: { group: 'year', order: 1 },
    act: 'survey.read',
    load: () => import('./surveys.tsx'),
  },
  {
    path: 'khao-sat/:id',
    title: surveyTitles.survey,
    act: 'survey.read',
    load: () => import('./survey.tsx'),
  },
  {
    path: 'ke-hoach',
    title: titles.plans,
    nav: { group: 'year', order: 2 },
    act: 'plan.read',
    load: () => import('./list.tsx'),
  },
  {
    path: 'de-xuat',
    title: proposalTitles.title,
    nav: { group: 'year', order: 3 },
    act: 'proposal.read',
    load: () => import('../proposal/screens/proposals.tsx'),
  },
];
