import type { Screen } from '#kit/screen.ts';
import { words as surveyWords } from '#survey/screens/words.ts';
import { words as proposalWords } from '../proposal/screens/words.ts';
import { words } from './words.ts';

export const planScreens: readonly Screen[] = [
  {
    path: 'khao-sat',
    title: surveyWords.survey,
    nav: { group: 'year', order: 1 },
    act: 'survey.read',
    load: () => import('./surveys.tsx'),
  },
  { path: 'khao-sat/:id', title: surveyWords.survey, act: 'survey.read', load: () => import('./survey.tsx') },
  {
    path: 'ke-hoach',
    title: words.plans,
    nav: { group: 'year', order: 2 },
    act: 'plan.read',
    load: () => import('./list.tsx'),
  },
  {
    path: 'de-xuat',
    title: proposalWords.title,
    nav: { group: 'year', order: 3 },
    act: 'proposal.read',
    load: () => import('../proposal/screens/proposals.tsx'),
  },
];
