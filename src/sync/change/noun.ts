import type { Noun } from '#platform/noun.ts';
import { forgetJob } from './forget.ts';

/** Its route is mounted in `app/app.ts`: it reads what all others say that a device holds. */
export const changeNoun: Noun = { jobs: [forgetJob] };
