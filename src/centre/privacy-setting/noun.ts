import type { Noun } from '#platform/noun.ts';
import { privacySettingActs } from './acts.ts';
import { privacySettingRoutes } from './routes.ts';

export const privacySettingNoun: Noun = { routes: privacySettingRoutes, acts: [privacySettingActs] };
