import { planReminder } from '#plan/approval/commands.ts';
import { reportReminder } from '#report/report/commands.ts';
import type { JobWork } from '../platform/jobs/queue.ts';

/** What the house does without being asked. */
export const jobWorks: readonly JobWork[] = [planReminder, reportReminder];
