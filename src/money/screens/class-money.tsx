import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatDong } from '#vocabulary/money.ts';
import { DonationsOfClass } from '../donation/screens/of-class.tsx';
import { balanceOf, mayBeSettled, moneyFindings, spentBySource } from '../ledger/rules.ts';
import {
  issueSettlement,
  type ClassMoney as Money,
  readClassMoney,
  reopenClass,
  settleClass,
} from '../ledger/schema.ts';
import { BudgetForm } from './budget-form.tsx';
import './money.css';
import { Papers } from './papers.tsx';
import { ReasonModal } from './reason.tsx';
import { Cash, Expenses } from './rows.tsx';
import { words } from './words.ts';

/** The money of a class, to be set into a page that has its papers in a list of its own. */
export function ClassMoney({ activityId }: { activityId: string }) {
  const money = useRead(readClassMoney, { params: { id: activityId } });
  return <Loaded result={money}>{(data) => <ClassMoneyView money={data} papers={false} />}</Loaded>;
}

/** Whether it adds up, on top; then budget by source, vouchers, cash, and the papers. */
export function ClassMoneyView({ money, papers = true }: { money: Money; papers?: boolean }) {
  const writes = useMay('money.write') !== null && money.settlement === null;
  return (
    <div className="mo-class">
      <Check money={money} />
      <div className="mo-two">
        <Budget money={money} writes={writes} />
        {papers && <Papers money={money} />}
      </div>
      <DonationsOfClass money={money} writes={writes} />
      <Expenses money={money} writes={writes} />
      <Cash money={money} writes={writes} />
    </div>
  );
}

/** The sum of the settlement worked out, what stands against it, and the act that closes it. */
function Check({ money }: { money: Money }) {
  const say = useSay();
  const { today } = useMe();
  const may = useMay('money.write') !== null;
  const settle = useWrite(settleClass);
  const reopen = useWrite(reopenClass);
  const issue = useWrite(issueSettlement);
  const [asking, setAsking] = useState(false);
  const params = { id: money.activity.id };
  const balance = balanceOf(money);
  const names = new Map(money.sources.map(({ id, name }) => [id, name]));
  const findings = moneyFindings(money, (id) => names.get(id) ?? '');
  const { settlement } = money;
  const act = () =>
    settle.mutateAsync({
      params,
      body: { settlementId: newId(), settledOn: today as CivilDate, note: null },
    });
  return (
    <Section
      title={say(settlement ? words.settled(formatDate(settlement.settledOn as CivilDate)) : words.check)}
      aside={settlement?.documentNumber ? say(words.issued(settlement.documentNumber)) : undefined}
    >
      <dl className="mo-sum">
        <div>
          <dt>{say(money.budget.length > 0 ? words.planned : words.plannedByPlan)}</dt>
          <dd>{formatDong(balance.budget)}</dd>
        </div>
        <div>
          <dt>{say(words.spent)}</dt>
          <dd>{formatDong(balance.spent)}</dd>
        </div>
        <div className="mo-wide">
          <dt>{say(words.sum)}</dt>
          <dd>
            {formatDong(balance.advanced)} − {formatDong(balance.returned)} + {formatDong(balance.paid)} −{' '}
            {formatDong(balance.spent)} ={' '}
            <b data-open={balance.difference !== 0 || undefined}>{formatDong(balance.difference)}</b>
          </dd>
        </div>
      </dl>
      <ul className="mo-findings">
        {findings.map((finding) => (
          <li key={finding.vi} data-weight={finding.weight}>
            {say(finding)}
          </li>
        ))}
        {!settlement && mayBeSettled(money) && <li data-weight="good">{say(words.closes)}</li>}
      </ul>
      <ProblemNote problem={settle.error ?? reopen.error ?? issue.error} />
      {may && !settlement && (
        <Button
          disabled={!mayBeSettled(money)}
          loading={settle.isPending}
          onClick={() => void act().catch(() => {})}
        >
          {say(words.settle)}
        </Button>
      )}
      {may && settlement && (
        <div className="mo-acts">
          {!settlement.documentId && (
            <Button
              loading={issue.isPending}
              onClick={() =>
                void issue.mutateAsync({ params, body: { documentId: newId() } }).catch(() => {})
              }
            >
              {say(words.issue)}
            </Button>
          )}
          <Button variant="default" onClick={() => setAsking(true)}>
            {say(words.reopen)}
          </Button>
        </div>
      )}
      <ReasonModal
        opened={asking}
        title={say(words.reopen)}
        what={say(words.reopenWhat)}
        act={say(words.reopen)}
        onClose={() => setAsking(false)}
        onReason={(reason) => reopen.mutateAsync({ params, body: { reason } })}
      />
    </Section>
  );
}

function Budget({ money, writes }: { money: Money; writes: boolean }) {
  const say = useSay();
  const [editing, setEditing] = useState(false);
  const bySource = spentBySource({
    ...money,
    expenses: money.expenses.filter(({ voidReason }) => voidReason === null),
  });
  const nameOf = (id: string) => money.sources.find((source) => source.id === id)?.name ?? '';
  return (
    <Section
      title={say(words.budget)}
      aside={
        writes &&
        !editing && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {say(words.editBudget)}
          </Button>
        )
      }
    >
      {editing ? (
        <BudgetForm money={money} onDone={() => setEditing(false)} />
      ) : bySource.length === 0 ? (
        <p className="mo-quiet">{say(words.budgetNone)}</p>
      ) : (
        <table className="lh-table lh-cards">
          <thead>
            <tr>
              <th scope="col">{say(words.source)}</th>
              <th scope="col" className="num">
                {say(words.planned)}
              </th>
              <th scope="col" className="num">
                {say(words.spent)}
              </th>
            </tr>
          </thead>
          <tbody>
            {bySource.map((one) => (
              <tr key={one.fundingSourceId}>
                <td>{nameOf(one.fundingSourceId)}</td>
                <td className="num" data-label={say(words.planned)}>
                  {formatDong(one.planned)}
                </td>
                <td className="num" data-label={say(words.spent)}>
                  {formatDong(one.spent)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
