import { Alert, Button, Group, List, Select, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useChosen, useGo } from '#kit/route.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { addDays, type CivilDate, formatDate, yearOf } from '#vocabulary/date.ts';
import { listAvoidedDays } from '../../avoided/schema.ts';
import { listYears } from '../../class/schema.ts';
import {
  daysFor,
  eveningHours,
  everyWeekday,
  hindranceOn,
  type Slot,
  type Unscheduled,
  type Wishes,
} from '../../schedule/rules.ts';
import { placeSchedule, proposeSchedule, readSchedule, undoSchedule } from '../../schedule/schema.ts';
import type { CalendarEntry } from '../../session/schema.ts';
import { useChoices } from '../choices.ts';
import { Conflicts, conflictsIn, whenText } from '../conflicts.tsx';
import type { Around } from './around.ts';
import { ScheduleCalendar } from './calendar.tsx';
import { PlaceForm } from './form.tsx';
import './schedule.css';
import { Tray } from './tray.tsx';
import { WishesForm } from './wishes.tsx';
import { hindranceWords, words } from './words.ts';

/** A day that is proposed, kept on the screen until it is taken. */
export interface Draft extends Slot {
  readonly activityId: string;
}

/** Xếp lịch: what has no day beside the calendar; a day takes a class, a class goes to a day, or a whole schedule is proposed. */
export default function SchedulePage() {
  const { today } = useMe();
  const [inAddress, choose] = useChosen();
  const year = Number(inAddress('nam') ?? yearOf(today as CivilDate));
  const schedule = useRead(readSchedule, { query: { year } });
  const years = useRead(listYears).data ?? [];
  return (
    <Loaded result={schedule}>
      {(data) => (
        <Schedule
          key={year}
          year={year}
          years={[...new Set([year, year + 1, ...years])].sort((a, b) => b - a)}
          onYear={(next) => choose({ nam: next })}
          items={data.items as readonly Unscheduled[]}
          sessions={data.sessions}
        />
      )}
    </Loaded>
  );
}

const usual: Wishes = { ...eveningHours, weekdays: everyWeekday, mostADay: 2 };

