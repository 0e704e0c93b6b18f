import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { Activity } from '#activity/class/schema.ts';
import { useRead, useWrite } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Empty } from '#kit/empty.tsx';
import { useMay } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { CallFailed } from '#kit/request.ts';
import { useSay } from '#kit/words.tsx';
import { type Learner, readRoster, removeLearners } from '../roster/schema.ts';
import { classWords as words } from './class-words.ts';
import { Convened } from './convened.tsx';
import { Enrol } from './enrol.tsx';
import { words as callWords } from './words.ts';

const FIRST = 12;

/** Who is on the roster, and how they come onto it. */
export function ClassRoster({ activity }: { activity: Activity }) {
  const say = useSay();
  const mayRead = useMay('roster.read') !== null;
  const mayWrite = useMay('roster.write') !== null && activity.state !== 'cancelled';
  const roster = useRead(readRoster, { params: { activity: activity.id } }, { enabled: mayRead });
  const remove = useWrite(removeLearners);
  const [all, setAll] = useState(false);
  const [enrolling, setEnrolling] = useState(false);
  const [gone, setGone] = useState<readonly string[]>([]);
  if (!mayRead) return null;
  const people = roster.data?.people ?? [];
  const params = { activity: activity.id };
  const unseen = roster.error instanceof CallFailed && roster.error.problem.code === 'not-found';
  const stays = remove.error instanceof CallFailed && remove.error.problem.code === 'wrong-state';
  return (
    <Section
      title={say(words.roster)}
      aside={
        <Group gap="sm">
          {roster.data && <span>{say(words.rosterCode(roster.data.rosterCode))}</span>}
          {mayWrite && people.length > 0 && (
            <Button variant="default" onClick={() => setEnrolling(true)}>
              {say(words.enrol)}
            </Button>
          )}
        </Group>
      }
    >
      {unseen && <Text c="dimmed">{say(words.namesNotSeen)}</Text>}
      {!unseen && <ProblemNote problem={roster.error} />}
      {stays ? (
        <Text className="lh-note" role="alert">
          {say(words.calledStays)}
        </Text>
      ) : (
        <ProblemNote problem={remove.error} />
      )}
      {gone.length > 0 && (
        <Group className="lh-note" justify="space-between" role="status">
          <Text>{say(words.removed(gone.length))}</Text>
          <Button
            variant="subtle"
            onClick={() =>
              remove.mutate(
                { params, body: { ids: [...gone], removed: false } },
                { onSuccess: () => setGone([]) },
              )
            }
          >
            {say(words.undo)}
          </Button>
        </Group>
      )}
      {roster.data && people.length === 0 && (
        <Empty
          title={say(words.noRoster)}
          what={say(mayWrite ? words.noRosterWhat : words.noRosterYet)}
          action={mayWrite && <Button onClick={() => setEnrolling(true)}>{say(words.enrol)}</Button>}
        />
      )}
      <ol className="lh-roster">
        {(all ? people : people.slice(0, FIRST)).map((one) => (
          <li key={one.id}>
            <Person one={one} />
            {mayWrite && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={44}
                aria-label={say(words.remove(one.name))}
                onClick={() =>
                  remove.mutate(
                    { params, body: { ids: [one.id], removed: true } },
                    { onSuccess: () => setGone([...gone, one.id]) },
                  )
                }
              >
                ×
              </ActionIcon>
            )}
          </li>
        ))}
      </ol>
      {people.length > FIRST && !all && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {say(words.seeAll(people.length))}
        </Button>
      )}
      {mayWrite && people.length > 0 && <Convened activityId={activity.id} people={people} />}
      <SidePanel title={say(words.enrol)} opened={enrolling} onClose={() => setEnrolling(false)}>
        <Enrol activity={activity} present={people.length} onDone={() => setEnrolling(false)} />
      </SidePanel>
    </Section>
  );
}

function Person({ one }: { one: Learner }) {
  const say = useSay();
  return (
    <span>
      <span className="lh-call-name">{one.name}</span>{' '}
      <Text span size="sm" c="dimmed">
        {[
          one.birthYear,
          one.household,
          one.villageName,
          one.source === 'walk-in' ? say(callWords.outsideMark) : null,
          one.note,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </span>
  );
}
