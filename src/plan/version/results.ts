import type { Tx } from '#platform/database/database.ts';
import { pastResults } from './queries-context.ts';
import type { OpenedPlan } from './schema.ts';

/** Gives what the records of a year come to, by programme; none where no class of it was held. */
export type RecordedResults = (tx: Tx, year: number) => Promise<OpenedPlan['past']>;

let recorded: RecordedResults = async () => [];

/** Says once, when the system is put together, who counts the records: the room of reports, which is above. */
export function countResultsWith(count: RecordedResults): void {
  recorded = count;
}

/** Gives a year's results by programme: from its records, else as a paper states them, as a claim. */
export async function resultsOf(tx: Tx, year: number): Promise<OpenedPlan['past']> {
  const counted = await recorded(tx, year);
  return counted.length > 0 ? counted : pastResults(tx, year);
}
