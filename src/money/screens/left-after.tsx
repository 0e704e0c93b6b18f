import { Bar } from '#kit/bar.tsx';
import { useSay } from '#kit/words.tsx';
import { formatDong } from '#vocabulary/money.ts';
import { spentBySource } from '../ledger/rules.ts';
import type { ClassMoney } from '../ledger/schema.ts';
import { words } from './words.ts';

/** What is left of a source once this amount is recorded: said before it is. Shows nothing where nothing was planned. */
export function LeftAfter({
  money,
  sourceId,
  amount,
}: {
  money: ClassMoney;
  sourceId: string;
  amount: number;
}) {
  const say = useSay();
  const expenses = money.expenses.filter(({ voidReason }) => voidReason === null);
  const of = spentBySource({ ...money, expenses }).find(
    ({ fundingSourceId }) => fundingSourceId === sourceId,
  );
  if (!of || of.planned === 0) return null;
  const left = of.planned - of.spent - amount;
  const name = money.sources.find(({ id }) => id === sourceId)?.name ?? '';
  return (
    <div className="mo-after" role="status">
      <Bar
        label={say(words.leftAfter)}
        value={of.spent + amount}
        of={of.planned}
        text={left < 0 ? say(words.over(formatDong(-left))) : formatDong(left)}
        {...(left < 0 ? { colour: 'var(--lh-overdue)' } : {})}
      />
      <small>{say(words.ofSource(name, formatDong(of.planned), formatDong(of.spent)))}</small>
    </div>
  );
}
