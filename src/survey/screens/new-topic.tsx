import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSay } from '#kit/words.tsx';
import { programmeCodes, programmeName } from '#norm/programme/rules.ts';
import { villageWords as words } from './village-words.ts';

/** Takes a topic that is not on the list, in the words of the people; one has wished for it then. */
export function NewTopic({ onAdd }: { onAdd: (topic: string, programme: string) => void }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [topic, setTopic] = useState('');
  // Whoever asks at the door need not know the programmes: it is sorted by who plans.
  const [programme, setProgramme] = useState('KHAC');
  if (!open)
    return (
      <Button variant="default" size="md" onClick={() => setOpen(true)}>
        + {say(words.newTopic)}
      </Button>
    );
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (topic.trim() === '') return;
    onAdd(topic.trim(), programme);
    setTopic('');
    setOpen(false);
  };
  return (
    <form className="lh-card vw-new" onSubmit={add}>
      <Stack gap="sm">
        <TextInput
          label={say(words.whatTopic)}
          data-autofocus
          autoFocus
          maxLength={500}
          value={topic}
          onChange={(event) => setTopic(event.currentTarget.value)}
        />
        <NativeSelect
          label={say(words.programme)}
          value={programme}
          data={programmeCodes.map((code) => ({ value: code, label: say(programmeName(code)) }))}
          onChange={(event) => setProgramme(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button type="submit" disabled={topic.trim() === ''}>
            {say(words.add)}
          </Button>
          <Button variant="default" onClick={() => setOpen(false)}>
            {say(words.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
