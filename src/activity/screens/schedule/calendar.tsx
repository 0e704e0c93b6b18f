import FullCalendar, { type CalendarRef, type EventInput } from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import viLocale from '@fullcalendar/react/locales/vi';
import classicTheme from '@fullcalendar/react/themes/classic';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import { Button, Group, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { useMe } from '#kit/me.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { programmeColour } from '#norm/programme/screens/programme.tsx';
import { addDays, type CivilDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import { monthPeriod, periodName } from '#vocabulary/period.ts';
import { daysOf, hindranceOn, type Unscheduled } from '../../schedule/rules.ts';
import '../activity.css';
import { words as activityWords } from '../words.ts';
import type { Around } from './around.ts';
import type { Draft } from './page.tsx';
import { hindranceWords, words } from './words.ts';

/** A month of what stands and what is proposed; days on which the class that is taken up cannot be held are hatched, with the reason. */
export function ScheduleCalendar({
  first,
  around,
  drafts,
  titles,
  touched,
  onDrop,
  onDay,
  onDraft,
}: {
  first: CivilDate;
  around: Around;
  drafts: readonly Draft[];
  titles: ReadonlyMap<string, { readonly title: string; readonly programme: string }>;
  touched: Unscheduled | null;
  onDrop: (activityId: string, day: CivilDate) => void;
  onDay: (day: CivilDate) => void;
  onDraft: (activityId: string, day: CivilDate) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const { today } = useMe();
  const calendar = useRef<CalendarRef>(null);
  const [shown, setShown] = useState(first);
  const api = () => calendar.current?.getApi();
  const month = monthPeriod(yearOf(shown), monthNumber(shown));
  const events: EventInput[] = [
    ...around.sessions
      .filter(({ state, activityState }) => state !== 'cancelled' && activityState !== 'cancelled')
      .map(({ id, date, from, title, programme }) =>
        event(id, date, { from, title, programme, look: 'standing' }),
      ),
    ...drafts.map(({ activityId, date, from }) => ({
      ...event(activityId, date, {
        from,
        title: titles.get(activityId)?.title ?? '',
        programme: titles.get(activityId)?.programme ?? 'KHAC',
        look: 'draft',
      }),
      editable: true,
    })),
    ...(touched ? hindered(touched, month, around) : []).map(({ day, why }) => ({
      id: `no ${day}`,
      start: day,
      allDay: true,
      display: 'background',
      title: say(hindranceWords[why]),
    })),
  ];
  return (
    <div className="lh-card lh-calendar sch-calendar">
      <Group gap={6} mb="xs">
        <Button variant="default" aria-label={say(activityWords.previous)} onClick={() => api()?.prev()}>
          ‹
        </Button>
        <Button variant="default" aria-label={say(activityWords.next)} onClick={() => api()?.next()}>
          ›
        </Button>
        <Title order={2} aria-live="polite">
          {capital(periodName(month, language))}
        </Title>
      </Group>
      <FullCalendar
        ref={calendar}
        plugins={[dayGridPlugin, interactionPlugin, classicTheme]}
        locale={language === 'vi' ? viLocale : 'en'}
        timeZone="UTC"
        now={`${today}T12:00:00Z`}
        initialDate={first}
        initialView="dayGridMonth"
        headerToolbar={false}
        firstDay={1}
        height="auto"
        dayMaxEvents={4}
        eventBeforeClass="lh-cal-dot"
        droppable
        eventDurationEditable={false}
        events={events}
        eventClass={({ event: one }) => `lh-cal-event sch-${one.extendedProps.look as string}`}
        backgroundEventClass="sch-no"
        backgroundEventContent={({ event: one }) => <span className="sch-no-why">{one.title}</span>}
        eventContent={({ event: { title, extendedProps } }) => (
          <span
            className="lh-cal-box"
            style={{ '--lh-tag': programmeColour(extendedProps.programme as string) } as React.CSSProperties}
          >
            <span className="lh-cal-head">
              <span>{extendedProps.from as string}</span> <b>{extendedProps.programme as string}</b>
              {extendedProps.look === 'draft' && ` ${say(words.proposed)}`}
            </span>
            <span className="lh-cal-title">{title}</span>
          </span>
        )}
        drop={({ dateStr, draggedEl }) => {
          const { item } = draggedEl.dataset;
          if (item) onDrop(item, dateStr.slice(0, 10) as CivilDate);
        }}
        dateClick={({ dateStr }) => onDay(dateStr.slice(0, 10) as CivilDate)}
        eventDrop={({ event: one }) => onDraft(one.id, one.startStr.slice(0, 10) as CivilDate)}
        datesSet={({ view }) => setShown(view.currentStart.toISOString().slice(0, 10) as CivilDate)}
      />
    </div>
  );
}

const event = (
  id: string,
  date: string,
  { title, ...extendedProps }: { from: string; title: string; programme: string; look: 'standing' | 'draft' },
): EventInput => ({ id, title, start: date, allDay: true, editable: false, extendedProps });

/** The days of a month, with the weeks around it, on which something cannot be held. */
const hindered = (item: Unscheduled, month: { from: CivilDate; to: CivilDate }, around: Around) =>
  daysOf({ from: addDays(month.from, -7), to: addDays(month.to, 14) }).flatMap((day) => {
    const why = hindranceOn(item, day, around);
    return why ? [{ day, why }] : [];
  });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
