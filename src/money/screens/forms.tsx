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
import type { PaymentKind } from '../ledger/rules.ts';
import { type ClassMoney, putPayment } from '../ledger/schema.ts';
import { paymentKinds, words } from './words.ts';

const kinds: readonly PaymentKind[] = ['advance', 'advance-return', 'payment'];
export const none = (text: string): string | null => (text.trim() === '' ? null : text.trim());

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
export function Amount({ value, onChange }: { value: number; onChange: (amount: number) => void }) {
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

export function Form({
  children,
  onSave,
  onDone,
  ready,
  busy,
  problem,
  act,
}: {
  children: React.ReactNode;
  onSave: () => Promise<void>;
  onDone: () => void;
  ready: boolean;
  busy: boolean;
  problem: unknown;
  /** What the button says; to save when it is left out. */
  act?: string;
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
          {act ?? say(words.save)}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say({ vi: 'Thôi', en: 'Cancel' })}
        </Button>
      </Group>
    </form>
  );
}
