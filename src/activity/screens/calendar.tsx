import FullCalendar, { type CalendarRef, type EventDropInfo, type EventInput } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import listPlugin from '@fullcalendar/react/list';
import viLocale from '@fullcalendar/react/locales/vi';
import classicTheme from '@fullcalendar/react/themes/classic';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import { Alert, Button, Group, SegmentedControl, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useChosen, useGo } from '#kit/route.tsx';
import { Sure } from '#kit/sure.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { programmeColour } from '#norm/programme/screens/programme.tsx';
import { addDays, type CivilDate, isCivilDate, yearOf } from '#vocabulary/date.ts';
import { periodName } from '#vocabulary/period.ts';
import { listYears } from '../class/schema.ts';
import { calendarWithin, isOutsidePlan } from '../session/rules.ts';
import { type CalendarEntry, listCalendar, putSession, type SessionBody } from '../session/schema.ts';
import './activity.css';
import { CalendarPanel } from './calendar-panel.tsx';
import { Conflicts, conflictsIn, whenText } from './conflicts.tsx';
import { words } from './words.ts';

type View = 'dayGridMonth' | 'timeGridWeek' | 'listMonth';

const views = Object.freeze({
  thang: 'dayGridMonth',
  tuan: 'timeGridWeek',
  'danh-sach': 'listMonth',
} satisfies Record<string, View>);

/** Lịch: what is when and where; opens on today, or on the last year that has classes. */
export default function CalendarScreen() {
  const years = useRead(listYears);
  const today = useMe().today as CivilDate;
  const [chosen] = useChosen();
  return (
    <Loaded result={years}>
      {(all) => {
        const lastYear = all.find((year) => `${year}` <= today.slice(0, 4));
        const first =
          lastYear && `${lastYear}` < today.slice(0, 4) ? (`${lastYear}-12-01` as CivilDate) : today;
        const asked = chosen('ngay');
        return <Calendar first={asked && isCivilDate(asked) ? asked : first} today={today} />;
      }}
    </Loaded>
  );
}

