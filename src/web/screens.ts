import { activityScreens } from '#activity/screens/index.ts';
import { attendanceScreens } from '#attendance/screens/index.ts';
import { centreScreens } from '#centre/screens/index.ts';
import { documentScreens } from '#document/screens/index.ts';
import { dossierScreens } from '#dossier/screens/index.ts';
import { dropoutScreens } from '#dropout/screens/index.ts';
import { dutyScreens } from '#duty/screens/index.ts';
import { inspectionScreens } from '#inspection/screens/index.ts';
import type { Screen } from '#kit/screen.ts';
import { lawScreens } from '#law/screens/index.ts';
import { libraryScreens } from '#library/screens/index.ts';
import { moneyScreens } from '#money/screens/index.ts';
import { noticeScreens } from '#notice/screens/index.ts';
import { paperImportScreens } from '#paper-import/screens/index.ts';
import { planScreens } from '#plan/screens/index.ts';
import { titles as planTitles } from '#plan/screens/titles.ts';
import { recognitionScreens } from '#recognition/screens/index.ts';
import { reportScreens } from '#report/screens/index.ts';
import { syncScreens } from '#sync/screens/index.ts';
import { titles as targetTitles } from '#target/screens/titles.ts';
import { taskScreens } from '#task/screens/index.ts';
import { todayScreens } from '#today/screens/index.ts';

/** Every room's screens; the menu and the addresses are made of this list. */
export const screens: readonly Screen[] = [
  ...todayScreens,
  ...planScreens,
  {
    path: 'ke-hoach/:plan',
    title: planTitles.plans,
    act: 'plan.read',
    load: () => import('./plan-page.tsx'),
  },
  ...paperImportScreens,
  ...moneyScreens,
  {
    path: 'chi-tieu',
    title: { vi: 'Chỉ tiêu', en: 'Targets' },
    nav: { group: 'year', order: 20 },
    act: 'target.read',
    load: () => import('./targets-page.tsx'),
  },
  {
    path: 'chi-so',
    title: targetTitles.ownIndicators,
    act: 'target.read',
    load: () => import('#target/screens/own-indicators.tsx'),
  },
  ...taskScreens,
  ...dutyScreens,
  ...dossierScreens,
  ...dropoutScreens,
  ...inspectionScreens,
  ...noticeScreens,
  ...reportScreens,
  ...recognitionScreens,
  ...activityScreens,
  ...attendanceScreens,
  {
    path: 'tuan-le/:id',
    title: { vi: 'Tuần lễ theo ngày', en: 'The week by day' },
    act: 'activity.read',
    load: () => import('./week-page.tsx'),
  },
  {
    path: 'lop/:id',
    title: { vi: 'Lớp', en: 'Class' },
    act: 'activity.read',
    load: () => import('./class-page.tsx'),
  },
  ...centreScreens,
  ...libraryScreens,
  ...documentScreens,
  ...lawScreens,
  ...syncScreens,
];
