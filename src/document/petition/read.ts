import { numberAndSymbol } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { issuedAs, listPetitionRows, petitions } from './queries.ts';
import type { Petition, PetitionRecord } from './schema.ts';

async function told(tx: Tx, rows: readonly PetitionRecord[]): Promise<Petition[]> {
  const papers = await issuedAs(
    tx,
    rows.flatMap(({ documentId }) => documentId ?? []),
  );
  return rows.map((row) => {
    const paper = papers.find(({ id }) => id === row.documentId);
    return {
      ...row,
      number: paper ? numberAndSymbol(paper.number, paper.symbol) : null,
      issuedOn: paper?.issuedOn ?? null,
    };
  });
}

/** Gives the proposals: those that are being written first, then by the day on which they went out, the newest first. */
export async function readPetitions(tx: Tx): Promise<Petition[]> {
  const all = await told(tx, await listPetitionRows(tx));
  const day = ({ issuedOn }: Petition) => issuedOn ?? '9999';
  return all.sort((a, b) => (day(a) > day(b) ? -1 : day(a) < day(b) ? 1 : a.id < b.id ? -1 : 1));
}

/** Gives one. Throws not-found. */
export async function readPetition(tx: Tx, id: string): Promise<Petition> {
  return (await told(tx, [orNotFound(await petitions.find(tx, id))]))[0]!;
}
