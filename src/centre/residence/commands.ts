import type { Tx } from '#platform/database/database.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { Spans } from './queries.ts';
import { type MoveDay, moveOn } from './rules.ts';

/**
 * Writes down that somebody lives elsewhere, before their own row says so. Takes whose rows, who, to which place and from which day (today
 * when left out, null for a correction). The caller has kept others from who moves, and tells the audit. Throws bad-input for a day
 * after today, dates-overlap for one before the last move.
 */
export async function move(
  tx: Tx,
  spans: Spans,
  who: string,
  { to, from, today }: { readonly to: string; readonly from: MoveDay | undefined; readonly today: CivilDate },
): Promise<void> {
  const [running, ...earlier] = await spans.list(tx, who);
  const decided = moveOn([orNotFound(running), ...earlier], {
    to,
    from: from === undefined ? today : from,
    today,
  });
  switch (decided.kind) {
    case 'refuse':
      throw decided.why === 'future' ? notYet() : beforeLast(decided.last);
    case 'replace':
      return assertHit(await spans.replace(tx, decided.running.id, to));
    case 'take-back':
      await spans.remove(tx, decided.running.id);
      return assertHit(await spans.end(tx, decided.before.id, null));
    case 'follow':
      assertHit(await spans.end(tx, decided.running.id, decided.ended));
      return spans.begin(tx, who, to, decided.from);
  }
}

function assertHit(rows: number): void {
  if (rows !== 1) throw new Problem('changed-meanwhile');
}

const notYet = () =>
  new Problem('bad-input', {
    where: [
      {
        path: 'body.from',
        vi: 'Ngày chuyển còn ở phía trước: hãy ghi khi đã chuyển.',
        en: 'The day of the move is still to come: note it once they have moved.',
      },
    ],
  });

function beforeLast(last: string): Problem {
  const day = formatDate(last as CivilDate);
  return new Problem('dates-overlap', {
    where: [
      {
        path: 'body.from',
        vi: `Lần chuyển gần nhất đã ghi từ ${day}: chọn ngày đó hoặc muộn hơn, hoặc chọn “Sửa chỗ ghi nhầm”.`,
        en: `The last move is noted from ${day}: choose that day or a later one, or “Correct a mistake”.`,
      },
    ],
  });
}
