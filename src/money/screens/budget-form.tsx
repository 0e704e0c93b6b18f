import { Button, Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { formatDong } from '#vocabulary/money.ts';
import { type ClassMoney, putBudget } from '../ledger/schema.ts';
import { words } from './words.ts';

/** What the class may cost, a field a source; empty is none. */
export function BudgetForm({ money, onDone }: { money: ClassMoney; onDone: () => void }) {
  const say = useSay();
  const put = useWrite(putBudget);
  const [amounts, setAmounts] = useState(() => firstAmounts(money));
  const lines = Object.entries(amounts)
    .filter(([, amount]) => amount > 0)
    .map(([fundingSourceId, amount]) => ({ fundingSourceId, amount }));
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const save = async () => {
    await put.mutateAsync({
      params: { id: money.activity.id },
      body: { before: money.budget, lines },
    });
    onDone();
  };
  return (
    <form
      className="mo-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save().catch(() => {});
      }}
    >
      {money.sources.map((source) => (
        <NumberInput
          key={source.id}
          label={source.name}
          value={amounts[source.id] ?? ''}
          min={0}
          step={10_000}
          thousandSeparator="."
          decimalSeparator=","
          allowDecimal={false}
          onChange={(value) => setAmounts({ ...amounts, [source.id]: Number(value) || 0 })}
        />
      ))}
      <p className="mo-quiet">
        = {formatDong(total)}
        {money.activity.plannedCost !== null &&
          ` · ${say(words.ofPlan(formatDong(money.activity.plannedCost)))}`}
      </p>
      <ProblemNote problem={put.error} />
      <Group>
        <Button type="submit" loading={put.isPending}>
          {say(words.save)}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say({ vi: 'Thôi', en: 'Cancel' })}
        </Button>
      </Group>
    </form>
  );
}

/** The budget as it stands; a class without one begins with the cost of the plan where it can have only one source. */
function firstAmounts({ budget, sources, activity }: ClassMoney): Readonly<Record<string, number>> {
  const [only, another] = sources;
  if (budget.length === 0 && only && !another && activity.plannedCost)
    return { [only.id]: activity.plannedCost };
  return Object.fromEntries(budget.map(({ fundingSourceId, amount }) => [fundingSourceId, amount]));
}
