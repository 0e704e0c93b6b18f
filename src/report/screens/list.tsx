import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link, useGo } from '#kit/route.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
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
import { defaultTitle } from '../report/defaults.ts';
import { reportWords } from '../report/definition.ts';
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
              {say(reportWords.states[report.state])}
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
  const mayWrite = useMay('report.write') !== null;
  const [period, setPeriod] = useState<Period>(() => firstPeriod(today as CivilDate, reports));
  const isPeriod = period.from <= period.to;
  const figures = useRead(getFigures, { query: period }, { enabled: isPeriod });
  const put = useWrite(putReport);
  const make = async () => {
    const id = newId();
    await put.mutateAsync({
      params: { id },
      body: { ...period, title: defaultTitle(period), revision: 0 },
    });
    go(`bao-cao/${id}`);
  };
  const set = (end: 'from' | 'to', day: CivilDate | null) => {
    if (day) setPeriod({ ...period, [end]: day });
  };
  return (
    <>
      <Section title={`${say(words.anyPeriod)}: ${periodName(period, language)}`}>
        <div className="rp-periods">
          {quickPeriods(yearOf(period.from), monthNumber(period.to)).map((one) => (
            <Button
              key={one.from + one.to}
              variant={one.from === period.from && one.to === period.to ? 'light' : 'default'}
              onClick={() => setPeriod(one)}
            >
              {periodName(one, language)}
            </Button>
          ))}
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
        <Loaded result={figures}>{(data) => <FiguresView figures={data} />}</Loaded>
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

const quickPeriods = (year: number, month: number): readonly Period[] => [
  monthPeriod(year, month),
  ...[1, 2, 3, 4].map((quarter) => quarterPeriod(year, quarter)),
  monthsUpTo(year, 6),
  monthsUpTo(year, 9),
  yearPeriod(year),
];
