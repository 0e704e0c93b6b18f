import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useActsAs } from '#approval/screens/subject.ts';
import { useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link, useChosen, useGo } from '#kit/route.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { periodOfPlan } from '#plan/kind/rules.ts';
import { listPlans } from '#plan/version/schema.ts';
import { type CivilDate, formatDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import {
  monthPeriod,
  monthsUpTo,
  type Period,
  periodName,
  quarterPeriod,
  yearPeriod,
} from '#vocabulary/period.ts';
import { getFigures } from '../figures/schema.ts';
import { wordsOf, workflowOf } from '../report/definition.ts';
import { daysCounted } from '../report/rules.ts';
import { type ListedReport, listReports, putReport } from '../report/schema.ts';
import { FiguresView } from './figures.tsx';
import { words } from './words.ts';

/** The reports that were made, and the figures of any period with the one act that makes a report of it. */
export default function Reports() {
  const say = useSay();
  const reports = useRead(listReports);
  return (
    <Page title={say(words.reports)} subtitle={say(words.reportsAside)}>
      <Section title={say(words.made)}>
        <Loaded result={reports}>
          {(all) =>
            all.length === 0 ? (
              <Empty title={say(words.none)} what={say(words.noneWhat)} />
            ) : (
              <List reports={all} />
            )
          }
        </Loaded>
      </Section>
      {reports.data && <AnyPeriod reports={reports.data} />}
    </Page>
  );
}

function List({ reports }: { reports: readonly ListedReport[] }) {
  const say = useSay();
  return (
    <ul className="rp-list">
      {reports.map((report) => (
        <li key={report.id}>
          <Link to={`bao-cao/${report.id}`}>
            <span>
              <b>{report.title}</b>
              <br />
              <small>
                {[
                  `${formatDate(report.from)} – ${formatDate(report.to)}`,
                  report.number,
                  report.returnedReason && say(words.returned(report.returnedReason)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            <span className="rp-state" data-state={report.state}>
              {say(wordsOf(report.planKind).states[report.state])}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function AnyPeriod({ reports }: { reports: readonly ListedReport[] }) {
  const say = useSay();
  const language = useLanguage();
  const go = useGo();
  const { today } = useMe();
  const actsAs = useActsAs();
  const [inAddress, choose] = useChosen();
  const planId = inAddress('ke-hoach') ?? null;
  const plans = (useRead(listPlans, {}, { enabled: useMay('plan.read') !== null }).data ?? []).filter(
    ({ version, versions }) => version.state === 'in-force' || versions > 1,
  );
  const plan = plans.find(({ id }) => id === planId) ?? null;
  const mayWrite = actsAs(workflowOf(plan?.kind ?? null).holders.deputy);
  const [chosen, setPeriod] = useState<Period | null>(null);
  const usual = plan ? periodOfPlan(plan) : firstPeriod(today as CivilDate, reports);
  const period = chosen ?? usual;
  const isPeriod = period.from <= period.to;
  const query = { ...daysCounted(period, plan), ...(plan ? { plan: plan.id } : {}) };
  const figures = useRead(getFigures, { query }, { enabled: isPeriod });
  const put = useWrite(putReport);
  const make = async () => {
    const id = newId();
    await put.mutateAsync({
      params: { id },
      body: { ...period, planId: plan?.id ?? null, revision: 0 },
    });
    go(`bao-cao/${id}`);
  };
  const set = (end: 'from' | 'to', day: CivilDate | null) => {
    if (day) setPeriod({ ...period, [end]: day });
  };
  return (
    <>
      <Section title={`${say(words.anyPeriod)}: ${periodName(period, language)}`}>
        {plans.length > 0 && (
          <Select
            mb="sm"
            label={say(words.reportOf)}
            description={say(words.reportOfWhat)}
            data={[
              { value: '', label: say(words.wholeCentre) },
              ...plans.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            value={plan?.id ?? ''}
            allowDeselect={false}
            onChange={(id) => {
              choose({ 'ke-hoach': id || null });
              setPeriod(null);
            }}
          />
        )}
        <div className="rp-periods">
          {(plan ? periodsOfPlan(plan) : quickPeriods(yearOf(period.from), monthNumber(period.to))).map(
            (one) => (
              <Button
                key={one.from + one.to}
                variant={one.from === period.from && one.to === period.to ? 'light' : 'default'}
                onClick={() => setPeriod(one)}
              >
                {periodName(one, language)}
              </Button>
            ),
          )}
          <DayInput label={say(words.from)} value={period.from} required onDay={(day) => set('from', day)} />
          <DayInput label={say(words.to)} value={period.to} required onDay={(day) => set('to', day)} />
          {mayWrite && isPeriod && (
            <Button onClick={() => void make()} loading={put.isPending}>
              {say(words.make)}
            </Button>
          )}
        </div>
        <ProblemNote problem={put.error} />
      </Section>
      {isPeriod ? (
        <Loaded result={figures}>{(data) => <FiguresView figures={data} planId={plan?.id ?? null} />}</Loaded>
      ) : (
        <p className="lh-note">{say(words.reversed)}</p>
      )}
    </>
  );
}

/** The year of the last report, or the present one. */
function firstPeriod(today: CivilDate, reports: readonly ListedReport[]): Period {
  return yearPeriod(reports[0] ? yearOf(reports[0].to) : yearOf(today));
}

/** The whole of a plan, and the quarters and halves that lie within it. */
function periodsOfPlan(plan: Parameters<typeof periodOfPlan>[0]): readonly Period[] {
  const whole = periodOfPlan(plan);
  const years = [...new Set([yearOf(whole.from), yearOf(whole.to)])];
  const parts = years.flatMap((year) => [
    ...[1, 2, 3, 4].map((quarter) => quarterPeriod(year, quarter)),
    monthsUpTo(year, 6),
  ]);
  const inside = ({ from, to }: Period) =>
    whole.from <= from && to <= whole.to && !(from === whole.from && to === whole.to);
  return [whole, ...parts.filter(inside)];
}

const quickPeriods = (year: number, month: number): readonly Period[] => [
  monthPeriod(year, month),
  ...[1, 2, 3, 4].map((quarter) => quarterPeriod(year, quarter)),
  monthsUpTo(year, 6),
  monthsUpTo(year, 9),
  yearPeriod(year),
];
