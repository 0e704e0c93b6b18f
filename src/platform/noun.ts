import type { AuditActs } from './audit/acts.ts';
import type { Api } from './http/api.ts';
import type { JobWork } from './jobs/queue.ts';

/** What a noun gives to the house, which only collects it: one line a noun in `app/rooms.ts`. */
export interface Noun {
  readonly routes?: (api: Api) => void;
  /** Its acts, in whose words the audit is told. */
  readonly acts?: readonly AuditActs[];
  /** What is done for it without anybody asking. */
  readonly jobs?: readonly JobWork[];
}
