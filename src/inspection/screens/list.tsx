import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useFileUrl, useRead } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { PaperView } from '#kit/paper-view.tsx';
import { Link, useChosen, useGo } from '#kit/route.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { type CivilDate, yearOf } from '#vocabulary/date.ts';
import { periodName, yearPeriod } from '#vocabulary/period.ts';
import { inspectionWords } from '../inspection/definition.ts';
import { progressOf } from '../inspection/rules.ts';
import { type Inspection, listFollowUps, listInspections, printSummary } from '../inspection/schema.ts';
import { FollowUps } from './follow-ups.tsx';
import { NewInspection } from './new-form.tsx';
import { periodsOf } from './periods.ts';
import './inspection.css';
import { words } from './words.ts';

/** The inspections of a year with what is still to be mended; a unit sees what it has to mend itself. */
export default function InspectionsScreen() {
  return useMay('inspection.read') ? <Desk /> : <Own />;
}

function Own() {
  const say = useSay();
  const result = useRead(listFollowUps);
  return (
    <Page title={say(words.followUps)}>
      <Loaded result={result}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={say(words.ownNone)} what={say(words.ownNoneWhat)} />
          ) : (
            <Section>
              <FollowUps all={all} />
            </Section>
          )
        }
      </Loaded>
    </Page>
  );
}

function Desk() {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const writes = useMay('inspection.write') !== null;
  const asks = useMay('effect.read') !== null;
  const go = useGo();
  const [chosen, choose] = useChosen();
  const [adding, setAdding] = useState(false);
  const year = Number(chosen('nam') ?? yearOf(today));
  const result = useRead(listInspections, { query: { year } });
  const followUps = useRead(listFollowUps).data ?? [];
  const count = (state: string) => followUps.filter((one) => one.state === state).length;
  const years = [1, 0, -1, -2].map((by) => yearOf(today) + by);
  const add = writes && <Button onClick={() => setAdding(true)}>{say(words.add)}</Button>;
  return (
    <Page
      title={say(words.title)}
      subtitle={
        result.data && say(words.held(result.data.length, count('open') + count('overdue'), count('overdue')))
      }
      actions={
        <>
          {asks && (
            <Button variant="default" onClick={() => go('hieu-qua')}>
              {say(words.effectTitle)}
            </Button>
          )}
          {result.data && result.data.length > 0 && add}
        </>
      }
    >
      <NativeSelect
        label={say(words.year)}
        maw={160}
        value={String(year)}
        onChange={(event) => choose({ nam: event.currentTarget.value })}
        data={[...new Set([...years, year])].toSorted((a, b) => b - a).map(String)}
      />
      <Section>
        <Loaded result={result}>
          {(all) =>
            all.length === 0 ? (
              <Empty title={say(words.none)} what={say(words.noneWhat)} action={add} />
            ) : (
              <ul className="in-list">
                {all.map((one) => (
                  <Row key={one.id} one={one} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
      {followUps.length > 0 && (
        <Section title={say(words.followUps)}>
          <FollowUps all={followUps} />
        </Section>
      )}
      <Summary year={year} />
      <SidePanel title={say(words.add)} opened={adding} onClose={() => setAdding(false)}>
        <NewInspection />
      </SidePanel>
    </Page>
  );
}

function Row({ one }: { one: Inspection }) {
  const say = useSay();
  const { done, all, notMet } = progressOf(one.items);
  const facts = [
    one.planTitle,
    say(words.day(one.on)),
    say(words.done(done, all)),
    notMet > 0 && say(words.notMet(notMet)),
    one.number,
  ];
  return (
    <li>
      <div className="in-row">
        <Link to={`kiem-tra/${one.id}`} className="in-link">
          {say(words.ofPeriod(one.period))}
        </Link>
        <span>{say(inspectionWords.states[one.state])}</span>
      </div>
      <p className="in-quiet">{facts.filter(Boolean).join(' · ')}</p>
    </li>
  );
}

/** The report that sums up a quarter or the year, as it will be printed. */
function Summary({ year }: { year: number }) {
  const say = useSay();
  const language = useLanguage();
  const url = useFileUrl();
  const choices = [yearPeriod(year), ...periodsOf(year)];
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState(false);
  const period = choices[at]!;
  return (
    <Section title={say(words.summary)}>
      <p className="in-quiet">{say(words.summaryWhat)}</p>
      <div className="in-rounds">
        <NativeSelect
          label={say(words.period)}
          value={at}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
          data={choices.map((one, index) => ({ value: String(index), label: periodName(one, language) }))}
        />
        <Button variant="default" mt="auto" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {say(shown ? words.hide : words.show)}
        </Button>
      </div>
      {shown && (
        <PaperView
          key={period.from}
          title={say(words.summary)}
          url={(form) => url(printSummary, { query: { ...period, form } })}
        />
      )}
    </Section>
  );
}
