import './dropouts.css';
import '#kit/records.css';
import { Button, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { DayInput } from '#kit/day-input.tsx';
import { SidePanel } from '#kit/drawer.tsx';
import { newId } from '#kit/id.ts';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { type Outcome, outcomes } from '../rules.ts';
import { type Dropout, putDropout } from '../schema.ts';
import { outcomeWords, reasonWords } from '../words.ts';
import { CaseForm } from './case-form.tsx';
import { words } from './words.ts';

/** One child's case, for whoever stands at the door of the family: the visit first, what was said before, and the outcome. */
export function DropoutCase({ dropout }: { dropout: Dropout }) {
  const say = useSay();
  const mayWrite = useMay('dropout.write') !== null;
  const [editing, setEditing] = useState(false);
  return (
    <Page
      title={dropout.person}
      subtitle={
        <Link to="tre-bo-hoc" className="lh-back">
          {say(words.back)}
        </Link>
      }
      actions={
        mayWrite && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {say(words.edit)}
          </Button>
        )
      }
    >
      <Section>
        <Facts dropout={dropout} />
      </Section>
      {mayWrite && dropout.outcome === null && (
        <Section title={say(words.visit)}>
          <VisitForm dropout={dropout} />
        </Section>
      )}
      <Section title={say(words.visits)}>
        {dropout.visits.length === 0 ? (
          <Text c="dimmed">{say(words.never)}</Text>
        ) : (
          <ul className="lh-trail">
            {dropout.visits.map(({ id, on, by, outcome }) => (
              <li key={id}>
                <Text fw={600}>
                  {dayText(on)} · {by}
                </Text>
                <Text>{outcome}</Text>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {mayWrite && (
        <Section title={say(words.outcome)}>
          <OutcomeForm dropout={dropout} />
        </Section>
      )}
      <SidePanel title={say(words.edit)} opened={editing} onClose={() => setEditing(false)}>
        {editing && <CaseForm dropout={dropout} onSaved={() => setEditing(false)} />}
      </SidePanel>
    </Page>
  );
}

function Facts({ dropout }: { dropout: Dropout }) {
  const say = useSay();
  const facts = [
    [words.born, dropout.birthYear],
    [words.village, dropout.villageName],
    [
      words.school,
      [dropout.school, dropout.grade && `${say(words.grade)} ${dropout.grade}`].filter(Boolean).join(' · '),
    ],
    [words.sinceDay, dayText(dropout.since)],
    [words.reason, dropout.reason && say(reasonWords[dropout.reason])],
    [words.note, dropout.note],
    [
      words.outcome,
      dropout.outcome && `${say(outcomeWords[dropout.outcome])} · ${dayText(dropout.outcomeOn)}`,
    ],
  ] as const;
  return (
    <dl className="lh-facts">
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label.en} className="do-fact">
              <dt>{say(label)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** What of a case is sent again with a change. */
const bodyOf = ({ id: _, villageName: __, ...body }: Dropout) => body;

function VisitForm({ dropout }: { dropout: Dropout }) {
  const say = useSay();
  const me = useMe();
  const write = useWrite(putDropout);
  // One form is one visit, however often its button is pressed.
  const [id, setId] = useState(newId);
  const [on, setOn] = useState(me.today as CivilDate);
  const [by, setBy] = useState(me.name);
  const [outcome, setOutcome] = useState('');
  const send = () =>
    write.mutate(
      {
        params: { id: dropout.id },
        body: { ...bodyOf(dropout), visits: [...dropout.visits, { id, on, by, outcome }] },
      },
      {
        onSuccess: () => {
          setId(newId());
          setOutcome('');
        },
      },
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack gap="sm">
        <Textarea
          label={say(words.said)}
          required
          autosize
          minRows={2}
          value={outcome}
          onChange={(event) => setOutcome(event.currentTarget.value)}
        />
        <div className="do-pair">
          <DayInput label={say(words.on)} value={on} required onDay={(day) => day && setOn(day)} />
          <TextInput
            label={say(words.by)}
            required
            value={by}
            onChange={(event) => setBy(event.currentTarget.value)}
          />
        </div>
        <ProblemNote problem={write.error} />
        <Button type="submit" loading={write.isPending}>
          {say(words.saveVisit)}
        </Button>
      </Stack>
    </form>
  );
}

function OutcomeForm({ dropout }: { dropout: Dropout }) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const write = useWrite(putDropout);
  const [outcome, setOutcome] = useState<Outcome>('returned');
  const [on, setOn] = useState(today);
  const send = (to: Outcome | null) =>
    write.mutate({
      params: { id: dropout.id },
      body: { ...bodyOf(dropout), outcome: to, outcomeOn: to === null ? null : on },
    });
  return (
    <Stack gap="sm">
      {dropout.outcome === null ? (
        <>
          <div className="do-pair">
            <NativeSelect
              label={say(words.outcome)}
              value={outcome}
              data={outcomes.map((value) => ({ value, label: say(outcomeWords[value]) }))}
              onChange={(event) => setOutcome(event.currentTarget.value as Outcome)}
            />
            <DayInput label={say(words.outcomeOn)} value={on} required onDay={(day) => day && setOn(day)} />
          </div>
          <Button variant="default" loading={write.isPending} onClick={() => send(outcome)}>
            {say(words.settle)}
          </Button>
        </>
      ) : (
        <Button variant="default" loading={write.isPending} onClick={() => send(null)}>
          {say(words.reopen)}
        </Button>
      )}
      <ProblemNote problem={write.error} />
    </Stack>
  );
}
