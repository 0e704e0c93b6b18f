import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { fundingSourceActs } from './acts.ts';
import { fundingSources } from './queries.ts';
import type { FundingSource } from './schema.ts';

/** Adds or changes one; see saveRecord. */
export const saveFundingSource = (
  tx: Tx,
  actor: Actor,
  fundingSource: FundingSource,
): Promise<FundingSource> => saveRecord(tx, actor, fundingSourceActs, fundingSource, fundingSources);
