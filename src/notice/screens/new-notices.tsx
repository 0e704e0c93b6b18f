import { Button, Checkbox, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Activity, listActivities } from '#activity/class/schema.ts';
import { HourInput } from '#activity/screens/hour-input.tsx';
import { useAsk, useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { addDays, type CivilDate, dayAndMonth, daysBetween } from '#vocabulary/date.ts';
import { type Channel, channels, channelWords, isSpoken } from '../notice/channels.ts';
import { addNotices, readDrafts, readNoticeSetting } from '../notice/schema.ts';
import { durationText, readingSeconds } from '../spoken/reading.ts';
import { words } from './words.ts';

const BEFORE = 2;
const MOST_DAYS = 31;
const RADIO_HOUR = '17:00';

/** The first day of a class that is still to come. */
const nextOf = ({ sessions, state }: Activity, today: string): string | null =>
  state === 'cancelled'
    ? null
    : (sessions.find((session) => session.state === 'planned' && session.date >= today)?.date ?? null);

/** Notices of a class on several channels at once, or of no class for each of some days. */
export function NewNotices({ activityId, onDone }: { activityId: string | null; onDone: () => void }) {
  const today = useMe().today as CivilDate;
  const classes = useRead(listActivities, { query: { year: Number(today.slice(0, 4)) } }).data;
  if (!classes) return null;
  const coming = classes
    .flatMap((one) => {
      const on = nextOf(one, today);
      return on ? [{ id: one.id, title: one.title, on: on as CivilDate }] : [];
    })
    .toSorted((a, b) => a.on.localeCompare(b.on));
  return <Form coming={coming} first={activityId ?? coming[0]?.id ?? ''} onDone={onDone} />;
}

interface Coming {
  readonly id: string;
  readonly title: string;
  readonly on: CivilDate;
}

function Form({ coming, first, onDone }: { coming: readonly Coming[]; first: string; onDone: () => void }) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const write = useWrite(addNotices);
  // One id a notice that may be made, so that sending twice is sending once.
  const [ids] = useState(() => Array.from({ length: channels.length * MOST_DAYS }, newId));
  const [of, setOf] = useState(first);
  const [ways, setWays] = useState<readonly Channel[]>(['loudspeaker', 'zalo']);
  const [bring, setBring] = useState('');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [on, setOn] = useState<CivilDate | null>(() => dayBefore(coming, first, today));
  const [until, setUntil] = useState<CivilDate | null>(null);
  const [hour, setHour] = useState(RADIO_HOUR);
  const choose = (id: string) => {
    setOf(id);
    setOn(dayBefore(coming, id, today));
  };
  const days = on === null ? [null] : daysFrom(on, until);
  const notices = days.flatMap((plannedOn, nth) =>
    ways.map((channel) => ({
      id: ids[nth * channels.length + channels.indexOf(channel)]!,
      channel,
      activityId: of || null,
      title: of ? null : title.trim() || null,
      text: of ? null : text.trim() || null,
      bring: bring.trim() || null,
      plannedOn,
      plannedAt: channel === 'loudspeaker' && hour ? hour : null,
      revision: 0,
    })),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate({ body: { notices } }, { onSuccess: onDone });
      }}
    >
      <Stack gap="sm">
        <NativeSelect
          label={say(words.ofClass)}
          value={of}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[
            ...coming.map((one) => ({ value: one.id, label: `${dayAndMonth(one.on)} · ${one.title}` })),
            { value: '', label: say(words.ofNone) },
          ]}
        />
        {of === '' && (
          <>
            <TextInput
              label={say(words.subject)}
              required
              value={title}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
            <Textarea
              label={say(words.text)}
              required
              autosize
              minRows={4}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </>
        )}
        <Checkbox.Group
          label={say(words.ways)}
          value={[...ways]}
          onChange={(chosen) => setWays(channels.filter((one) => chosen.includes(one)))}
        >
          <div className="nt-ways">
            {channels.map((channel) => (
              <Checkbox key={channel} value={channel} label={say(channelWords[channel])} />
            ))}
          </div>
        </Checkbox.Group>
        {of !== '' && (
          <TextInput
            label={say(words.bring)}
            placeholder={say(words.bringHint)}
            value={bring}
            onChange={(event) => setBring(event.currentTarget.value)}
          />
        )}
        <div className="nt-two">
          <DayInput label={say(words.plannedOn)} value={on} onDay={setOn} />
          {ways.includes('loudspeaker') && (
            <HourInput label={say(words.plannedAt)} value={hour} onHour={setHour} required={false} />
          )}
        </div>
        <DayInput label={say(words.daily)} value={until} onDay={setUntil} />
        {of !== '' && <Preview of={of} bring={bring.trim()} ways={ways} />}
        <ProblemNote problem={write.error} />
        <Group>
          <Button type="submit" loading={write.isPending} disabled={notices.length === 0}>
            {say(words.make(notices.length))}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function dayBefore(coming: readonly Coming[], id: string, today: CivilDate): CivilDate {
  const day = coming.find((one) => one.id === id)?.on;
  if (!day) return today;
  const before = addDays(day, -BEFORE);
  return before < today ? today : before;
}

/** Each day from one to another, a month at most. */
function daysFrom(from: CivilDate, until: CivilDate | null): readonly CivilDate[] {
  const more = until === null ? 0 : Math.min(MOST_DAYS - 1, Math.max(0, daysBetween(from, until)));
  return Array.from({ length: more + 1 }, (_, at) => addDays(from, at));
}

/** What each chosen channel would say. */
function Preview({ of, bring, ways }: { of: string; bring: string; ways: readonly Channel[] }) {
  const say = useSay();
  const pace = useRead(readNoticeSetting).data?.pace;
  const drafts = useAsk(readDrafts, { params: { activity: of }, query: bring ? { bring } : {} });
  const shown = (drafts.data ?? []).filter(({ channel }) => ways.includes(channel));
  return (
    <section aria-label={say(words.preview)}>
      {shown.map(({ channel, text }) => (
        <div key={channel} className="nt-preview">
          <strong>{say(channelWords[channel])}</strong>
          {isSpoken(channel) && pace && (
            <Text span c="dimmed">
              {' '}
              {say(words.reads(durationText(readingSeconds(text, pace))))}
            </Text>
          )}
          <div className="nt-text">{text}</div>
        </div>
      ))}
    </section>
  );
}
