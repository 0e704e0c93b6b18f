import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFileUrl, useRead, useWrite } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { Consents } from '../../consent/screens/consents.tsx';
import { readResident } from '../../resident/schema.ts';
import { SubjectRequests } from '../../subject-request/screens/requests.tsx';
import { anonymiseResident, exportPersonalData, previewAnonymisation } from '../schema.ts';
import { words } from './words.ts';

/** What the house holds about a person and what they agreed to: consents, requests, a copy of everything, and the end of it. */
export function PersonPrivacy({ id, onGone }: { id: string; onGone: () => void }) {
  const say = useSay();
  const result = useRead(readResident, { params: { id } });
  const mayEnd = useMay('personal-data.anonymise') !== null;
  return (
    <Loaded result={result}>
      {(person) => (
        <Stack gap="lg">
          <Text fw={600} size="lg">
            {person.name}
          </Text>
          <Consents person={person} />
          <section>
            <h3>{say(words.asked)}</h3>
            <SubjectRequests person={person} />
          </section>
          <Copy id={id} />
          {mayEnd && <Anonymise id={id} onGone={onGone} />}
        </Stack>
      )}
    </Loaded>
  );
}

const forms = [
  ['docx', 'Word (.docx)'],
  ['pdf', 'PDF'],
  ['xlsx', 'Excel'],
  ['json', 'JSON'],
] as const;

function Copy({ id }: { id: string }) {
  const say = useSay();
  const url = useFileUrl();
  return (
    <section>
      <h3>{say(words.copy)}</h3>
      <Text c="dimmed" mb="xs">
        {say(words.copyWhat)}
      </Text>
      <Group gap="xs">
        {forms.map(([form, name]) => (
          <Button
            key={form}
            component="a"
            variant="default"
            href={url(exportPersonalData, { params: { id }, query: { form } })}
            download
          >
            {name}
          </Button>
        ))}
      </Group>
    </section>
  );
}

function Anonymise({ id, onGone }: { id: string; onGone: () => void }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <section>
      <h3>{say(words.anonymise)}</h3>
      <Text c="dimmed" mb="xs">
        {say(words.anonymiseWhat)}
      </Text>
      {open ? (
        <Confirm id={id} onGone={onGone} onCancel={() => setOpen(false)} />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {say(words.begin)}
        </Button>
      )}
    </section>
  );
}

function Confirm({ id, onGone, onCancel }: { id: string; onGone: () => void; onCancel: () => void }) {
  const say = useSay();
  const result = useRead(previewAnonymisation, { params: { id } });
  const write = useWrite(anonymiseResident);
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const send = () => write.mutate({ params: { id }, body: { name, reason } }, { onSuccess: onGone });
  return (
    <Loaded result={result}>
      {(preview) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Stack gap="sm">
            <ul className="pd-holdings">
              {preview.tables.map(({ title, rows, afterwards }) => (
                <li key={title.en}>
                  <Text fw={500}>
                    {say(title)}: {say(words.rows(rows))}
                  </Text>
                  <Text c="dimmed">{say(afterwards)}</Text>
                </li>
              ))}
            </ul>
            <TextInput
              label={say(words.reason)}
              required
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <TextInput
              label={say(words.typeName(preview.name))}
              required
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <ProblemNote problem={write.error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={onCancel}>
                {say(words.cancel)}
              </Button>
              <Button type="submit" color="red" loading={write.isPending}>
                {say(words.anonymise)}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Loaded>
  );
}