function Calendar({ first, today }: { first: CivilDate; today: CivilDate }) {
  const say = useSay();
  const language = useLanguage();
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const go = useGo();
  const mayMove = useMay('activity.write') !== null;
  const calendar = useRef<CalendarRef>(null);
  // The calendar tells its first dates too: nobody has chosen those.
  const begun = useRef(false);
  const [inAddress, choose] = useChosen();
  const usual: View = phone ? 'listMonth' : 'dayGridMonth';
  const asked = inAddress('xem');
  const view = asked && asked in views ? views[asked as keyof typeof views] : usual;
  const [range, setRange] = useState({ from: first, to: first, title: '' });
  const [chosen, setChosen] = useState<string | null>(null);
  const [moved, setMoved] = useState<{ now: CalendarEntry; before: SessionBody } | null>(null);
  const [refused, setRefused] = useState<{ title: string; problem: unknown } | null>(null);
  const [asking, setAsking] = useState<{
    entry: CalendarEntry;
    planned: { periodFrom: string; periodTo: string };
    info: EventDropInfo;
  } | null>(null);
  const entries = useRead(
    listCalendar,
    { query: { from: range.from, to: range.to } },
    { within: calendarWithin },
  );
  const move = useWrite(putSession);
  const all = entries.data ?? [];
  const standing = all.filter((one) => one.state !== 'cancelled' && one.activityState !== 'cancelled');
  const toRecord = standing.filter((one) => one.state === 'planned' && one.date < today).length;
  const api = () => calendar.current?.getApi();

  const drop = async (info: EventDropInfo, asked = false) => {
    const { event, revert } = info;
    const entry = standing.find((one) => one.id === event.id);
    if (!entry) return revert();
    setRefused(null);
    if (!asked && isOutsidePlan(event.startStr.slice(0, 10), entry.planned))
      return setAsking({ entry, planned: entry.planned, info });
    const there = {
      date: event.startStr.slice(0, 10) as CivilDate,
      from: event.startStr.slice(11, 16) || entry.from,
      to: event.endStr.slice(11, 16) || entry.to,
    };
    try {
      const now = await move.mutateAsync({
        params: { activity: entry.activityId, id: entry.id },
        body: { ...bodyOf(entry), ...there },
      });
      setMoved({ now: { ...entry, ...now }, before: { ...bodyOf(entry), revision: now.revision } });
    } catch (problem) {
      revert();
      setRefused({ title: entry.title, problem });
    }
  };

  return (
    <Page
      title={say(words.calendar)}
      subtitle={say(words.calendarLine(standing.length, toRecord))}
      actions={
        mayMove && (
          <Button variant="default" onClick={() => go('lich/xep', { nam: yearOf(range.from) })}>
            {say(words.schedule)}
          </Button>
        )
      }
    >
      <Group justify="space-between" gap="xs">
        <Group gap={6}>
          <Button variant="default" aria-label={say(words.previous)} onClick={() => api()?.prev()}>
            ‹
          </Button>
          <Button variant="default" onClick={() => api()?.gotoDate(today)}>
            {say(words.todayButton)}
          </Button>
          <Button variant="default" aria-label={say(words.next)} onClick={() => api()?.next()}>
            ›
          </Button>
          <Title order={2} aria-live="polite" ml={6}>
            {range.title.charAt(0).toUpperCase() + range.title.slice(1)}
          </Title>
        </Group>
        <SegmentedControl
          value={view}
          onChange={(value) => {
            const [name] = Object.entries(views).find(([, of]) => of === value) ?? [null];
            choose({ xem: value === usual ? null : name });
            api()?.changeView(value);
          }}
          data={[
            { value: 'dayGridMonth', label: say(words.month) },
            { value: 'timeGridWeek', label: say(words.week) },
            { value: 'listMonth', label: say(words.list) },
          ]}
        />
      </Group>
      {moved && (
        <Group className="lh-note" justify="space-between" role="status">
          <Text>{say(words.moved(moved.now.title, whenText(moved.now, language)))}</Text>
          <Button
            variant="subtle"
            onClick={() =>
              move.mutate(
                { params: { activity: moved.now.activityId, id: moved.now.id }, body: moved.before },
                {
                  onSuccess: () => setMoved(null),
                  onError: (problem) => setRefused({ title: moved.now.title, problem }),
                },
              )
            }
          >
            {say(words.undo)}
          </Button>
        </Group>
      )}
      {refused &&
        (conflictsIn(refused.problem).length > 0 ? (
          <Conflicts title={say(words.notMoved(refused.title))} conflicts={conflictsIn(refused.problem)} />
        ) : (
          <Alert color="orange" title={say(words.notMoved(refused.title))}>
            <ProblemNote problem={refused.problem} />
          </Alert>
        ))}
      {entries.isError && <ProblemNote problem={entries.error} />}
      <div className="lh-card lh-calendar" data-view={view}>
        <FullCalendar
          ref={calendar}
          plugins={[dayGridPlugin, timeGridPlugin, listPlugin, interactionPlugin, classicTheme]}
          locale={language === 'vi' ? viLocale : 'en'}
          // Hours are those of Vietnam wherever the browser stands.
          timeZone="UTC"
          now={`${today}T12:00:00Z`}
          initialDate={first}
          initialView={view}
          headerToolbar={false}
          firstDay={1}
          height="auto"
          allDaySlot={false}
          slotMinTime="06:00:00"
          slotMaxTime="22:30:00"
          dayMaxEvents={4}
          eventBeforeClass="lh-cal-dot"
          listDayFormat={{ day: '2-digit', month: '2-digit', year: 'numeric' }}
          eventTimeFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
          noEventsText={say(words.noEvents)}
          editable={mayMove && !phone}
          eventDurationEditable={false}
          events={standing.map((one) => eventOf(one, mayMove))}
          eventClass={({ event }) => `lh-cal-event lh-cal-${event.extendedProps.look as string}`}
          eventContent={({ event, timeText }) => (
            <EventBox entry={event.extendedProps.entry as CalendarEntry} time={timeText} />
          )}
          eventClick={({ event, jsEvent }) => {
            jsEvent.preventDefault();
            setChosen(event.id);
          }}
          eventDrop={(info) => void drop(info)}
          datesSet={({ start, end, view: shown }) => {
            const day = isoDay(shown.currentStart);
            if (begun.current) choose({ ngay: day });
            begun.current = true;
            setRange({
              from: isoDay(start),
              to: addDays(isoDay(end), -1),
              title: periodName(
                { from: isoDay(shown.currentStart), to: addDays(isoDay(shown.currentEnd), -1) },
                language,
              ),
            });
          }}
        />
      </div>
      {asking && (
        <Sure
          title={asking.entry.title}
          what={say(words.outsidePlan(asking.planned.periodFrom, asking.planned.periodTo))}
          act={say(words.moveOutside)}
          busy={false}
          problem={null}
          onAct={() => {
            setAsking(null);
            void drop(asking.info, true);
          }}
          onClose={() => {
            asking.info.revert();
            setAsking(null);
          }}
        />
      )}
      <Text size="sm" c="dimmed">
        {say(words.legend)}
      </Text>
      <SidePanel
        title={standing.find((one) => one.id === chosen)?.title ?? ''}
        opened={chosen !== null}
        onClose={() => setChosen(null)}
      >
        {chosen && (
          <CalendarPanel
            entry={standing.find((one) => one.id === chosen)}
            mayMove={mayMove}
            onMoved={() => setChosen(null)}
          />
        )}
      </SidePanel>
    </Page>
  );
}

const isoDay = (date: Date): CivilDate => date.toISOString().slice(0, 10) as CivilDate;

const bodyOf = ({ date, from, to, venueId, instructorId, revision }: CalendarEntry): SessionBody => ({
  date: date as CivilDate,
  from,
  to,
  venueId,
  instructorId,
  state: 'planned',
  reason: null,
  revision,
});

function eventOf(entry: CalendarEntry, mayMove: boolean): EventInput {
  const held = entry.state === 'held';
  return {
    id: entry.id,
    title: entry.title,
    start: `${entry.date}T${entry.from}:00Z`,
    end: `${entry.date}T${entry.to}:00Z`,
    editable: mayMove && !held,
    extendedProps: { entry, look: held ? 'held' : 'planned' },
  };
}

/** A session in the calendar: the code, the hour, the title; colour never speaks alone. */
function EventBox({ entry, time }: { entry: CalendarEntry; time: string }) {
  return (
    <span
      className="lh-cal-box"
      style={{ '--lh-tag': programmeColour(entry.programme) } as React.CSSProperties}
    >
      <span className="lh-cal-head">
        {time && <span>{entry.from}</span>} <b>{entry.programme}</b>
        {entry.activityState === 'reported' && <b> ✓</b>}
      </span>
      <span className="lh-cal-title">{entry.title}</span>
      {entry.venueName && <span className="lh-cal-where">{entry.venueName}</span>}
    </span>
  );
}
