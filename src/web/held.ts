import { activityHeld } from '#activity/screens/held.ts';
import { attendanceHeld } from '#attendance/screens/held.ts';
import { dutyHeld } from '#duty/duty/screens/held.ts';
import { inspectionHeld } from '#inspection/screens/held.ts';
import { proposalHeld } from '#plan/proposal/screens/held.ts';
import { surveyHeld } from '#survey/screens/held.ts';
import type { Holding } from '#sync/held/holding.ts';
import { taskHeld } from '#task/assignment/screens/held.ts';
import { todayHeld } from '#today/screens/held.ts';

/** What the rooms keep on a device, the most needed first. */
export const holdings: readonly Holding[] = Object.freeze([
  todayHeld,
  activityHeld,
  attendanceHeld,
  surveyHeld,
  taskHeld,
  inspectionHeld,
  proposalHeld,
  dutyHeld,
]);
