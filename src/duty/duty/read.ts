import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { defaultDuties } from './defaults.ts';
import {
  type DoneByRecords,
  doneByClasses,
  doneByInspections,
  doneByPlans,
  doneByReports,
  doneBySurvey,
} from './derived.ts';
import { doneId, usualId } from './done.ts';
import { listDone, listDutyRecords } from './queries.ts';
import { dayIn } from './rules.ts';
import type { Duty, DutyRecord } from './schema.ts';
import { beforeTet } from './tet.ts';

const sources: readonly DoneByRecords[] = [
  doneBySurvey,
  doneByPlans,
  doneByReports,
  doneByClasses,
  doneByInspections,
];

/** The duties of a commune as they are written: the usual ones, and what it has written otherwise or added. */
export async function writtenDuties(
  tx: Tx,
): Promise<readonly (DutyRecord & Pick<Duty, 'usual' | 'english'>)[]> {
  const own = await listDutyRecords(tx);
  const usual = defaultDuties.map(({ code, text, ...rest }) => {
    const id = usualId(tx.commune, code);
    const written = own.find((one) => one.id === id);
    const as: DutyRecord = written ?? { id, code, text: text.vi, ...rest, active: true, revision: 0 };
    return { ...as, usual: true, english: as.text === text.vi ? text.en : null };
  });
  const ids = new Set(usual.map(({ id }) => id));
  const added = own.filter(({ id }) => !ids.has(id)).map((one) => ({ ...one, usual: false, english: null }));
  return [...usual, ...added];
}

/** Gives the duties of a year in the order of their days; one that falls into Tết is due before it. */
export async function dutiesOf(tx: Tx, year: number, today: CivilDate): Promise<Duty[]> {
  const written = await writtenDuties(tx);
  const said = new Map((await listDone(tx, year)).map((one) => [one.id, one]));
  const records = new Map<string, string>();
  for (const source of sources) for (const [code, on] of await source(tx, year, today)) records.set(code, on);
  return written
    .map((one): Duty => {
      const day = dayIn(year, one)!;
      const dueOn = beforeTet(day);
      const byRecords = records.get(one.code) ?? null;
      const ticked = said.get(doneId(one.id, year));
      const doneOn = byRecords ?? ticked?.doneOn ?? null;
      const doneBy = byRecords ? 'records' : doneOn ? 'said' : null;
      return {
        ...one,
        dueOn,
        movedFrom: dueOn === day ? null : day,
        doneOn,
        doneBy,
        note: ticked?.note ?? null,
        doneRevision: ticked?.revision ?? 0,
      };
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.code < b.code ? -1 : 1));
}
