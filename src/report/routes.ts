import type { Api } from '#platform/http/api.ts';
import { figuresRoutes } from './figures/routes.ts';
import { reportsRoutes } from './report/routes.ts';

export function reportRoutes(api: Api): void {
  figuresRoutes(api);
  reportsRoutes(api);
}
