import type { Api } from '#platform/http/api.ts';
import { approvalRoutes } from './approval/routes.ts';
import { findingRoutes } from './finding/routes.ts';
import { lineRoutes } from './line/routes.ts';
import { printRoutes } from './print/routes.ts';
import { proposalRoutes } from './proposal/routes.ts';
import { sectionRoutes } from './section/routes.ts';
import { versionRoutes } from './version/routes.ts';

export function planRoutes(api: Api): void {
  versionRoutes(api);
  lineRoutes(api);
  sectionRoutes(api);
  findingRoutes(api);
  approvalRoutes(api);
  printRoutes(api);
  proposalRoutes(api);
}
