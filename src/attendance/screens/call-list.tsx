import { Button, Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Empty } from '#kit/empty.tsx';
import { useMay } from '#kit/me.tsx';
import { useChosen } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { AbsentNumbers } from './absent-numbers.tsx';
import { AddPhoto } from './add-photo.tsx';
import type { Sheet } from './call.tsx';
import { CallRow } from './call-row.tsx';
import { helperWords } from './helper-words.ts';
import { byHousehold, type CallGroup, groupOf, type Household, sift } from './sheet.ts';
import type { Roll } from './use-roll.ts';
import { words } from './words.ts';

// Rarely needed, and only with a network.
const Helpers = lazy(() => import('./helpers.tsx'));

/** The names, to be found, filtered and called. */
export function CallList({
  sheet,
  roll,
  mayMark,
  onOutsider,
}: {
  sheet: Sheet;
  roll: Roll;
  mayMark: boolean;
  onOutsider: () => void;
}) {
  const say = useSay();
  const { people, counts } = roll;
  const [typed, setTyped] = useState('');
  // Who was in the group when it was chosen: a person who is called now stays under the thumb.
  const [chosen, setChosen] = useState<{ group: CallGroup; ids: ReadonlySet<string> } | null>(null);
  const [chosenOf, choice] = useChosen();
  const together = chosenOf('xep') === 'ho';
  const [asking, setAsking] = useState<string | null>(null);
  const shown = sift(people, typed, chosen?.ids ?? null);
  const uncalled = people.filter((one) => one.state === null);
  const choose = (group: CallGroup) =>
    setChosen(
      chosen?.group === group
        ? null
        : {
            group,
            ids: new Set(people.filter((one) => groupOf(one.state) === group).map((one) => one.id)),
          },
    );
  if (people.length === 0) return <Empty title={say(words.noRoster)} what={say(words.noRosterWhat)} />;
  return (
    <>
      <fieldset className="lh-call-counts" aria-label={say(words.callTitle)}>
        {(['present', 'away', 'uncalled'] as const).map((group) => (
          <button
            key={group}
            type="button"
            aria-pressed={chosen?.group === group}
            onClick={() => choose(group)}
          >
            <strong>{counts[group]}</strong> <span>{say(words[group]).toLowerCase()}</span>
          </button>
        ))}
      </fieldset>
      <div className="lh-call-find">
        <TextInput
          type="search"
          aria-label={say(words.search)}
          placeholder={say(words.search)}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button
          variant={together ? 'light' : 'default'}
          aria-pressed={together}
          onClick={() => choice({ xep: together ? null : 'ho' })}
        >
          {say(words.together)}
        </Button>
      </div>
      {mayMark && <AllAtOnce roll={roll} uncalled={uncalled} />}
      {(together ? byHousehold(shown) : [{ name: null, people: shown }]).map((household) => (
        <section key={household.name ?? ''}>
          {together && <HouseholdHead household={household} onAll={mayMark ? roll.markAll : null} />}
          <ul className="lh-calls">
            {household.people.map((person) => (
              <CallRow
                key={person.id}
                person={person}
                open={asking === person.id}
                onOpen={setAsking}
                onMark={mayMark ? roll.markOne : null}
              />
            ))}
          </ul>
        </section>
      ))}
      {shown.length === 0 && (
        <Stack gap="xs">
          <Text c="dimmed">{say(words.nobodyFits)}</Text>
          {mayMark && (
            <Button variant="default" onClick={onOutsider}>
              {say(words.outsider)}
            </Button>
          )}
        </Stack>
      )}
      {mayMark && <OtherWays sheet={sheet} roll={roll} />}
    </>
  );
}

/** A household, and one press for all of it that is not called yet. Keeps its height, so that no row moves under a thumb. */
function HouseholdHead({
  household: { name, people },
  onAll,
}: {
  household: Household;
  onAll: Roll['markAll'] | null;
}) {
  const say = useSay();
  const uncalled = people.filter((one) => one.state === null);
  return (
    <div className="lh-call-household">
      <h2>
        {say(name === null ? words.noHousehold(people.length) : words.householdOf(name, people.length))}
      </h2>
      {onAll && name !== null && uncalled.length > 1 && (
        <Button variant="default" onClick={() => onAll(uncalled, 'present')}>
          {say(words.householdHere)}
        </Button>
      )}
    </div>
  );
}

/** All who are not called yet are here; or, once nobody is uncalled, takes that back. One place, so that the list below never moves. */
function AllAtOnce({ roll, uncalled }: { roll: Roll; uncalled: Roll['people'] }) {
  const say = useSay();
  const { lastAll } = roll;
  if (uncalled.length > 0)
    return (
      <Button variant="default" onClick={() => roll.markAll(uncalled, 'present')}>
        {say(words.everybodyHere(uncalled.length))}
      </Button>
    );
  return (
    <Button variant="default" disabled={!lastAll} onClick={() => lastAll && roll.undo(lastAll)}>
      {say(lastAll ? words.undoAll(lastAll.told) : words.allCalled)}
    </Button>
  );
}

/** Marks typed from a paper list, with its photo; or by somebody who helps. */
function OtherWays({ sheet, roll }: { sheet: Sheet; roll: Roll }) {
  const say = useSay();
  const mayAsk = useMay('helper.write') !== null;
  const [asks, setAsks] = useState(false);
  return (
    <details className="lh-card lh-call-more-ways">
      <summary>{say(words.more)}</summary>
      <Stack gap="sm" p="sm">
        <Checkbox
          label={say(words.fromPaper)}
          checked={roll.paper}
          onChange={(event) => roll.setPaper(event.currentTarget.checked)}
        />
        {roll.paper && <AbsentNumbers roll={roll} />}
        <AddPhoto sheet={sheet} kind="attendance" accept="image/*,application/pdf" label={words.addPhoto} />
        {mayAsk && !asks && (
          <Button variant="default" onClick={() => setAsks(true)}>
            {say(helperWords.title)}
          </Button>
        )}
        {asks && (
          <Suspense>
            <Helpers session={sheet.session.id} title={sheet.activity.title} />
          </Suspense>
        )}
      </Stack>
    </details>
  );
}
