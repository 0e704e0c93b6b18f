import { NativeSelect } from '@mantine/core';
import { useRead, useWrite } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Records } from '#kit/records.tsx';
import { Link, useChosen } from '#kit/route.tsx';
import { useRecords } from '#kit/use-records.ts';
import { useSay } from '#kit/words.tsx';
import { listFundingSources } from '#norm/source/schema.ts';
import { listPlans } from '#plan/version/schema.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { formatDong } from '#vocabulary/money.ts';
import { headName, headsOn } from '../../ledger/heads.ts';
import { VoidRow } from '../../screens/void-row.tsx';
import { totalOf } from '../rules.ts';
import { type CommonCost, listCommonCosts, putCommonCost, voidCommonCost } from '../schema.ts';
import { words } from './words.ts';

/** What plans cost beyond their classes; the plan is chosen, the latest first. */
export default function CommonCosts() {
  const say = useSay();
  const plans = useRead(listPlans);
  const [chosen, choose] = useChosen();
  return (
    <Loaded result={plans}>
      {(all) => {
        const plan = all.find(({ id }) => id === chosen('ke-hoach')) ?? all[0];
        if (!plan)
          return (
            <Page title={say(words.title)}>
              <Empty
                title={say(words.noPlan)}
                what={say(words.noPlanWhat)}
                action={<Link to="ke-hoach">{say(words.openPlans)}</Link>}
              />
            </Page>
          );
        return (
          <CostsOfPlan
            key={plan.id}
            planId={plan.id}
            chooser={
              <NativeSelect
                aria-label={say(words.plan)}
                value={plan.id}
                data={all.map(({ id, title, year }) => ({ value: id, label: `${title} (${year})` }))}
                onChange={(event) => choose({ 'ke-hoach': event.currentTarget.value })}
                maw={420}
              />
            }
          />
        );
      }}
    </Loaded>
  );
}

function CostsOfPlan({ planId, chooser }: { planId: string; chooser: React.ReactNode }) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const records = useRecords(listCommonCosts, putCommonCost, { plan: planId });
  const sources = useRead(listFundingSources).data ?? [];
  const voiding = useWrite(voidCommonCost);
  const rows = records.result.data ?? [];
  const { planned, spent } = totalOf(rows);
  const nameOf = (id: string) => sources.find((one) => one.id === id)?.name ?? '';
  return (
    <Page
      title={say(words.title)}
      subtitle={rows.length > 0 && say(words.summary(formatDong(planned), formatDong(spent)))}
      actions={chooser}
    >
      <Section>
        <Records<CommonCost>
          {...records}
          words={{ add: words.add, one: words.one, empty: words.empty, what: words.what }}
          blank={() => ({
            planId,
            fundingSourceId: sources[0]?.id ?? '',
            head: 'other',
            purpose: '',
            planned: null,
            amount: null,
            payee: null,
            voucherNumber: null,
            voucherDate: null,
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
            {
              label: words.purpose,
              show: (row) =>
                row.voidReason === null
                  ? row.purpose
                  : `${row.purpose} (${say(words.voided(row.voidReason))})`,
            },
            { label: words.head, wide: true, show: (row) => say(headName(row.head)) },
            { label: words.source, wide: true, show: (row) => nameOf(row.fundingSourceId) },
            {
              label: words.planned,
              numeric: true,
              wide: true,
              show: (row) => (row.planned === null ? '' : formatDong(row.planned)),
              value: (row) => row.planned,
            },
            {
              label: words.amount,
              numeric: true,
              show: (row) => (row.amount === null ? say(words.notPaid) : formatDong(row.amount)),
              value: (row) => row.amount,
            },
            {
              label: words.day,
              wide: true,
              show: (row) => (row.voucherDate ? dayText(row.voucherDate) : ''),
            },
          ]}
          fields={[
            { name: 'purpose', label: words.purpose, kind: 'text', required: true },
            {
              name: 'head',
              label: words.head,
              kind: 'choice',
              required: true,
              choices: headsOn(today).map(({ code, name }) => ({ value: code, label: say(name) })),
            },
            {
              name: 'fundingSourceId',
              label: words.source,
              kind: 'choice',
              required: true,
              choices: sources.map(({ id, name }) => ({ value: id, label: name })),
            },
            { name: 'planned', label: words.planned, kind: 'dong' },
            { name: 'amount', label: words.amount, kind: 'dong', hint: words.amountHint },
            { name: 'voucherDate', label: words.day, kind: 'day' },
            { name: 'voucherNumber', label: words.voucher, kind: 'text' },
            { name: 'payee', label: words.payee, kind: 'text' },
          ]}
        />
      </Section>
    </Page>
  );
}
