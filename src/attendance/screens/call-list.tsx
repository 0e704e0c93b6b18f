import { Button, Checkbox, FileButton, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useUpload } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { shrunk } from '#kit/shrink.ts';
import { useSay } from '#kit/words.tsx';
import { addAttachment } from '../folder/schema.ts';
import type { Sheet } from './call.tsx';
import { CallRow } from './call-row.tsx';
import { type CallGroup, groupOf, sift } from './sheet.ts';
import type { Roll } from './use-roll.ts';
import { words } from './words.ts';

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
      <TextInput
        type="search"
        aria-label={say(words.search)}
        placeholder={say(words.search)}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {mayMark && <AllAtOnce roll={roll} uncalled={uncalled} />}
      <ul className="lh-calls">
        {shown.map((person) => (
          <CallRow
            key={person.id}
            person={person}
            open={asking === person.id}
            onOpen={setAsking}
            onMark={mayMark ? roll.markOne : null}
          />
        ))}
      </ul>
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
      {mayMark && <FromPaper sheet={sheet} roll={roll} />}
    </>
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

/** Marks typed from a paper list, with its photo. */
function FromPaper({ sheet, roll }: { sheet: Sheet; roll: Roll }) {
  const say = useSay();
  const upload = useUpload(addAttachment);
  return (
    <details className="lh-card lh-call-more-ways">
      <summary>{say(words.more)}</summary>
      <Stack gap="sm" p="sm">
        <Checkbox
          label={say(words.fromPaper)}
          checked={roll.paper}
          onChange={(event) => roll.setPaper(event.currentTarget.checked)}
        />
        <FileButton
          accept="image/*,application/pdf"
          onChange={async (file) => {
            if (!file) return;
            upload.mutate({
              params: { activity: sheet.activity.id, id: newId() },
              query: { kind: 'attendance', session: sheet.session.id },
              file: await shrunk(file),
            });
          }}
        >
          {(props) => (
            <Button {...props} variant="default" loading={upload.isPending}>
              {say(words.addPhoto)}
            </Button>
          )}
        </FileButton>
        {upload.isSuccess && <Text role="status">{say(words.photoAdded)}</Text>}
        <ProblemNote problem={upload.error} />
      </Stack>
    </details>
  );
}
