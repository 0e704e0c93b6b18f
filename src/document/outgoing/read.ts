import { numberAndSymbol } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import { includesFolded } from '#vocabulary/text.ts';
import * as queries from './queries.ts';
import { typeAndSubject } from './rules.ts';
import type { RegisteredDocument } from './schema.ts';

/** A page of a year's register. A search looks through the whole year without marks: a centre issues a few hundred papers a year. */
export async function readRegister(tx: Tx, which: queries.Which & { limit: number }) {
  const years = await queries.countByYear(tx);
  const { search } = which;
  const rows = search
    ? (await queries.listDocuments(tx, { ...which, limit: 10_000 })).filter((row) => matches(row, search))
    : await queries.listDocuments(tx, { ...which, limit: which.limit + 1 });
  const documents = rows.slice(0, which.limit);
  return {
    documents,
    total: years.find(({ year }) => year === which.year)?.total ?? 0,
    years: years.map(({ year }) => year),
    next: rows.length > which.limit ? documents.at(-1)!.number : null,
  };
}

function matches(row: RegisteredDocument, search: string): boolean {
  const text = [
    numberAndSymbol(row.number, row.symbol),
    typeAndSubject(row.type, row.subject),
    row.recipients,
    row.signer,
    row.note,
  ];
  return includesFolded(text.filter(Boolean).join(' '), search);
}
