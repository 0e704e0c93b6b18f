import { venueRoutes } from '#centre/venue/routes.ts';
import type { Api } from '../platform/http/api.ts';

/** The rooms that have routes, from the ground up. */
export const rooms: readonly ((api: Api) => void)[] = [venueRoutes];
