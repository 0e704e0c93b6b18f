import { carryOverMarks } from '#attendance/screens/carry-over.ts';
import { minutesOutbox } from '#attendance/screens/minutes-outbox.ts';
import { attendanceOutbox } from '#attendance/screens/outbox.ts';
import { photoOutbox } from '#attendance/screens/photo-outbox.ts';
import { attendanceShown } from '#attendance/screens/shown.ts';
import { listVillages } from '#centre/village/schema.ts';
import { effectOutbox } from '#inspection/screens/outbox.ts';
import { itemFileOutbox } from '#inspection/screens/photo-outbox.ts';
import { proposalOutbox } from '#plan/proposal/screens/outbox.ts';
import { getSurvey, listSurveys } from '#survey/schema.ts';
import { surveyOutbox } from '#survey/screens/outbox.ts';
import type { OutboxKind } from '#sync/kind.ts';
import type { ShownKind } from '#sync/poll.ts';
import { listAssignments } from '#task/assignment/schema.ts';
import { assignmentOutbox } from '#task/assignment/screens/outbox.ts';

/** The kinds of acts that rooms keep on a device until the server has them. */
export const kinds: readonly OutboxKind[] = Object.freeze([
  ...attendanceOutbox,
  ...minutesOutbox,
  ...photoOutbox,
  ...surveyOutbox,
  ...effectOutbox,
  ...itemFileOutbox,
  ...proposalOutbox,
  ...assignmentOutbox,
]);

/** What screens read again, or show at once, when somebody else has changed it. */
export const shown: readonly ShownKind[] = Object.freeze([
  ...attendanceShown,
  { kind: 'survey', contracts: [getSurvey, listSurveys] },
  { kind: 'assignment', contracts: [listAssignments] },
  { kind: 'village', contracts: [listVillages] },
]);

/** What an older version kept is carried over before the first sending. */
export const before = (account: string): Promise<void> => carryOverMarks(account);
