import type { Sync } from '#platform/sync.ts';
import { answerEffect } from './schema.ts';

/** What people answer at their doors when they are asked what they do of a class. */
export const effectSync: Sync = { acts: { 'effect.answer': answerEffect } };
