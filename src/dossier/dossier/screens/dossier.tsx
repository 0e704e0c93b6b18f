import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { TrailButton } from '#centre/audit/screens/trail.tsx';
import { listUnits } from '#centre/unit/schema.ts';
import { listVillages } from '#centre/village/schema.ts';
import { useRead, useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { RecordForm } from '#kit/record-form.tsx';
import { Link, useParams } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { kindRules } from '../rules.ts';
import { type Dossier, putDossier, putDossierPart, readDossier, type StandingDossier } from '../schema.ts';
import { kindWords, stateWords } from '../words.ts';
import { Entries } from './entries.tsx';
import { dossierFields } from './fields.ts';
import { Parts } from './parts.tsx';
import { Totals } from './totals.tsx';
import { words } from './words.ts';

/** One dossier: how far it is, its parts with who acts next, its figures by day, and what is known of it. */
export default function DossierPage() {
  const { id = '' } = useParams();
  const say = useSay();
  const result = useRead(readDossier, { params: { id } });
  const mayPeople = useMay('person-entry.read') !== null;
  return (
    <Loaded result={result}>
      {({ dossier, parts, entries }) => (
        <Page
          title={dossier.name}
          subtitle={
            <>
              <Link to="ho-so">{say(kindWords[dossier.kind])}</Link> · {say(stateWords[dossier.state])}
            </>
          }
        >
          <Section>
            <Text fw={600}>
              <Totals of={dossier} />
            </Text>
            {mayPeople && (
              <Link to="so-nguoi" search={{ 'ho-so': id }}>
                <Button component="span" variant="default" mt="sm">
                  {say(words.ofPeople)}
                </Button>
              </Link>
            )}
          </Section>
          {kindRules[dossier.kind].figures.length > 0 && (
            <Section title={say(words.entries)}>
              <Entries dossier={dossier} entries={entries} />
            </Section>
          )}
          <Section title={say(words.parts)}>
            <UsualParts dossier={dossier} have={parts.length} />
            <Parts dossierId={id} parts={parts} />
          </Section>
          <About dossier={dossier} />
        </Page>
      )}
    </Loaded>
  );
}

/** Takes the parts that are usual for a kind, while the dossier has none. */
function UsualParts({ dossier, have }: { dossier: StandingDossier; have: number }) {
  const say = useSay();
  const mayWrite = useMay('dossier.write') !== null;
  const write = useWrite(putDossierPart);
  const [busy, setBusy] = useState(false);
  const usual = kindRules[dossier.kind].parts;
  if (!mayWrite || have > 0 || usual.length === 0) return null;
  const take = async () => {
    setBusy(true);
    try {
      for (const [position, name] of usual.entries())
        await write.mutateAsync({
          params: { id: newId() },
          body: {
            dossierId: dossier.id,
            position,
            name,
            actor: null,
            dueOn: null,
            doneOn: null,
            evidence: null,
            active: true,
            revision: 0,
          },
        });
    } catch {
      // What went wrong is told below; the parts that were taken stand.
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap={4} mb="sm" align="flex-start">
      <Button variant="default" loading={busy} onClick={() => void take()}>
        {say(words.takeUsual(usual.length))}
      </Button>
      <Text size="sm" c="dimmed">
        {say(words.usualNote)}
      </Text>
      <ProblemNote problem={write.error} />
    </Stack>
  );
}

function About({ dossier }: { dossier: StandingDossier }) {
  const say = useSay();
  const mayWrite = useMay('dossier.write') !== null;
  const write = useWrite(putDossier);
  const villages = useRead(listVillages).data ?? [];
  const units = useRead(listUnits).data ?? [];
  const choice = ({ id: value, name }: { id: string; name: string }) => ({ value, label: name });
  const nameOf = (all: readonly { id: string; name: string }[], id: string | null) =>
    all.find((one) => one.id === id)?.name;
  const { state: _s, parts: _p, next: _n, totals: _t, people: _o, paidOut: _g, ...start } = dossier;
  if (!mayWrite)
    return (
      <Section title={say(words.one)}>
        <Text>
          {[dossier.holder, nameOf(villages, dossier.villageId), nameOf(units, dossier.unitId), dossier.note]
            .filter(Boolean)
            .join(' · ') || '–'}
        </Text>
      </Section>
    );
  return (
    <Section title={say(words.one)}>
      <RecordForm<Dossier>
        key={dossier.id}
        isNew={false}
        addLabel={words.add}
        start={start}
        save={({ id, ...body }) => write.mutateAsync({ params: { id }, body: body as never })}
        fields={dossierFields([], villages.map(choice), units.map(choice))}
      />
      <TrailButton subject={dossier.id} />
    </Section>
  );
}
