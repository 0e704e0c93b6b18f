import { keyOf } from '#kit/call.ts';
import { type OutboxKind, outboxKind } from '#sync/kind.ts';
import { putInspection, readInspection } from '../inspection/schema.ts';
import type { InspectionBody } from './body.ts';

export const INSPECTION = 'inspection';

/** What an inspector has filled in where there was no network: all of the inspection, as it stood last. */
export const inspectionOutbox: readonly OutboxKind[] = Object.freeze([
  outboxKind<InspectionBody, typeof putInspection>({
    name: INSPECTION,
    contract: putInspection,
    most: 1,
    body: ([act]) => act!.item,
    arrived: async (client, [act], inspection) => {
      const { commune, subject } = act!;
      const queryKey = keyOf(readInspection, commune, { params: { id: subject } });
      // A reading on its way would bring back what stood before.
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, inspection);
    },
  }),
]);
