import { NativeSelect, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { addAttachment } from '#attendance/folder/schema.ts';
import { useUpload, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMe } from '#kit/me.tsx';
import { shrunk } from '#kit/shrink.ts';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { headsOn } from '../ledger/heads.ts';
import { type ClassMoney, putExpense } from '../ledger/schema.ts';
import { Amount, Form, none } from './forms.tsx';
import { LeftAfter } from './left-after.tsx';
import { PhotoFirst, VoucherPhoto } from './voucher-photo.tsx';
import { words } from './words.ts';

/** One expense: the photo of its voucher first, which is kept with it; then what it says, and what is left of the source. */
export function ExpenseForm({ money, onDone }: { money: ClassMoney; onDone: () => void }) {
  const say = useSay();
  const { today } = useMe();
  const put = useWrite(putExpense);
  const upload = useUpload(addAttachment);
  // Sending again after a failure is the same expense, with the same photo.
  const [id] = useState(newId);
  const [photo, setPhoto] = useState<{ readonly id: string; readonly file: File } | null>(null);
  // On a phone the camera is at hand: it comes before the fields.
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [photoFirst, setPhotoFirst] = useState(phone);
  const [day, setDay] = useState(today as CivilDate);
  const [head, setHead] = useState('speaker');
  const [source, setSource] = useState(money.budget[0]?.fundingSourceId ?? money.sources[0]?.id ?? '');
  const [amount, setAmount] = useState(0);
  const [payee, setPayee] = useState('');
  const [voucher, setVoucher] = useState('');
  const [description, setDescription] = useState('');
  const take = (file: File | null) => {
    if (file) setPhoto({ id: newId(), file });
    setPhotoFirst(false);
  };
  const activityId = money.activity.id;
  const save = async () => {
    if (photo)
      await upload.mutateAsync({
        params: { activity: activityId, id: photo.id },
        query: { kind: 'voucher' },
        file: await shrunk(photo.file),
      });
    await put.mutateAsync({
      params: { id },
      body: {
        activityId,
        fundingSourceId: source,
        head,
        description,
        amount,
        payee: none(payee),
        voucherNumber: none(voucher),
        voucherDate: day,
        attachmentId: photo?.id ?? null,
        revision: 0,
      },
    });
    onDone();
  };
  if (photoFirst) return <PhotoFirst onPhoto={take} onWithout={() => take(null)} onCancel={onDone} />;
  return (
    <Form
      onSave={save}
      onDone={onDone}
      ready={amount > 0 && source !== ''}
      busy={put.isPending || upload.isPending}
      problem={upload.error ?? put.error}
      act={say(words.recordExpense)}
    >
      <VoucherPhoto file={photo?.file ?? null} onPhoto={take} />
      <Amount value={amount} onChange={setAmount} />
      <NativeSelect
        label={say(words.head)}
        value={head}
        data={headsOn(day).map((one) => ({ value: one.code, label: say(one.name) }))}
        onChange={(event) => setHead(event.currentTarget.value)}
      />
      <DayInput label={say(words.voucherDay)} value={day} required onDay={(next) => next && setDay(next)} />
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
      <TextInput
        label={say(words.description)}
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      <NativeSelect
        label={say(words.source)}
        value={source}
        data={money.sources.map((one) => ({ value: one.id, label: one.name }))}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <LeftAfter money={money} sourceId={source} amount={amount} />
    </Form>
  );
}
