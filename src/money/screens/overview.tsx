import { Button, NativeSelect, Tabs } from '@mantine/core';
import { listYears } from '#activity/class/schema.ts';
import { Bar } from '#kit/bar.tsx';
import { useFileUrl, useRead } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Link, useChosen } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { byProgramme, programmeName } from '#norm/programme/rules.ts';
import { programmeColour } from '#norm/programme/screens/programme.tsx';
import { type CivilDate, yearOf } from '#vocabulary/date.ts';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { words as donationWords } from '../donation/screens/words.ts';
import { exportMoney, type MoneyRow, readMoney } from '../ledger/schema.ts';
import { groupMoney, type MoneyGroup, totalMoney } from '../ledger/year.ts';
import './money.css';
import { ClassTable, GroupMoneyTable } from './tables.tsx';
import { words } from './words.ts';

type By = 'programme' | 'month' | 'source';

/** Opens the money of the present year, or of the last that has classes. */
export default function Overview() {
  const { today } = useMe();
  const present = yearOf(today as CivilDate);
  const years = useRead(listYears);
  return (
    <Loaded result={years}>
      {(known) => (
        <YearOverview
          first={known.find((year) => year <= present) ?? present}
          years={[...new Set([present + 1, present, ...known])].sort((a, b) => b - a)}
        />
      )}
    </Loaded>
  );
}

/** Where the money of a year stands: one line on top, bars by programme, month and source, and a row a class. */
function YearOverview({ first, years }: { first: number; years: readonly number[] }) {
  const say = useSay();
  const [chosen, choose] = useChosen();
  const year = Number(chosen('nam')) || first;
  const mayWrite = useMay('money.write') !== null;
  const money = useRead(readMoney, { query: { year } });
  const total = money.data ? totalMoney(money.data) : null;
  const percent = total && total.planned > 0 ? Math.round((total.spent * 100) / total.planned) : 0;
  return (
    <Page
      title={say(words.title(year))}
      subtitle={
        total && total.planned > 0
          ? say(words.answer(formatDong(total.spent), formatDong(total.planned), percent))
          : undefined
      }
      actions={
        <>
          <NativeSelect
            aria-label={say(words.year)}
            value={String(year)}
            data={[...new Set([...years, year])].sort((a, b) => b - a).map(String)}
            onChange={(event) => choose({ nam: event.currentTarget.value })}
          />
          <Link to="khoan-chung">
            <Button component="span" variant="default">
              {say(words.common)}
            </Button>
          </Link>
          <Link to="tai-tro" search={{ nam: year }}>
            <Button component="span" variant="default">
              {say(donationWords.title)}
            </Button>
          </Link>
          {mayWrite && (
            <Link to={`kinh-phi/nam/${year}/nhap`}>
              <Button component="span" variant="default">
                {say(words.fromExcel)}
              </Button>
            </Link>
          )}
        </>
      }
    >
      <Loaded result={money}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty
              title={say(words.none)}
              what={say(words.noneWhat)}
              action={<Link to="ke-hoach">{say(words.openPlan)}</Link>}
            />
          ) : (
            <Year year={year} rows={rows} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Year({ year, rows }: { year: number; rows: readonly MoneyRow[] }) {
  const say = useSay();
  const url = useFileUrl();
  const [chosen, choose] = useChosen();
  const tab = chosen('theo') ?? 'class';
  const total = totalMoney(rows);
  const sources = new Map(
    rows.flatMap(({ bySource }) => bySource.map((one) => [one.fundingSourceId, one.name] as const)),
  );
  const nameOf = (by: By) => (key: string | null) => {
    if (by === 'source') return sources.get(key) ?? '';
    if (by === 'programme') return key ? say(programmeName(key)) : say(words.common);
    return key ? say({ vi: `Tháng ${key}`, en: `Month ${key}` }) : say(words.noMonth);
  };
  const groups = (by: By) => inOrder(by, groupMoney(rows, by, nameOf(by)));
  const Excel = ({ by }: { by: By | 'class' }) => (
    <a className="mo-export" href={url(exportMoney, { query: { year, by } })} download>
      {say(words.xlsx)} (.xlsx)
    </a>
  );
  return (
    <>
      <div className="mo-three">
        <Card name={say(words.left)} figure={formatDong(total.planned - total.spent)} />
        <Card name={say(words.held)} figure={formatDong(total.held)} />
        <Card
          name={say(words.state)}
          figure={total.unsettled === 0 ? '✓' : String(total.unsettled)}
          note={say(total.unsettled === 0 ? words.allSettled : words.unsettled(total.unsettled))}
        />
      </div>
      <div className="mo-two">
        <Section title={say(words.bySource)} aside={say(words.bars)}>
          {groups('source').map((group) => (
            <MoneyBar key={group.key} group={group} />
          ))}
        </Section>
        <Section title={say(words.byProgramme)} aside={say(words.bars)}>
          {groups('programme').map((group) => (
            <MoneyBar key={group.key} group={group} colour={programmeColour(group.key ?? 'KHAC')} />
          ))}
        </Section>
      </div>
      <Section>
        <Tabs
          value={tab}
          onChange={(next) => choose({ theo: next === 'class' ? null : next })}
          keepMounted={false}
        >
          <Tabs.List>
            <Tabs.Tab value="class">{say(words.byClass)}</Tabs.Tab>
            <Tabs.Tab value="month">{say(words.byMonth)}</Tabs.Tab>
            <Tabs.Tab value="programme">{say(words.byProgramme)}</Tabs.Tab>
            <Tabs.Tab value="source">{say(words.bySource)}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="class" pt="sm">
            <ClassTable rows={rows} />
            <Excel by="class" />
          </Tabs.Panel>
          {(['month', 'programme', 'source'] as const).map((by) => (
            <Tabs.Panel key={by} value={by} pt="sm">
              <GroupMoneyTable groups={groups(by)} total={total} />
              <Excel by={by} />
            </Tabs.Panel>
          ))}
        </Tabs>
      </Section>
    </>
  );
}

/** Programmes in their usual order, everything else as it comes. */
const inOrder = (by: By, groups: readonly MoneyGroup[]): readonly MoneyGroup[] =>
  by === 'programme' ? [...groups].sort((one, other) => byProgramme(one.key, other.key)) : groups;

function MoneyBar({ group, colour }: { group: MoneyGroup; colour?: string }) {
  const say = useSay();
  const millions = (dong: number) => formatNumber(Math.round(dong / 10_000) / 100);
  return (
    <Bar
      label={group.name}
      value={group.spent}
      of={group.planned}
      mark={group.planned}
      {...(colour ? { colour } : {})}
      text={`${millions(group.spent)} / ${millions(group.planned)} ${say({ vi: 'tr', en: 'm' })}`}
    />
  );
}

function Card({ name, figure, note }: { name: string; figure: string; note?: string }) {
  return (
    <div className="lh-card mo-card">
      <p>{name}</p>
      <p className="mo-big">{figure}</p>
      {note && <p className="mo-quiet">{note}</p>}
    </div>
  );
}
