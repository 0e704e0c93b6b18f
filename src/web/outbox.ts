import { carryOverMarks } from '#attendance/screens/carry-over.ts';
import { attendanceOutbox } from '#attendance/screens/outbox.ts';
import { surveyOutbox } from '#survey/screens/outbox.ts';
import type { OutboxKind } from '#sync/kind.ts';

/** The kinds of acts that rooms keep on a device until the server has them. */
export const kinds: readonly OutboxKind[] = Object.freeze([...attendanceOutbox, ...surveyOutbox]);

/** What an older version kept is carried over before the first sending. */
export const before = (account: string): Promise<void> => carryOverMarks(account);
