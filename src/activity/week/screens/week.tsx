import { Button, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { SidePanel } from '#kit/drawer.tsx';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { Scroll } from '#kit/scroll.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { formWords } from '#plan/kind/form.ts';
import { formatLearnerAttendance, learnerAttendance } from '#vocabulary/counts.ts';
import { type CivilDate, dayAndMonth, formatDate, weekdayName } from '#vocabulary/date.ts';
import type { Language, Words } from '#vocabulary/language.ts';
import { type Lane, lanes } from '../rules.ts';
import type { Week, WeekEntry } from '../schema.ts';
import { Ceremony } from './ceremony.tsx';
import { ReportOwn } from './report-own.tsx';
import './week.css';
import { laneWords, words } from './words.ts';

/** What rooms above this one know of the classes of a week: their lượt, by the class, in its two parts. */
export type Attended = ReadonlyMap<string, { readonly marked: number; readonly counted: number }>;

/** Something that people are told on a day of the week, on which way, and whether it was sent. */
export interface Told {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly channel: Words;
  readonly sent: boolean;
}

/** What rooms above this one say of a week; `aside` stands below its days. */
interface Known {
  readonly attended: Attended;
  readonly told: readonly Told[];
  readonly aside?: ReactNode;
}

/**
 * An event week on one strip of days: the centre, the villages, the schools, what people are told; who has not reported stands on top, the
 * ceremony with its programme and guests below.
 */
export function WeekPage({ week, ...known }: Known & { week: UseQueryResult<Week> }) {
  return <Loaded result={week}>{(data) => <Shown week={data} {...known} />}</Loaded>;
}

function Shown({ week, attended, told, aside }: Known & { week: Week }) {
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
              <Strip week={week} attended={attended} told={told} />
            </Scroll>
          </div>
          <Days week={week} attended={attended} told={told} />
        </>
      )}
      <Text size="sm" c="dimmed">
        {say(words.apart)}
      </Text>
      <div className="wk-below">
        <Ceremony week={week} />
        {aside}
      </div>
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

/** `Thứ Hai`. */
const dayName = (day: string, language: Language): string => {
  const name = weekdayName(day as CivilDate, language);
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
};

const standsOn = (day: string) => (one: WeekEntry) => one.day <= day && day <= one.until;

interface Lanes {
  readonly week: Week;
  readonly attended: Attended;
  readonly told: readonly Told[];
}

function Strip({ week, attended, told }: Lanes) {
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
              {dayName(day, language)}
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
                    <Entry
                      key={`${one.activityId ?? one.planItemId} ${one.day}`}
                      entry={one}
                      attended={attended}
                    />
                  ))}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
      {told.length > 0 && (
        <tbody>
          <tr className="wk-lane">
            <th scope="rowgroup" colSpan={week.days.length}>
              <strong>{say(words.told)}</strong>
              {say(words.sentOf(told.filter(({ sent }) => sent).length, told.length))}
            </th>
          </tr>
          <tr>
            {week.days.map((day) => (
              <td key={day} data-today={isToday(day)}>
                <ToldOn day={day} told={told} />
              </td>
            ))}
          </tr>
        </tbody>
      )}
    </table>
  );
}

/** The same for a phone: a card a day, those without anything left out. */
function Days({ week, attended, told }: Lanes) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul className="wk-days">
      {week.days
        .map((day) => ({ day, entries: week.entries.filter(standsOn(day)) }))
        .filter(({ day, entries }) => entries.length > 0 || told.some((one) => one.day === day))
        .map(({ day, entries }) => (
          <li key={day}>
            <Section title={`${dayName(day, language)} ${dayAndMonth(day)}`}>
              {entries.map((one) => (
                <Entry
                  key={`${one.activityId ?? one.planItemId} ${one.day}`}
                  entry={one}
                  attended={attended}
                  lane={say(laneWords[one.lane])}
                />
              ))}
              <ToldOn day={day} told={told} />
            </Section>
          </li>
        ))}
    </ul>
  );
}

/** What people are told on a day, each leading to its notice. */
function ToldOn({ day, told }: { day: string; told: readonly Told[] }) {
  const say = useSay();
  return told
    .filter((one) => one.day === day)
    .map(({ id, title, channel, sent }) => (
      <Link key={id} to={`thong-bao/${id}`} className={sent ? 'wk-entry wk-held' : 'wk-entry'}>
        <span>
          {sent && <span aria-hidden="true">✓ </span>}
          {title}
        </span>
        <span className="wk-quiet">
          {say(channel)} · {say(sent ? words.sent : words.toSend)}
        </span>
      </Link>
    ));
}

function Entry({ entry, lane, attended }: { entry: WeekEntry; lane?: string; attended: Attended }) {
  const say = useSay();
  const language = useLanguage();
  const { activityId, title, form, programme, who, from, venue, planned, people, state, outside, guests } =
    entry;
  const held = state === 'held' || state === 'reported';
  // Learners of a class are its lượt, with both parts; anything else is a headcount.
  const own = activityId === null ? undefined : attended.get(activityId);
  const whole = (own?.marked ?? 0) + (own?.counted ?? 0);
  const learners = [
    planned !== null
      ? say(words.ofPlanned(whole > 0 ? whole : null, planned))
      : whole > 0 && say(words.people(whole)),
    own &&
      own.marked > 0 &&
      own.counted > 0 &&
      formatLearnerAttendance(learnerAttendance(own.marked, own.counted), language),
  ];
  const facts = [
    form && !entry.isClass && say(formWords[form]),
    venue,
    ...(entry.isClass
      ? learners
      : [
          planned !== null
            ? say(words.ofPlanned(people, planned))
            : people !== null && say(words.people(people)),
          guests && say(words.guests(guests.came, guests.invited)),
        ]),
    held ? say(words.held) : activityId === null && say(words.notOpened),
    outside && say(words.outside),
  ].filter(Boolean);
  const inside = (
    <>
      <span className="wk-head">
        {held && <span aria-hidden="true">✓</span>}
        {from && <strong className="lh-number">{from}</strong>}
        {entry.isClass && programme && <ProgrammeTag code={programme} />}
        {lane && <span className="wk-quiet">{lane}</span>}
      </span>
      {entry.lane !== 'centre' && who && <strong>{who}</strong>}
      <span>{entry.lane === 'centre' ? <strong>{title}</strong> : title}</span>
      <span className="wk-quiet">{facts.join(' · ')}</span>
    </>
  );
  const look = held ? 'wk-entry wk-held' : 'wk-entry';
  return activityId === null ? (
    <div className={look}>{inside}</div>
  ) : (
    <Link to={`lop/${activityId}`} className={look}>
      {inside}
    </Link>
  );
}
