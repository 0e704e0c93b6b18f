import type { Noun } from '#platform/noun.ts';
import { meetingActs } from './acts.ts';
import { meetingData } from './personal.ts';
import { meetingRoutes } from './routes.ts';

export const meetingNoun: Noun = { routes: meetingRoutes, acts: [meetingActs], personal: meetingData };
