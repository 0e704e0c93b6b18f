import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useFileUrl, useRead, useUpload, useWrite } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Sure } from '#kit/sure.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import {
  attachConsent,
  listConsents,
  printConsentForm,
  putConsent,
  readConsentFile,
  type ShownConsent,
} from '../schema.ts';
import { purposeWords, wayWords } from '../words.ts';
import { ConsentForm } from './consent-form.tsx';
import { words } from './words.ts';

/** To what somebody agreed: how, when, by which words, with the paper; what no longer holds stays to be seen. */
export function Consents({ person }: { person: { readonly id: string; readonly birthYear: number } }) {
  const say = useSay();
  const result = useRead(listConsents, { params: { id: person.id } });
  const mayWrite = useMay('consent.write') !== null;
  const url = useFileUrl();
  const [adding, setAdding] = useState(false);
  return (
    <section>
      <Group justify="space-between">
        <h3>{say(words.title)}</h3>
        {mayWrite && !adding && (
          <Group gap="xs">
            <Button
              component="a"
              variant="default"
              href={url(printConsentForm, { params: { id: person.id }, query: { form: 'pdf' } })}
              target="_blank"
            >
              {say(words.print)}
            </Button>
            <Button variant="default" onClick={() => setAdding(true)}>
              {say(words.add)}
            </Button>
          </Group>
        )}
      </Group>
      {adding && <ConsentForm person={person} onDone={() => setAdding(false)} />}
      <Loaded result={result}>
        {(consents) =>
          consents.length === 0 ? (
            <Text c="dimmed">{say(words.none)}</Text>
          ) : (
            <ul className="lh-trail">
              {consents.map((one) => (
                <One key={one.id} consent={one} mayWrite={mayWrite} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function One({ consent, mayWrite }: { consent: ShownConsent; mayWrite: boolean }) {
  const say = useSay();
  const url = useFileUrl();
  const today = useMe().today as CivilDate;
  const write = useWrite(putConsent);
  const attach = useUpload(attachConsent);
  const [asking, setAsking] = useState(false);
  const { id, hasFile, ...body } = consent;
  const purpose = say(purposeWords[consent.purpose]);
  const withdraw = () =>
    write.mutate(
      { params: { id }, body: { ...body, withdrawnOn: today } },
      { onSuccess: () => setAsking(false) },
    );
  return (
    <li>
      <Stack gap={2}>
        <Text fw={600}>{purpose}</Text>
        <Text>{say(consent.withdrawnOn ? words.withdrawn(dayText(consent.withdrawnOn)) : words.holds)}</Text>
        <Text c="dimmed">
          {[
            say(words.given(dayText(consent.givenOn), consent.textVersion)),
            say(wayWords[consent.how]),
            consent.witness && `${say(words.witness)}: ${consent.witness}`,
            consent.guardian && `${say(words.guardian)}: ${consent.guardian}`,
            consent.note,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Group gap="xs">
          {hasFile && (
            <Button
              component="a"
              variant="default"
              href={url(readConsentFile, { params: { id } })}
              target="_blank"
            >
              {say(words.open)}
            </Button>
          )}
          {mayWrite && (
            <FileButton
              onChange={(file) => file && attach.mutate({ params: { id, file: newId() }, file })}
              accept="image/*,application/pdf,.docx"
            >
              {(props) => (
                <Button {...props} variant="default" loading={attach.isPending}>
                  {say(hasFile ? words.replace : words.attach)}
                </Button>
              )}
            </FileButton>
          )}
          {mayWrite && consent.withdrawnOn === null && (
            <Button variant="default" onClick={() => setAsking(true)}>
              {say(words.withdraw)}
            </Button>
          )}
        </Group>
        <ProblemNote problem={attach.error} />
      </Stack>
      {asking && (
        <Sure
          title={say(words.withdrawTitle)}
          what={say(words.withdrawWhat(purpose))}
          act={say(words.withdraw)}
          busy={write.isPending}
          problem={write.error}
          onAct={withdraw}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}
