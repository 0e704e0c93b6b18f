import type { Tx } from '#platform/database/database.ts';
import { type Actor, holds } from '#platform/permission/actor.ts';
import { type CivilDate, yearOf } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatDong } from '#vocabulary/money.ts';
import type { Task } from '#vocabulary/task.ts';
import { lastDays, moneyOfYear } from './queries-year.ts';

export interface MoneyFacts {
  readonly activityId: string | null;
  readonly title: string;
  readonly held: boolean;
  readonly spent: number;
  readonly moved: number;
  readonly settled: boolean;
  readonly lastDay: string | null;
}

/** Asks the accountant to settle, and for vouchers; what was left open in December is still open in January. */
export async function moneyTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  if (!holds(actor, 'accountant')) return [];
  const year = yearOf(actor.today);
  const rows = [...(await moneyOfYear(tx, year - 1)), ...(await moneyOfYear(tx, year))];
  const days = await lastDays(
    tx,
    rows.flatMap(({ activityId }) => activityId ?? []),
  );
  return tasksOfMoney(
    rows.map(({ activityId, title, held, spent, advanced, paid, settledOn }) => ({
      activityId,
      title,
      held,
      spent,
      moved: advanced + paid,
      settled: settledOn !== null,
      lastDay: days.get(activityId ?? '') ?? null,
    })),
    actor.today,
  );
}

/** Two kinds of work of the accountant, each told once with its sum. */
export function tasksOfMoney(money: readonly MoneyFacts[], today: CivilDate): readonly Task[] {
  const over = money.filter(({ lastDay }) => lastDay !== null && lastDay < today);
  const open = over.filter(({ settled, moved, spent }) => !settled && (moved > 0 || spent > 0));
  const bare = over.filter(({ held, spent }) => held && spent === 0);
  const sum = open.reduce((all, { spent }) => all + spent, 0);
  const titles = bare
    .slice(0, 2)
    .map(({ title }) => title)
    .join(' · ');
  return [
    ...taskOf(
      'settle',
      open,
      { vi: 'chưa quyết toán', en: 'not settled' },
      {
        vi: `${formatDong(sum)} đã chi theo chứng từ`,
        en: `${formatDong(sum)} spent by voucher`,
      },
    ),
    ...taskOf(
      'vouchers',
      bare,
      { vi: 'đã học, chưa nhập chứng từ chi', en: 'held, without vouchers' },
      {
        vi: titles,
        en: titles,
      },
    ),
  ];
}

function taskOf(key: string, rows: readonly MoneyFacts[], what: Words, detail: Words): readonly Task[] {
  const [first] = rows;
  if (!first) return [];
  const alone = rows.length === 1;
  return [
    {
      key: `money ${key}`,
      urgency: 'now',
      title: alone
        ? { vi: `Lớp “${first.title}” ${what.vi}`, en: `“${first.title}” ${what.en}` }
        : { vi: `${rows.length} lớp ${what.vi}`, en: `${rows.length} classes ${what.en}` },
      detail,
      act: { vi: 'Mở kinh phí', en: 'Open' },
      to: alone && first.activityId ? `kinh-phi/${first.activityId}` : 'kinh-phi',
      day: null,
    },
  ];
}
