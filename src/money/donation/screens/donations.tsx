import { Button, NativeSelect } from '@mantine/core';
import { useFileUrl, useRead, useWrite } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Records } from '#kit/records.tsx';
import { useChosen } from '#kit/route.tsx';
import { useRecords } from '#kit/use-records.ts';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, yearOf } from '#vocabulary/date.ts';
import { formatDong } from '#vocabulary/money.ts';
import { readMoney } from '../../ledger/schema.ts';
import { VoidRow } from '../../screens/void-row.tsx';
import { donorKinds, rollOf, totalOf } from '../rules.ts';
import { type Donation, listDonations, printDonors, putDonation, voidDonation } from '../schema.ts';
import { donorWords } from '../words.ts';
import { words } from './words.ts';

/** What was given in a year, in money and in things, and the roll of donors. */
export default function DonationsScreen() {
  const say = useSay();
  const url = useFileUrl();
  const today = useMe().today as CivilDate;
  const [chosen, choose] = useChosen();
  const year = Number(chosen('nam')) || yearOf(today);
  const records = useRecords(listDonations, putDonation, { year });
  const classes = useRead(readMoney, { query: { year } }).data ?? [];
  const voiding = useWrite(voidDonation);
  const rows = records.result.data ?? [];
  const { money, worth } = totalOf(rows);
  const years = [...new Set([year, ...[-3, -2, -1, 0].map((by) => yearOf(today) + by)])].sort();
  const titleOf = (id: string | null) =>
    id === null
      ? say(words.whole)
      : (classes.find(({ activityId }) => activityId === id)?.title ?? say(words.activity));
  return (
    <Page
      title={say(words.title)}
      subtitle={
        rows.length > 0 &&
        say(words.summary(formatDong(money), worth > 0 ? formatDong(worth) : '', rollOf(rows).length))
      }
      actions={
        <>
          <NativeSelect
            aria-label={say(words.year)}
            value={String(year)}
            data={years.map(String)}
            onChange={(event) => choose({ nam: Number(event.currentTarget.value) })}
          />
          {rows.length > 0 && (
            <Button
              variant="default"
              component="a"
              href={url(printDonors, { query: { year, form: 'pdf' } })}
              target="_blank"
            >
              {say(words.print)}
            </Button>
          )}
        </>
      }
    >
      <Section>
        <Records<Donation>
          {...records}
          words={{ add: words.add, one: words.one, empty: words.empty, what: words.what }}
          blank={() => ({
            donor: '',
            donorKind: 'person' as const,
            receivedOn: today,
            amount: null,
            goods: null,
            worth: null,
            activityId: null,
            voucherNumber: null,
            note: null,
            voidReason: null,
          })}
          below={(row) =>
            row.voidReason === null &&
            records.mayWrite && (
              <VoidRow
                label={words.void}
                what={words.voidWhat}
                onReason={(reason) => voiding.mutateAsync({ params: { id: row.id }, body: { reason } })}
              />
            )
          }
          columns={[
            { label: words.donor, show: (row) => row.donor },
            { label: words.day, wide: true, show: (row) => dayText(row.receivedOn) },
            {
              label: { vi: 'Đã cho', en: 'Given' },
              show: (row) =>
                row.voidReason !== null
                  ? say(words.voided(row.voidReason))
                  : row.amount !== null
                    ? formatDong(row.amount)
                    : `${row.goods}${row.worth === null ? '' : ` (${formatDong(row.worth)})`}`,
            },
            { label: words.activity, wide: true, show: (row) => titleOf(row.activityId) },
          ]}
          fields={[
            { name: 'donor', label: words.donor, kind: 'text', required: true },
            {
              name: 'donorKind',
              label: words.kind,
              kind: 'choice',
              required: true,
              choices: donorKinds.map((value) => ({ value, label: say(donorWords[value]) })),
            },
            { name: 'receivedOn', label: words.day, kind: 'day', required: true },
            { name: 'amount', label: words.amount, kind: 'dong' },
            { name: 'goods', label: words.goods, kind: 'text', hint: words.goodsHint },
            { name: 'worth', label: words.worth, kind: 'dong' },
            {
              name: 'activityId',
              label: words.activity,
              kind: 'choice',
              choices: classes.flatMap(({ activityId, title }) =>
                activityId ? [{ value: activityId, label: title }] : [],
              ),
            },
            { name: 'voucherNumber', label: words.voucher, kind: 'text' },
            { name: 'note', label: words.note, kind: 'text' },
          ]}
        />
      </Section>
    </Page>
  );
}
