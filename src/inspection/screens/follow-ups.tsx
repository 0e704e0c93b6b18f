import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { InspectionState } from '../inspection/definition.ts';
import { followUpWords } from '../inspection/rules.ts';
import { closeFollowUp, type FollowUp, type ListedFollowUp } from '../inspection/schema.ts';
import { words } from './words.ts';

/** What has to be mended: who, by when, what has become of it; whoever may, says that it is done while the inspection is followed up. */
export function FollowUps({
  all,
  state,
}: {
  all: readonly (FollowUp | ListedFollowUp)[];
  /** Of the inspection, where all are of one. */
  state?: InspectionState;
}) {
  const say = useSay();
  const closes = useMay('follow-up.close') !== null;
  const isFollowed = (one: FollowUp | ListedFollowUp) =>
    ('inspectionState' in one ? one.inspectionState : state) === 'signed';
  return (
    <ul className="in-followups">
      {all.map((one) => (
        <li key={one.id} data-state={one.state}>
          <div className="in-row">
            <span>
              <b>{one.text}</b>
            </span>
            <span className="in-state">
              {one.closedOn
                ? `✓ ${say(words.doneOn(one.closedOn, one.closedBy))}`
                : `${say(followUpWords[one.state])} · ${formatDate(one.dueOn as CivilDate)}`}
            </span>
          </div>
          <p className="in-quiet">
            {[
              one.unitName ?? say(words.centre),
              'period' in one && say(words.ofPeriod(one.period)),
              one.closing,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {closes && isFollowed(one) && <Closing one={one} />}
        </li>
      ))}
    </ul>
  );
}

function Closing({ one }: { one: FollowUp }) {
  const say = useSay();
  const { today } = useMe();
  const write = useWrite(closeFollowUp);
  const [asks, setAsks] = useState(false);
  const [closedOn, setClosedOn] = useState<string>(today);
  const [closing, setClosing] = useState('');
  const send = (body: { closedOn: string | null; closing: string | null }) =>
    write.mutate({ params: { id: one.id }, body }, { onSuccess: () => setAsks(false) });
  if (one.closedOn !== null)
    return (
      <>
        <Button
          variant="subtle"
          loading={write.isPending}
          onClick={() => send({ closedOn: null, closing: null })}
        >
          {say(words.reopenIt)}
        </Button>
        <ProblemNote problem={write.error} />
      </>
    );
  if (!asks)
    return (
      <Button variant="default" onClick={() => setAsks(true)}>
        {say(words.closeIt)}
      </Button>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send({ closedOn, closing });
      }}
    >
      <Stack gap="sm" mt="xs">
        <TextInput
          label={say(words.closing)}
          value={closing}
          required
          minLength={3}
          onChange={(event) => setClosing(event.currentTarget.value)}
        />
        <DayInput
          label={say(words.closedOn)}
          value={closedOn}
          required
          onDay={(day) => day && setClosedOn(day)}
        />
        <ProblemNote problem={write.error} />
        <Button type="submit" loading={write.isPending}>
          {say(words.save)}
        </Button>
      </Stack>
    </form>
  );
}
