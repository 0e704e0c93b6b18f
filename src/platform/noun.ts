import type { AuditActs } from './audit/acts.ts';
import type { Api } from './http/api.ts';

/** What a noun gives to the house, which only collects it: one line a noun in `app/rooms.ts`. */
export interface Noun {
  readonly routes?: (api: Api) => void;
  /** Its acts, in whose words the audit is told. */
  readonly acts?: readonly AuditActs[];
}
