import { Alert, Button, Checkbox, Group, NativeSelect, Select, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { isOutsidePlan, tooMany } from '../session/rules.ts';
import { checkSession, putSession, type SessionMode, sessionModes } from '../session/schema.ts';
import { modeWords } from '../session/words.ts';
import { useChoices } from './choices.ts';
import { Conflicts, conflictsIn } from './conflicts.tsx';
import { HourInput } from './hour-input.tsx';
import { words } from './words.ts';

/** What a session form starts from; `revision` 0 for a new one. */
export interface SessionDraft {
  readonly id: string;
  readonly date: string | null;
  readonly from: string;
  readonly to: string;
  readonly venueId: string | null;
  readonly instructorId: string | null;
  /** Left out: where people meet. */
  readonly mode?: SessionMode;
  readonly revision: number;
}

/** Day, hours, venue and instructor of a session; says while it is filled in which class is in the way. */
export function SessionForm({
  activity,
  draft,
  onSaved,
}: {
  activity: {
    readonly id: string;
    readonly plannedLearners: number | null;
    /** The days that the class's plan reaches, where it has one. */
    readonly planned: { readonly periodFrom: string; readonly periodTo: string } | null;
  };
  draft: SessionDraft;
  onSaved: () => void;
}) {
  const say = useSay();
  const choices = useChoices();
  const save = useWrite(putSession);
  const [session, setSession] = useState(draft);
  const set = (part: Partial<SessionDraft>) => {
    save.reset();
    setSession({ ...session, ...part });
  };
  const { date, from, to, venueId, instructorId, mode = 'on-site' } = session;
  const { planned } = activity;
  const outside = date !== null && isOutsidePlan(date, planned) ? planned : null;
  const sound = date !== null && /^\d\d:\d\d$/.test(from) && /^\d\d:\d\d$/.test(to) && from < to;
  const asked = useRead(
    checkSession,
    {
      query: {
        id: session.id,
        date: (date ?? '') as CivilDate,
        from,
        to,
        ...(venueId ? { venueId } : {}),
        ...(instructorId ? { instructorId } : {}),
      },
    },
    { enabled: sound && (venueId !== null || instructorId !== null) },
  );
  const { today } = useMe();
  const past = date !== null && date <= today;
  const [held, setHeld] = useState(false);
  const [reason, setReason] = useState('');
  const asHeld = held && past;
  const capacity = choices.capacity(venueId);
  const refused = conflictsIn(save.error);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (date === null) return;
        const body = {
          date: date as CivilDate,
          from,
          to,
          venueId,
          instructorId,
          ...(session.mode && { mode: session.mode }),
          state: asHeld ? ('held' as const) : ('planned' as const),
          reason: asHeld ? reason.trim() || null : null,
          revision: session.revision,
        };
        save.mutate({ params: { activity: activity.id, id: session.id }, body }, { onSuccess: onSaved });
      }}
    >
      <Stack>
        <DayInput label={say(words.date)} value={date} onDay={(day) => set({ date: day })} required />
        {outside && (
          <Alert color="yellow" role="status">
            {say(words.outsidePlan(outside.periodFrom, outside.periodTo))}
          </Alert>
        )}
        <Group grow>
          <HourInput label={say(words.from)} value={from} onHour={(hour) => set({ from: hour })} />
          <HourInput label={say(words.to)} value={to} onHour={(hour) => set({ to: hour })} />
        </Group>
        <Select
          label={say(words.venue)}
          placeholder={say(words.notKnown)}
          data={choices.venues}
          value={venueId}
          onChange={(value) => set({ venueId: value })}
          searchable
          clearable
        />
        <Select
          label={say(words.instructor)}
          placeholder={say(words.notKnown)}
          data={choices.instructors}
          value={instructorId}
          onChange={(value) => set({ instructorId: value })}
          searchable
          clearable
        />
        <NativeSelect
          label={say(words.mode)}
          value={mode}
          onChange={(event) => set({ mode: event.currentTarget.value as SessionMode })}
          data={sessionModes.map((one) => ({ value: one, label: say(modeWords[one]) }))}
        />
        {tooMany(activity.plannedLearners, capacity) && (
          <Alert color="yellow">
            {say(words.overCapacity(activity.plannedLearners ?? 0, capacity ?? 0))}
          </Alert>
        )}
        <Conflicts conflicts={refused.length > 0 ? refused : sound ? (asked.data ?? []) : []} />
        {sound && asked.data?.length === 0 && (
          <Text size="sm" c="dimmed">
            {say(words.free)}
          </Text>
        )}
        {past && (
          <Checkbox
            label={say(words.happened)}
            checked={held}
            onChange={(event) => {
              save.reset();
              setHeld(event.currentTarget.checked);
            }}
          />
        )}
        {asHeld && (
          <Textarea
            label={say(words.whyOdd)}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            autosize
            minRows={2}
          />
        )}
        {(refused.length === 0 || asHeld) && <ProblemNote problem={save.error} />}
        <Button type="submit" loading={save.isPending} disabled={!sound}>
          {say(outside ? words.saveOutside : words.save)}
        </Button>
      </Stack>
    </form>
  );
}
