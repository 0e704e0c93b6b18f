import { Button, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { dongInWords } from '#vocabulary/money.ts';
import { headsOn } from '../ledger/heads.ts';
import type { PaymentKind } from '../ledger/rules.ts';
import { type ClassMoney, putExpense, putPayment } from '../ledger/schema.ts';
import { paymentKinds, words } from './words.ts';

const kinds: readonly PaymentKind[] = ['advance', 'advance-return', 'payment'];
const none = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** One voucher. */
export function ExpenseForm({ money, onDone }: { money: ClassMoney; onDone: () => void }) {
  const say = useSay();
  const { today } = useMe();
  const put = useWrite(putExpense);
  // Sending again after a failure is the same expense.
  const [id] = useState(newId);
  const [day, setDay] = useState(today as CivilDate);
  const [head, setHead] = useState('speaker');
  const [source, setSource] = useState(money.budget[0]?.fundingSourceId ?? money.sources[0]?.id ?? '');
  const [amount, setAmount] = useState(0);
  const [payee, setPayee] = useState('');
  const [voucher, setVoucher] = useState('');
  const [description, setDescription] = useState('');
  const save = async () => {
    await put.mutateAsync({
      params: { id },
      body: {
        activityId: money.activity.id,
        fundingSourceId: source,
        head,
        description,
        amount,
        payee: none(payee),
        voucherNumber: none(voucher),
        voucherDate: day,
        revision: 0,
      },
    });
    onDone();
  };
  return (
    <Form
      onSave={save}
      onDone={onDone}
      ready={amount > 0 && source !== ''}
      busy={put.isPending}
      problem={put.error}
    >
      <NativeSelect
        label={say(words.head)}
        value={head}
        data={headsOn(day).map((one) => ({ value: one.code, label: say(one.name) }))}
        onChange={(event) => setHead(event.currentTarget.value)}
      />
      <Amount value={amount} onChange={setAmount} />
      <NativeSelect
        label={say(words.source)}
        value={source}
        data={money.sources.map((one) => ({ value: one.id, label: one.name }))}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <TextInput
        label={say(words.payee)}
        value={payee}
        onChange={(event) => setPayee(event.currentTarget.value)}
      />
      <TextInput
        label={say(words.voucher)}
        value={voucher}
        onChange={(event) => setVoucher(event.currentTarget.value)}
      />
      <DayInput label={say(words.day)} value={day} required onDay={(next) => next && setDay(next)} />
      <TextInput
        label={say(words.description)}
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
    </Form>
  );
}

/** Cash that moved. */
export function CashForm({ money, onDone }: { money: ClassMoney; onDone: () => void }) {
  const say = useSay();
  const { today } = useMe();
  const put = useWrite(putPayment);
  const [id] = useState(newId);
  const holder = money.payments.find(({ voidReason }) => voidReason === null)?.person;
  const [kind, setKind] = useState<PaymentKind>(holder ? 'advance-return' : 'advance');
  const [amount, setAmount] = useState(0);
  const [person, setPerson] = useState(holder ?? '');
  const [voucher, setVoucher] = useState('');
  const [day, setDay] = useState(today as CivilDate);
  const save = async () => {
    await put.mutateAsync({
      params: { id },
      body: {
        activityId: money.activity.id,
        kind,
        amount,
        person,
        onDate: day,
        voucherNumber: none(voucher),
      },
    });
    onDone();
  };
  return (
    <Form
      onSave={save}
      onDone={onDone}
      ready={amount > 0 && person.trim() !== ''}
      busy={put.isPending}
      problem={put.error}
    >
      <NativeSelect
        label={say(words.kind)}
        value={kind}
        data={kinds.map((one) => ({ value: one, label: say(paymentKinds[one]) }))}
        onChange={(event) => setKind(event.currentTarget.value as PaymentKind)}
      />
      <Amount value={amount} onChange={setAmount} />
      <TextInput
        label={say(words.person)}
        value={person}
        onChange={(event) => setPerson(event.currentTarget.value)}
      />
      <TextInput
        label={say(words.voucher)}
        value={voucher}
        onChange={(event) => setVoucher(event.currentTarget.value)}
      />
      <DayInput label={say(words.day)} value={day} required onDay={(next) => next && setDay(next)} />
    </Form>
  );
}

/** The amount with its words under it: a slipped nought is seen at once. */
function Amount({ value, onChange }: { value: number; onChange: (amount: number) => void }) {
  const say = useSay();
  return (
    <NumberInput
      label={say(words.amount)}
      value={value || ''}
      min={0}
      max={100_000_000_000}
      thousandSeparator="."
      decimalSeparator=","
      allowDecimal={false}
      allowNegative={false}
      hideControls
      description={value > 0 ? dongInWords(value) : ' '}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(next) => onChange(Number(next) || 0)}
    />
  );
}

function Form({
  children,
  onSave,
  onDone,
  ready,
  busy,
  problem,
}: {
  children: React.ReactNode;
  onSave: () => Promise<void>;
  onDone: () => void;
  ready: boolean;
  busy: boolean;
  problem: unknown;
}) {
  const say = useSay();
  return (
    <form
      className="mo-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave().catch(() => {});
      }}
    >
      <div className="mo-fields">{children}</div>
      <ProblemNote problem={problem} />
      <Group>
        <Button type="submit" loading={busy} disabled={!ready}>
          {say(words.save)}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say({ vi: 'Thôi', en: 'Cancel' })}
        </Button>
      </Group>
    </form>
  );
}
