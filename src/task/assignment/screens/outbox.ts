import type { z } from 'zod';
import { type OutboxKind, outboxKind } from '#sync/kind.ts';
import { reportAssignment } from '../schema.ts';

export const ASSIGNMENT_REPORT = 'assignment.report';
export type ReportItem = z.input<typeof reportAssignment.body>;

/** Reports on tasks, as their holders write them. */
export const assignmentOutbox: readonly OutboxKind[] = Object.freeze([
  outboxKind<ReportItem, typeof reportAssignment>({
    name: ASSIGNMENT_REPORT,
    contract: reportAssignment,
    most: 1,
    body: ([act]) => act!.item,
    arrived: (client, [act]) => client.invalidateQueries({ queryKey: [act!.commune] }),
  }),
]);
