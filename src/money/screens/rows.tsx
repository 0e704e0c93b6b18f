import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { readAttachment } from '#attendance/folder/schema.ts';
import { useFileUrl, useWrite } from '#kit/call.ts';
import { Section } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatDong } from '#vocabulary/money.ts';
import { headName } from '../ledger/heads.ts';
import { type ClassMoney, type Expense, type Payment, voidExpense, voidPayment } from '../ledger/schema.ts';
import { ExpenseForm } from './expense-form.tsx';
import { CashForm } from './forms.tsx';
import { ReasonModal } from './reason.tsx';
import { paymentKinds, words } from './words.ts';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly amount: number;
  readonly voidReason: string | null;
  /** The address of its voucher's photo. */
  readonly photo?: string | undefined;
}

/** The vouchers of a class. */
export function Expenses({ money, writes }: { money: ClassMoney; writes: boolean }) {
  const say = useSay();
  const strike = useWrite(voidExpense);
  const url = useFileUrl();
  const sources = new Map(money.sources.map(({ id, name }) => [id, name]));
  const line = (one: Expense): Line => ({
    id: one.id,
    title: [say(headName(one.head)), one.description].filter(Boolean).join(': '),
    about: [
      one.voucherNumber ?? say({ vi: 'chưa có số chứng từ', en: 'no voucher number' }),
      formatDate(one.voucherDate),
      one.payee,
      sources.get(one.fundingSourceId),
    ]
      .filter(Boolean)
      .join(' · '),
    amount: one.amount,
    voidReason: one.voidReason,
    photo: one.attachmentId ? url(readAttachment, { params: { id: one.attachmentId } }) : undefined,
  });
  return (
    <Lines
      title={say(words.expenses)}
      none={say(words.expensesNone)}
      add={say(words.addExpense)}
      beside={
        <Link to={`kinh-phi/${money.activity.id}/nhap`}>
          <Button component="span" variant="default">
            {say(words.fromExcel)}
          </Button>
        </Link>
      }
      lines={money.expenses.map(line)}
      writes={writes}
      form={(done) => <ExpenseForm money={money} onDone={done} />}
      onVoid={(id, reason) => strike.mutateAsync({ params: { id }, body: { reason } })}
    />
  );
}

/** Advances, returns and payments of a class. */
export function Cash({ money, writes }: { money: ClassMoney; writes: boolean }) {
  const say = useSay();
  const strike = useWrite(voidPayment);
  const line = (one: Payment): Line => ({
    id: one.id,
    title: say(paymentKinds[one.kind]),
    about: [one.person, formatDate(one.onDate as CivilDate), one.voucherNumber].filter(Boolean).join(' · '),
    amount: one.amount,
    voidReason: one.voidReason,
  });
  return (
    <Lines
      title={say(words.cash)}
      none={say(words.cashNone)}
      add={say(words.addCash)}
      lines={money.payments.map(line)}
      writes={writes}
      form={(done) => <CashForm money={money} onDone={done} />}
      onVoid={(id, reason) => strike.mutateAsync({ params: { id }, body: { reason } })}
    />
  );
}

function Lines({
  title,
  none,
  add,
  beside,
  lines,
  writes,
  form,
  onVoid,
}: {
  title: string;
  none: string;
  add: string;
  /** Another way to add. */
  beside?: React.ReactNode;
  lines: readonly Line[];
  writes: boolean;
  form: (done: () => void) => React.ReactNode;
  onVoid: (id: string, reason: string) => Promise<unknown>;
}) {
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const [striking, setStriking] = useState<Line | null>(null);
  return (
    <Section
      title={title}
      aside={
        writes &&
        !adding && (
          <Group gap="xs">
            {beside}
            <Button variant="default" onClick={() => setAdding(true)}>
              {add}
            </Button>
          </Group>
        )
      }
    >
      {adding && form(() => setAdding(false))}
      {lines.length === 0 && !adding && <p className="mo-quiet">{none}</p>}
      <ul className="mo-lines">
        {lines.map((line) => (
          <li key={line.id} data-void={line.voidReason !== null || undefined}>
            <span>
              <b>{line.title}</b>
              <small>
                {line.about}
                {line.voidReason && ` · ${say(words.voided(line.voidReason))}`}
              </small>
              {line.photo && (
                <a href={line.photo} download className="mo-photo">
                  {say(words.voucherPhoto)}
                </a>
              )}
            </span>
            <strong>{formatDong(line.amount)}</strong>
            {writes && line.voidReason === null && (
              <Button
                variant="subtle"
                color="gray"
                aria-label={`${say(words.void)}: ${line.title} ${formatDong(line.amount)}`}
                onClick={() => setStriking(line)}
              >
                {say(words.void)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ReasonModal
        opened={striking !== null}
        title={striking ? say(words.voidTitle(`${striking.title} ${formatDong(striking.amount)}`)) : ''}
        what={say(words.voidWhat)}
        act={say(words.void)}
        onClose={() => setStriking(null)}
        onReason={(reason) => (striking ? onVoid(striking.id, reason) : Promise.resolve())}
      />
    </Section>
  );
}
