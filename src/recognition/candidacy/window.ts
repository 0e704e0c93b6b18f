import { v5 } from 'uuid';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { candidacyActs } from './acts.ts';
import * as queries from './queries.ts';
import { refuse } from './refuse.ts';

/** Sets when self-assessment of a year is open. Throws bad-input for an end before its beginning. */
export async function setWindow(
  tx: Tx,
  actor: Actor,
  year: number,
  set: { readonly assessFrom: CivilDate; readonly assessTo: CivilDate },
): Promise<{ assessFrom: CivilDate; assessTo: CivilDate; usual: boolean }> {
  refuse(
    set.assessFrom <= set.assessTo
      ? []
      : [
          {
            path: 'body.assessTo',
            vi: `Ngày cuối ${formatDate(set.assessTo)} đứng trước ngày đầu ${formatDate(set.assessFrom)}. Đổi lại hai ngày.`,
            en: 'It ends before it begins.',
          },
        ],
  );
  await hold(tx, 'candidacies');
  const before = await queries.findYear(tx, year);
  const answer = { ...set, usual: false };
  if (before && before.assessFrom === set.assessFrom && before.assessTo === set.assessTo) {
    noChange(tx);
    return answer;
  }
  await queries.saveYear(tx, year, set);
  await record(tx, actor, {
    act: candidacyActs.window,
    id: v5(`recognition year ${year}`, tx.commune),
    ...(before ? { before: { assessFrom: before.assessFrom, assessTo: before.assessTo } } : {}),
    after: { year, ...set },
  });
  return answer;
}
