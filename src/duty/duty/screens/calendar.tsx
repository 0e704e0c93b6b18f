import { Button, NativeSelect, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { useChosen } from '#kit/route.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { type CivilDate, dayAndMonth, formatDate, weekdayName, yearOf } from '#vocabulary/date.ts';
import { stateOf } from '../rules.ts';
import { type Duty, listDuties } from '../schema.ts';
import './duty.css';
import { DutyForm } from './duty-form.tsx';
import { DutyPanel } from './duty-panel.tsx';
import { Strip } from './strip.tsx';
import { words } from './words.ts';

/** The calendar of duties of a year: the strip of its months, and each duty with its day and what shows that it is done. What is open stands first. */
export default function DutiesScreen() {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const [chosen, choose] = useChosen();
  const year = Number(chosen('nam')) || yearOf(today);
  const result = useRead(listDuties, { query: { year } });
  const writes = useMay('duty.write') !== null;
  const [adding, setAdding] = useState(false);
  const all = (result.data ?? []).filter(({ active }) => active);
  const count = (state: string) => all.filter((one) => stateOf(one, today) === state).length;
  const years = [...new Set([year, ...[-2, -1, 0, 1].map((by) => yearOf(today) + by)])].sort();
  return (
    <Page
      title={say(words.title)}
      subtitle={result.data && say(words.summary(count('done'), all.length, count('late'), count('soon')))}
      actions={
        <>
          <NativeSelect
            aria-label={say(words.year)}
            value={String(year)}
            data={years.map(String)}
            onChange={(event) => choose({ nam: Number(event.currentTarget.value) })}
          />
          {writes && <Button onClick={() => setAdding(true)}>{say(words.add)}</Button>}
        </>
      }
    >
      <Loaded result={result}>{(duties) => <Year year={year} duties={duties} writes={writes} />}</Loaded>
      <SidePanel title={say(words.add)} opened={adding} onClose={() => setAdding(false)}>
        <DutyForm duty={blank()} onSaved={() => setAdding(false)} />
      </SidePanel>
    </Page>
  );
}

const blank = () => ({
  id: newId(),
  text: '',
  month: 1,
  day: 15,
  source: null,
  verified: false,
  warnDays: 14,
  active: true,
  revision: 0,
});

function Year({ year, duties, writes }: { year: number; duties: readonly Duty[]; writes: boolean }) {
  const say = useSay();
  const [opened, setOpened] = useState<string | null>(null);
  const shown = duties.find(({ id }) => id === opened) ?? null;
  const active = duties.filter((one) => one.active);
  const open = active.filter(({ doneOn }) => doneOn === null);
  const done = active.filter(({ doneOn }) => doneOn !== null);
  const off = duties.filter((one) => !one.active);
  return (
    <>
      <Strip year={year} duties={active} />
      <Section title={say(words.todo(open.length))}>
        {open.length === 0 ? (
          <p className="lh-note">{say(words.allDone)}</p>
        ) : (
          <Rows duties={open} writes={writes} onOpen={setOpened} />
        )}
      </Section>
      {done.length > 0 && (
        <details className="dt-off">
          <summary>{say(words.doneCount(done.length))}</summary>
          <Rows duties={done} writes={writes} onOpen={setOpened} />
        </details>
      )}
      {off.length > 0 && (
        <details className="dt-off">
          <summary>{say(words.off(off.length))}</summary>
          <Rows duties={off} writes={writes} onOpen={setOpened} />
        </details>
      )}
      <SidePanel title={shown?.text ?? ''} opened={shown !== null} onClose={() => setOpened(null)}>
        {shown && <DutyPanel key={shown.id} duty={shown} year={year} onDone={() => setOpened(null)} />}
      </SidePanel>
    </>
  );
}

function Rows({
  duties,
  writes,
  onOpen,
}: {
  duties: readonly Duty[];
  writes: boolean;
  onOpen: (id: string) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const today = useMe().today as CivilDate;
  return (
    <ul className="dt-rows">
      {duties.map((one) => {
        const state = stateOf(one, today);
        const due = one.dueOn as CivilDate;
        const text = (language === 'en' && one.english) || one.text;
        const about = [
          one.doneOn
            ? say(words.doneOn(formatDate(one.doneOn as CivilDate), one.doneBy === 'records'))
            : say(words.states[state]),
          one.movedFrom && say(words.moved(dayAndMonth(one.movedFrom))),
          one.source,
          one.note,
        ];
        return (
          <li key={one.id} data-state={state}>
            <span className="dt-day">
              <b>{dayAndMonth(due)}</b>
              <span>{weekdayName(due, language)}</span>
            </span>
            <div>
              {writes ? (
                <UnstyledButton className="lh-open" onClick={() => onOpen(one.id)}>
                  {text}
                </UnstyledButton>
              ) : (
                <span>{text}</span>
              )}
              <span className="dt-about">
                {about.filter(Boolean).join(' · ')}
                {!one.verified && <span className="dt-unverified">{say(words.unverified)}</span>}
              </span>
            </div>
            {writes && one.active && state !== 'done' && (
              <Button
                variant="default"
                onClick={() => onOpen(one.id)}
                aria-label={`${say(words.tick)}: ${text}`}
              >
                {say(words.tick)}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
