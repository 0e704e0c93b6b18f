import type { TestServices } from '../../src/testing/services.ts';

/** Gives what the audit tells of records, in its order: the act and the record. */
export async function toldOf(
  services: TestServices,
  commune: string,
  ...ids: readonly string[]
): Promise<string[]> {
  const rows = await services.withinReading(commune, (tx) =>
    tx
      .selectFrom('audit')
      .select('act')
      .where('communeId', '=', commune)
      .where('subjectId', 'in', [...ids])
      .orderBy('seq')
      .execute(),
  );
  return rows.map(({ act }) => act);
}

/** Gives how many answers came with each status, as `{ 200: 19, 409: 1 }`. */
export function statuses(answers: readonly { readonly status: number }[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
