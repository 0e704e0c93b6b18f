import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { useMe } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, yearOf } from '#vocabulary/date.ts';
import { formatDong } from '#vocabulary/money.ts';
import { type ClassMoney, putBudget } from '../../ledger/schema.ts';
import { budgetWith, totalOf } from '../rules.ts';
import { listDonations } from '../schema.ts';
import { words } from './words.ts';

/** What was given to a class; its money goes into the budget of the class by one press. Nothing is shown where nothing was given. */
export function DonationsOfClass({ money, writes }: { money: ClassMoney; writes: boolean }) {
  const say = useSay();
  const year = yearOf(useMe().today as CivilDate);
  const result = useRead(listDonations, { query: { year, activity: money.activity.id } });
  const given = (result.data ?? []).filter(({ voidReason }) => voidReason === null);
  if (given.length === 0) return null;
  return (
    <Section title={say(words.ofClass)}>
      <ul className="mo-findings">
        {given.map((one) => (
          <li key={one.id} data-weight="good">
            {one.donor} · {dayText(one.receivedOn)} ·{' '}
            {one.amount === null
              ? `${one.goods}${one.worth === null ? '' : ` (${formatDong(one.worth)})`}`
              : formatDong(one.amount)}
          </li>
        ))}
      </ul>
      {writes && <ToBudget money={money} sum={totalOf(given).money} />}
    </Section>
  );
}

/** Puts the money that was given into the budget, at the source that is chosen; one that has as much already is not asked for again. */
function ToBudget({ money, sum }: { money: ClassMoney; sum: number }) {
  const say = useSay();
  const write = useWrite(putBudget);
  const usual =
    money.sources.find(({ name }) => /xã hội hóa|tài trợ|ủng hộ/iu.test(name)) ?? money.sources[0];
  const [source, setSource] = useState(usual?.id ?? '');
  const wanted = source ? budgetWith(money.budget, source, sum) : null;
  if (!wanted) return null;
  return (
    <div className="mo-acts">
      <NativeSelect
        aria-label={say(words.source)}
        value={source}
        data={money.sources.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <Button
        variant="default"
        loading={write.isPending}
        onClick={() =>
          write.mutate({
            params: { id: money.activity.id },
            body: { before: [...money.budget], lines: [...wanted.lines] },
          })
        }
      >
        {say(words.toBudget(formatDong(wanted.missing)))}
      </Button>
      <ProblemNote problem={write.error} />
    </div>
  );
}
