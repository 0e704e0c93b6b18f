import type { Noun } from '#platform/noun.ts';
import { equipmentActs } from './acts.ts';
import { equipmentRoutes } from './routes.ts';

export const equipmentNoun: Noun = { routes: equipmentRoutes, acts: [equipmentActs] };
