import type { Sync } from '#platform/sync.ts';
import { putInspection } from './schema.ts';

/** What an inspector finds on the spot. */
export const inspectionSync: Sync = { acts: { inspection: putInspection } };
