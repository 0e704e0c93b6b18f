import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { DayInput } from '#kit/day-input.tsx';
import { SidePanel } from '#kit/drawer.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { type Purpose, purposes } from '../rules.ts';
import { listConsentTexts, putConsentText } from '../schema.ts';
import { purposeWords } from '../words.ts';
import { textWords as words } from './words.ts';

/** The words of the consents, version by version. */
export function ConsentTexts() {
  const say = useSay();
  const result = useRead(listConsentTexts);
  const mayWrite = useMay('consent.write') !== null;
  const [adding, setAdding] = useState(false);
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-start">
        <Text c="dimmed" maw={640}>
          {say(words.what)}
        </Text>
        {mayWrite && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {say(words.add)}
          </Button>
        )}
      </Group>
      <Loaded result={result}>
        {(texts) => (
          <ul className="lh-trail">
            {texts.map((one) => (
              <li key={`${one.purpose} ${one.version}`}>
                <Text fw={600}>{say(purposeWords[one.purpose])}</Text>
                <Text>{one.text}</Text>
                <Text c="dimmed">
                  {say(words.version(one.version))} ·{' '}
                  {one.validFrom ? dayText(one.validFrom) : say(words.unread)}
                </Text>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <SidePanel title={say(words.add)} opened={adding} onClose={() => setAdding(false)}>
        {adding && <TextForm onDone={() => setAdding(false)} />}
      </SidePanel>
    </Stack>
  );
}

function TextForm({ onDone }: { onDone: () => void }) {
  const say = useSay();
  const write = useWrite(putConsentText);
  const [id] = useState(newId);
  const [purpose, setPurpose] = useState<Purpose>('learning');
  const [text, setText] = useState('');
  const [validFrom, setFrom] = useState(useMe().today as CivilDate);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate({ params: { id }, body: { purpose, text, validFrom } }, { onSuccess: onDone });
      }}
    >
      <Stack gap="md">
        <NativeSelect
          label={say(words.purpose)}
          value={purpose}
          data={purposes.map((value) => ({ value, label: say(purposeWords[value]) }))}
          onChange={(event) => setPurpose(event.currentTarget.value as Purpose)}
        />
        <Textarea
          label={say(words.text)}
          required
          autosize
          minRows={5}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <DayInput label={say(words.from)} value={validFrom} required onDay={(day) => day && setFrom(day)} />
        <ProblemNote problem={write.error} />
        <Button type="submit" loading={write.isPending}>
          {say(words.save)}
        </Button>
      </Stack>
    </form>
  );
}
