import type { Sync } from '#platform/sync.ts';
import { putMinutes } from './schema.ts';

/** Minutes that are written where the session was held. Photos go by their own route, whose id takes each once. */
export const folderSync: Sync = { acts: { minutes: putMinutes } };