function Schedule({
  year,
  years,
  onYear,
  items,
  sessions,
}: {
  year: number;
  years: readonly number[];
  onYear: (year: string) => void;
  items: readonly Unscheduled[];
  sessions: readonly CalendarEntry[];
}) {
  const say = useSay();
  const language = useLanguage();
  const go = useGo();
  const { today } = useMe();
  const phone = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
  const choices = useChoices();
  const [wishes, setWishes] = useState(usual);
  const avoided = useRead(listAvoidedDays).data ?? [];
  const around: Around = { sessions, avoided, wishes };
  const [touched, setTouched] = useState<string | null>(null);
  const [opened, setOpened] = useState<{ activityId: string; date: CivilDate | null } | null>(null);
  const [day, setDay] = useState<CivilDate | null>(null);
  const [proposed, setDrafts] = useState<readonly Draft[]>([]);
  const [done, setDone] = useState<{ ids: readonly string[]; note: string } | null>(null);
  const propose = useWrite(proposeSchedule);
  const placing = useWrite(placeSchedule);
  const undoing = useWrite(undoSchedule);
  const byId = new Map(items.map((item) => [item.activityId, item]));
  // What was placed by hand meanwhile is proposed no longer.
  const drafts = proposed.filter(({ activityId }) => byId.has(activityId));
  const waiting = items.filter(({ activityId }) => !drafts.some((one) => one.activityId === activityId));
  const place = async (slots: readonly { item: Unscheduled; slots: readonly Slot[] }[]) => {
    const placements = slots.map(({ item, slots: own }) => ({
      activityId: item.activityId,
      planItemId: item.planItemId,
      sessions: own.map((slot) => ({ id: newId(), ...slot })),
    }));
    const { placed } = await placing.mutateAsync({ body: { placements } });
    setDone({
      ids: placements.flatMap((one) => one.sessions.map(({ id }) => id)),
      note: say(words.placed(placed)),
    });
    setOpened(null);
    setDay(null);
  };
  /** A class goes to a day at its usual hours; where something is in the way, its form says what. */
  const dropped = (activityId: string, date: CivilDate) => {
    const item = byId.get(activityId);
    if (!item) return;
    setDay(null);
    placing.reset();
    if (hindranceOn(item, date, around) || date <= today) return setOpened({ activityId, date });
    const { venueId, instructorId } = item;
    const { from, to } = item.hours ?? wishes;
    place([{ item, slots: [{ date, from, to, venueId, instructorId }] }]).catch(() =>
      setOpened({ activityId, date }),
    );
  };
  const seek = async () => {
    setDone(null);
    placing.reset();
    const { placed } = await propose.mutateAsync({
      body: { year, wishes: { ...wishes, weekdays: [...wishes.weekdays] } },
    });
    setDrafts(placed.map((one) => ({ ...one, date: one.date as CivilDate })));
  };
  const take = async () => {
    const taken = drafts.flatMap(({ activityId, ...slot }) => {
      const item = byId.get(activityId);
      return item ? [{ item, slots: [slot] }] : [];
    });
    await place(taken);
    setDrafts([]);
    propose.reset();
  };
  const names = (item: Unscheduled) => [
    choices.venues.find(({ value }) => value === item.venueId)?.label,
    choices.villages.find(({ value }) => value === item.villageId)?.label,
  ];
  const left = propose.data?.left ?? [];
  const openedItem = opened && byId.get(opened.activityId);
  return (
    <Page
      title={say(words.title)}
      subtitle={say(words.line(items.length))}
      actions={
        <>
          <Select
            aria-label={say(words.year)}
            data={years.map(String)}
            value={String(year)}
            allowDeselect={false}
            onChange={(value) => value && onYear(value)}
            w={110}
          />
          <Button variant="default" onClick={() => go('lich')}>
            {say(words.toCalendar)}
          </Button>
          {items.length > 0 && drafts.length === 0 && (
            <Button loading={propose.isPending} onClick={() => void seek().catch(() => undefined)}>
              {say(words.propose)}
            </Button>
          )}
        </>
      }
    >
      {propose.isPending && (
        <Text className="lh-note" role="status">
          {say(words.proposing)}
        </Text>
      )}
      <ProblemNote problem={propose.error ?? undoing.error} />
      {drafts.length > 0 && (
        <Group className="lh-note" justify="space-between" role="status">
          <div>
            <Text>{say(words.proposal(drafts.length))}</Text>
            {propose.data?.best === false && <Text size="sm">{say(words.notBest)}</Text>}
          </div>
          <Group gap="xs">
            <Button
              variant="default"
              onClick={() => {
                setDrafts([]);
                propose.reset();
              }}
            >
              {say(words.drop)}
            </Button>
            <Button loading={placing.isPending} onClick={() => void take().catch(() => undefined)}>
              {say(words.take(drafts.length))}
            </Button>
          </Group>
        </Group>
      )}
      {left.length > 0 && (
        <Alert color="yellow" title={say(words.left(left.length))}>
          <List size="sm">
            {left.map(({ activityId, why }) => (
              <List.Item key={activityId}>
                {`${byId.get(activityId)?.title ?? ''}: ${say(hindranceWords[why])}`}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {!opened && <Conflicts conflicts={conflictsIn(placing.error)} />}
      {done && (
        <Group className="lh-note" justify="space-between" role="status">
          <Text>{done.note}</Text>
          {done.ids.length > 0 && (
            <Button
              variant="subtle"
              loading={undoing.isPending}
              onClick={() =>
                undoing.mutate(
                  { body: { sessions: [...done.ids] } },
                  {
                    onSuccess: ({ removed }) =>
                      setDone({ ids: [], note: say(words.undone(removed, done.ids.length)) }),
                  },
                )
              }
            >
              {say(words.undo)}
            </Button>
          )}
        </Group>
      )}
      {phone && drafts.length > 0 && (
        <Section title={say(words.proposedDays)}>
          {drafts.map(({ activityId, date, from, to }) => (
            <button
              key={activityId}
              type="button"
              className="sch-item"
              onClick={() => setOpened({ activityId, date })}
            >
              <b>{byId.get(activityId)?.title}</b>
              <small>{whenText({ date, from, to }, language)}</small>
            </button>
          ))}
        </Section>
      )}
      <div className="sch-two">
        <div className="sch-side">
          <WishesForm wishes={wishes} onWishes={setWishes} />
          <Section title={say(words.tray)} aside={String(waiting.length)}>
            {items.length === 0 ? (
              <Empty title={say(words.done)} what={say(words.doneWhat)} />
            ) : (
              <>
                <Text c="dimmed" size="sm">
                  {say(phone ? words.trayWhatPhone : words.trayWhat)}
                </Text>
                <Tray
                  items={waiting}
                  chosen={touched}
                  drags={!phone}
                  names={names}
                  onTouch={setTouched}
                  onChoose={(activityId) => {
                    placing.reset();
                    setOpened({
                      activityId,
                      date: firstFree(byId.get(activityId), around, today as CivilDate),
                    });
                  }}
                />
              </>
            )}
          </Section>
        </div>
        <ScheduleCalendar
          first={firstDay(items, year, today as CivilDate)}
          around={around}
          drafts={drafts}
          titles={
            new Map(items.map(({ activityId, title, programme }) => [activityId, { title, programme }]))
          }
          touched={(touched && byId.get(touched)) || null}
          onDrop={dropped}
          onDay={setDay}
          onDraft={(activityId, date) =>
            setDrafts(drafts.map((one) => (one.activityId === activityId ? { ...one, date } : one)))
          }
        />
      </div>
      <SidePanel
        title={openedItem ? say(words.dayFor(openedItem.title)) : ''}
        opened={openedItem !== null && openedItem !== undefined}
        onClose={() => setOpened(null)}
      >
        {opened && openedItem && (
          <PlaceForm
            key={`${opened.activityId} ${opened.date}`}
            item={openedItem}
            first={opened.date}
            around={around}
            busy={placing.isPending}
            problem={placing.error}
            onPlace={(slots) => void place([{ item: openedItem, slots }]).catch(() => undefined)}
          />
        )}
      </SidePanel>
      <SidePanel
        title={day ? say(words.onDay(formatDate(day))) : ''}
        opened={day !== null}
        onClose={() => setDay(null)}
      >
        {day && (
          <Tray
            items={waiting}
            chosen={null}
            drags={false}
            names={names}
            onTouch={() => undefined}
            onChoose={(activityId) => dropped(activityId, day)}
          />
        )}
      </SidePanel>
    </Page>
  );
}

/** The month that the calendar opens on: where the first class belongs, else the present one or the year's first. */
function firstDay(items: readonly Unscheduled[], year: number, today: CivilDate): CivilDate {
  const days = items.map((item) => daysFor(item, today).from).sort();
  return days[0] ?? (yearOf(today) === year ? today : (`${year}-01-01` as CivilDate));
}

/** The first day that nothing stands in the way of. */
function firstFree(item: Unscheduled | undefined, around: Around, today: CivilDate): CivilDate | null {
  if (!item) return null;
  const { from, to } = daysFor(item, today);
  for (let day = from; day <= to; day = addDays(day, 1)) if (!hindranceOn(item, day, around)) return day;
  return null;
}
