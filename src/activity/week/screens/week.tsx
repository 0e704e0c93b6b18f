import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Link, useParams } from '#kit/route.tsx';
import { Scroll } from '#kit/scroll.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { formWords } from '#plan/kind/form.ts';
import { type CivilDate, dayAndMonth, formatDate, weekdayName } from '#vocabulary/date.ts';
import { type Lane, lanes } from '../rules.ts';
import { readWeek, type Week, type WeekEntry } from '../schema.ts';
import { ReportOwn } from './report-own.tsx';
import './week.css';
import { laneWords, words } from './words.ts';

/** An event week on one strip of days: the centre, the villages, the schools; who has not reported stands on top. */
export default function WeekScreen() {
  const { id = '' } = useParams();
  const week = useRead(readWeek, { params: { plan: id } });
  return <Loaded result={week}>{(data) => <WeekPage week={data} />}</Loaded>;
}

function WeekPage({ week }: { week: Week }) {
  const say = useSay();
  const reports = useMay('week.report');
  const [reporting, setReporting] = useState(false);
  const waiting = [...week.villages, ...week.schools].filter(({ reported }) => !reported);
  const title = say(words.headline(waiting.length, week.title));
  const period = say(
    words.period(formatDate(week.periodFrom as CivilDate), formatDate(week.periodTo as CivilDate)),
  );
  return (
    <Page
      title={title}
      subtitle={[waiting.length > 0 ? week.title : null, period, week.theme].filter(Boolean).join(' · ')}
      actions={
        reports && (
          <Button onClick={() => setReporting(true)}>
            {say(reports === 'all' ? words.report : words.reportSelf)}
          </Button>
        )
      }
    >
      {week.entries.length === 0 ? (
        <Section>
          <Empty title={say(words.empty)} what={say(words.emptyWhat)} />
        </Section>
      ) : (
        <>
          <div className="wk-desk">
            <Scroll label={week.title}>
              <Strip week={week} />
            </Scroll>
          </div>
          <Days week={week} />
        </>
      )}
      <Text size="sm" c="dimmed">
        {say(words.apart)}
      </Text>
      <SidePanel
        title={say(reports === 'all' ? words.report : words.reportSelf)}
        opened={reporting}
        onClose={() => setReporting(false)}
      >
        <ReportOwn week={week} onSent={() => setReporting(false)} />
      </SidePanel>
    </Page>
  );
}

/** What is said of a lane beside its name. */
function useLaneNote(week: Week) {
  const say = useSay();
  return (lane: Lane): string => {
    if (lane === 'centre') {
      const planned = week.entries
        .filter((one) => one.lane === 'centre' && one.isClass)
        .reduce((sum, one) => sum + (one.planned ?? 0), 0);
      return planned > 0 ? say(words.planned(planned)) : '';
    }
    const all = lane === 'villages' ? week.villages : week.schools;
    const missing = all.filter(({ reported }) => !reported).map(({ name }) => name);
    return [
      say(words.reported(all.length - missing.length, all.length)),
      missing.length > 0 && missing.length <= 5 && say(words.missing(missing.join(', '))),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

const standsOn = (day: string) => (one: WeekEntry) => one.day <= day && day <= one.until;

function Strip({ week }: { week: Week }) {
  const say = useSay();
  const language = useLanguage();
  const { today } = useMe();
  const note = useLaneNote(week);
  const isToday = (day: string) => (day === today ? '' : undefined);
  return (
    <table className="wk-strip">
      <thead>
        <tr>
          {week.days.map((day) => (
            <th key={day} scope="col" data-today={isToday(day)}>
              {weekdayName(day as CivilDate, language)}
              {day === today && ` · ${say(words.today)}`}
              <strong className="lh-number">{dayAndMonth(day)}</strong>
            </th>
          ))}
        </tr>
      </thead>
      {lanes.map((lane) => (
        <tbody key={lane}>
          <tr className="wk-lane">
            <th scope="rowgroup" colSpan={week.days.length}>
              <strong>{say(laneWords[lane])}</strong>
              {note(lane)}
            </th>
          </tr>
          <tr>
            {week.days.map((day) => (
              <td key={day} data-today={isToday(day)}>
                {week.entries
                  .filter((one) => one.lane === lane)
                  .filter(standsOn(day))
                  .map((one) => (
                    <Entry key={`${one.activityId ?? one.planItemId} ${one.day}`} entry={one} />
                  ))}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** The same for a phone: a card a day, those without anything left out. */
function Days({ week }: { week: Week }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul className="wk-days">
      {week.days
        .map((day) => ({ day, entries: week.entries.filter(standsOn(day)) }))
        .filter(({ entries }) => entries.length > 0)
        .map(({ day, entries }) => (
          <li key={day}>
            <Section title={`${weekdayName(day as CivilDate, language)} ${dayAndMonth(day)}`}>
              {entries.map((one) => (
                <Entry
                  key={`${one.activityId ?? one.planItemId} ${one.day}`}
                  entry={one}
                  lane={say(laneWords[one.lane])}
                />
              ))}
            </Section>
          </li>
        ))}
    </ul>
  );
}

function Entry({ entry, lane }: { entry: WeekEntry; lane?: string }) {
  const say = useSay();
  const { activityId, title, form, programme, who, from, venue, planned, people, state, outside } = entry;
  const held = state === 'held' || state === 'reported';
  const facts = [
    form && say(formWords[form]),
    venue,
    planned !== null ? say(words.ofPlanned(people, planned)) : people !== null && say(words.people(people)),
    held ? say(words.held) : activityId === null && say(words.notOpened),
    outside && say(words.outside),
  ].filter(Boolean);
  const inside = (
    <>
      <Group gap={6} component="span">
        {held && <span aria-hidden="true">✓</span>}
        {from && <strong className="lh-number">{from}</strong>}
        {entry.isClass && programme && <ProgrammeTag code={programme} />}
        {lane && <span className="wk-quiet">{lane}</span>}
      </Group>
      {entry.lane !== 'centre' && who && <strong>{who}</strong>}
      <span>{entry.lane === 'centre' ? <strong>{title}</strong> : title}</span>
      <span className="wk-quiet">{facts.join(' · ')}</span>
    </>
  );
  const look = { className: 'wk-entry', ...(held ? { 'data-held': '' } : {}) };
  return activityId === null ? (
    <div {...look}>{inside}</div>
  ) : (
    <Link to={`lop/${activityId}`} {...look}>
      {inside}
    </Link>
  );
}
