import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { childIsAsked, issuesOf, needsGuardian, type Purpose, purposes, waysToConsent } from '../rules.ts';
import { type ConsentText, listConsentTexts, putConsent } from '../schema.ts';
import { purposeWords, wayWords } from '../words.ts';
import { words } from './words.ts';

/** A consent as it is given: each purpose by itself with its words, nothing ticked beforehand. */
export function ConsentForm({
  person,
  onDone,
}: {
  person: { readonly id: string; readonly birthYear: number };
  onDone: () => void;
}) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const texts = useRead(listConsentTexts).data ?? [];
  const write = useWrite(putConsent);
  // One form is one consent for each purpose, however often its button is pressed.
  const [ids] = useState(() => Object.fromEntries(purposes.map((purpose) => [purpose, newId()])));
  const [agreed, setAgreed] = useState<readonly Purpose[]>([]);
  const [tried, setTried] = useState(false);
  const [given, setGiven] = useState({
    givenOn: today,
    how: 'form' as (typeof waysToConsent)[number],
    witness: '',
    guardian: '',
    childAgreed: false,
    note: '',
  });
  const set = (change: Partial<typeof given>) => setGiven({ ...given, ...change });
  const body = {
    ...given,
    witness: given.how === 'oral' ? given.witness.trim() || null : null,
    guardian: needsGuardian(person.birthYear, given.givenOn) ? given.guardian.trim() || null : null,
    note: given.note.trim() || null,
    withdrawnOn: null,
  };
  const issues = issuesOf(body, person.birthYear, today);
  const error = (field: string) => {
    const issue = tried && issues.find((one) => one.field === field);
    return issue ? say(issue) : null;
  };
  const send = async () => {
    setTried(true);
    if (issues.length > 0 || agreed.length === 0) return;
    for (const purpose of agreed)
      await write.mutateAsync({
        params: { id: ids[purpose]! },
        body: {
          ...body,
          residentId: person.id,
          purpose,
          textVersion: latest(texts, purpose, given.givenOn).version,
          revision: 0,
        },
      });
    onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send().catch(() => undefined);
      }}
    >
      <Stack gap="sm" mb="md">
        <Checkbox.Group
          label={say(words.what)}
          value={[...agreed]}
          onChange={(to) => setAgreed(to as Purpose[])}
          error={tried && agreed.length === 0 ? say(words.pick) : null}
        >
          <Stack gap="xs" mt="xs">
            {purposes.map((purpose) => (
              <Checkbox
                key={purpose}
                value={purpose}
                label={say(purposeWords[purpose])}
                description={latest(texts, purpose, given.givenOn).text}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <DayInput
          label={say(words.on)}
          value={given.givenOn}
          required
          error={error('givenOn')}
          onDay={(day) => day && set({ givenOn: day })}
        />
        <NativeSelect
          label={say(words.how)}
          value={given.how}
          data={waysToConsent.map((value) => ({ value, label: say(wayWords[value]) }))}
          onChange={(event) => set({ how: event.currentTarget.value as typeof given.how })}
        />
        {given.how === 'oral' && (
          <TextInput
            label={say(words.witness)}
            required
            value={given.witness}
            error={error('witness')}
            onChange={(event) => set({ witness: event.currentTarget.value })}
          />
        )}
        {needsGuardian(person.birthYear, given.givenOn) && (
          <TextInput
            label={say(words.guardian)}
            required
            value={given.guardian}
            error={error('guardian')}
            onChange={(event) => set({ guardian: event.currentTarget.value })}
          />
        )}
        {childIsAsked(person.birthYear, given.givenOn) && (
          <Checkbox
            label={say(words.childAgreed)}
            checked={given.childAgreed}
            error={error('childAgreed')}
            onChange={(event) => set({ childAgreed: event.currentTarget.checked })}
          />
        )}
        <TextInput
          label={say(words.note)}
          value={given.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        <ProblemNote problem={write.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {say({ vi: 'Thôi', en: 'Cancel' })}
          </Button>
          <Button type="submit" loading={write.isPending}>
            {say(words.save)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The words in use on a day. */
function latest(texts: readonly ConsentText[], purpose: Purpose, day: string) {
  const own = texts.filter(
    (one) => one.purpose === purpose && (one.validFrom === null || one.validFrom <= day),
  );
  return own.at(-1) ?? { version: 1, text: '' };
}
