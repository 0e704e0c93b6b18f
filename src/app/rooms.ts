import { activityRoutes } from '#activity/class/routes.ts';
import { sessionRoutes } from '#activity/session/routes.ts';
import { centreRoutes } from '#centre/centre/routes.ts';
import { venueRoutes } from '#centre/venue/routes.ts';
import { documentRoutes } from '#document/outgoing/routes.ts';
import { reportRoutes } from '#report/routes.ts';
import { surveyRoutes } from '#survey/routes.ts';
import type { Api } from '../platform/http/api.ts';

/** The rooms that have routes, from the ground up. */
export const rooms: readonly ((api: Api) => void)[] = [
  centreRoutes,
  venueRoutes,
  documentRoutes,
  surveyRoutes,
  reportRoutes,
  activityRoutes,
  sessionRoutes,
];
