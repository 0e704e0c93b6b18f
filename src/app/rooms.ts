import { activityRoutes } from '#activity/class/routes.ts';
import { sessionRoutes } from '#activity/session/routes.ts';
import { folderRoutes } from '#attendance/folder/routes.ts';
import { classListRoutes } from '#attendance/list/routes.ts';
import { markRoutes } from '#attendance/mark/routes.ts';
import { classPaperRoutes } from '#attendance/paper/routes.ts';
import { countEnrolled } from '#attendance/roster/queries.ts';
import { rosterRoutes } from '#attendance/roster/routes.ts';
import { accountRoutes } from '#centre/account/routes.ts';
import { approverRoutes } from '#centre/approver/routes.ts';
import { centreRoutes } from '#centre/centre/routes.ts';
import { householdRoutes } from '#centre/household/routes.ts';
import { instructorRoutes } from '#centre/instructor/routes.ts';
import { postRoutes } from '#centre/post/routes.ts';
import { residentRoutes } from '#centre/resident/routes.ts';
import { sheetRoutes } from '#centre/sheet/routes.ts';
import { unitRoutes } from '#centre/unit/routes.ts';
import { venueRoutes } from '#centre/venue/routes.ts';
import { villageRoutes } from '#centre/village/routes.ts';
import { documentRoutes } from '#document/outgoing/routes.ts';
import { basisRoutes } from '#law/basis/routes.ts';
import { expenseImportRoutes } from '#money/import/routes.ts';
import { countExpenses } from '#money/ledger/queries.ts';
import { moneyRoutes } from '#money/ledger/routes.ts';
import { costNormRoutes } from '#norm/norm/routes.ts';
import { fundingSourceRoutes } from '#norm/source/routes.ts';
import { paperImportRoutes } from '#paper-import/review/routes.ts';
import { planRoutes } from '#plan/routes.ts';
import { reportRoutes } from '#report/routes.ts';
import { surveyRoutes } from '#survey/routes.ts';
import { todayRoutes } from '#today/routes.ts';
import type { Api } from '../platform/http/api.ts';

/** The rooms that have routes, from the ground up. */
export const rooms: readonly ((api: Api) => void)[] = [
  sheetRoutes,
  basisRoutes,
  costNormRoutes,
  fundingSourceRoutes,
  centreRoutes,
  villageRoutes,
  unitRoutes,
  instructorRoutes,
  postRoutes,
  accountRoutes,
  approverRoutes,
  householdRoutes,
  (api) => residentRoutes(api, countEnrolled),
  venueRoutes,
  documentRoutes,
  surveyRoutes,
  planRoutes,
  moneyRoutes,
  expenseImportRoutes,
  reportRoutes,
  paperImportRoutes,
  todayRoutes,
  activityRoutes,
  sessionRoutes,
  rosterRoutes,
  classListRoutes,
  markRoutes,
  (api) => folderRoutes(api, countExpenses),
  classPaperRoutes,
];
