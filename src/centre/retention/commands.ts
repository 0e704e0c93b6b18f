import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { forgetEverywhere, type Holdings } from '../personal-data/holdings.ts';
import { retentionActs } from './acts.ts';
import * as queries from './queries.ts';
import { presented, readKinds, retentionsOf } from './read.ts';
import type { RetentionRun } from './schema.ts';

/**
 * Plans a run over these kinds, with the records that are too old today. Nothing is taken out. The same id again gives the run that is
 * there. Throws wrong-state while another run is planned, bad-input when there is nothing to take out.
 */
export async function planRun(
  tx: Tx,
  actor: Actor,
  holdings: Holdings,
  { id, keys }: { readonly id: string; readonly keys: readonly string[] },
): Promise<RetentionRun> {
  await hold(tx, 'retention');
  const before = await queries.lockRun(tx, id);
  if (before) {
    noChange(tx);
    return presented(before, holdings);
  }
  if ((await queries.listRuns(tx)).some(({ state }) => state === 'planned')) throw new Problem('wrong-state');
  const kinds = (await readKinds(tx, holdings, actor.today))
    .filter(({ key, outlived }) => keys.includes(key) && outlived.length > 0)
    .map(({ key, before: day, outlived }) => ({ key, before: day, ids: outlived.map((one) => one.id) }));
  if (kinds.length === 0) throw nothingToDo;
  await queries.insertRun(tx, { id, plannedOn: actor.today, plannedBy: actor.name, kinds });
  const run = presented(orNotFound(await queries.lockRun(tx, id)), holdings);
  await record(tx, actor, { act: retentionActs.plan, id, after: { total: run.total } });
  return run;
}

const nothingToDo = new Problem('bad-input', {
  where: [
    {
      path: 'body.keys',
      vi: 'Các loại đã chọn không có gì quá thời hạn giữ. Chọn loại khác, hoặc sửa thời hạn.',
      en: 'Nothing of these kinds has been kept for its time. Choose others, or change the time.',
    },
  ],
});

/**
 * Does a planned run for good, or gives it up. What is no longer too old (somebody came back, a time was made longer by mending a record) is
 * left alone. Throws not-found, wrong-state for a run that has ended, changed-meanwhile when it holds another number of records than was shown.
 */
export async function endRun(
  tx: Tx,
  actor: Actor,
  holdings: Holdings,
  { id, act, count }: { readonly id: string; readonly act: 'do' | 'give-up'; readonly count: number },
): Promise<RetentionRun> {
  await hold(tx, 'retention');
  const run = orNotFound(await queries.lockRun(tx, id));
  const shown = presented(run, holdings);
  if (run.state !== 'planned') throw new Problem('wrong-state');
  if (act === 'do' && shown.total !== count) throw new Problem('changed-meanwhile', { more: { now: shown } });
  const kinds = act === 'do' ? await takeOut(tx, actor.today, holdings, run.kinds) : run.kinds;
  await queries.endRun(tx, id, {
    state: act === 'do' ? 'done' : 'given-up',
    endedOn: actor.today,
    endedBy: actor.name,
    kinds,
  });
  const ended = presented(orNotFound(await queries.lockRun(tx, id)), holdings);
  await record(tx, actor, { act: retentionActs[act], id, after: { total: ended.total } });
  return ended;
}

async function takeOut(
  tx: Tx,
  today: CivilDate,
  holdings: Holdings,
  planned: readonly queries.PlannedKind[],
): Promise<queries.PlannedKind[]> {
  const done: queries.PlannedKind[] = [];
  for (const { key, before, ids } of planned) {
    const retention = retentionsOf(holdings).find((one) => one.key === key);
    if (!retention) continue;
    const old = new Set((await retention.outlived(tx, before as CivilDate)).map(({ id }) => id));
    const still = ids.filter((id) => old.has(id));
    if (retention.clear === 'everywhere') await forgetEverywhere(tx, holdings, still, today);
    else await retention.clear(tx, still);
    done.push({ key, before, ids: still });
  }
  return done;
}
