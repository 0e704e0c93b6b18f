import { numberAndSymbol } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import { type CivilDate, formatDate, yearOf } from '#vocabulary/date.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { documentPolicy } from './policy.ts';
import { listDocuments } from './queries.ts';
import { typeAndSubject } from './rules.ts';

/** Finds papers of this year and the two before by number, kind, subject or year. */
export async function findDocuments(tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  if (!actingBy(actor, documentPolicy['document.read'])) return null;
  const present = yearOf(actor.today);
  const rows = [];
  for (const year of [present, present - 1, present - 2]) rows.push(...(await listDocuments(tx, { year })));
  return {
    name: { vi: 'Văn bản', en: 'Papers' },
    things: rows
      .filter((row) =>
        fits(
          `${numberAndSymbol(row.number, row.symbol)} ${typeAndSubject(row.type, row.subject)} ${row.year}`,
        ),
      )
      .map((row) => ({
        id: row.id,
        title: typeAndSubject(row.type, row.subject),
        detail: [
          `Số ${numberAndSymbol(row.number, row.symbol)}`,
          row.issuedOn ? formatDate(row.issuedOn as CivilDate) : '',
        ]
          .filter(Boolean)
          .join(' · '),
        to: `van-ban/${row.id}`,
      })),
  };
}
