import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { newId } from '#kit/id.ts';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { actingHolder, type OpenAct, remindedWords, type Turn, turnWords, whoseTurn } from '../rules.ts';
import './approval.css';
import { AskAct, isAskedAbout } from './ask.tsx';
import { RecordOnPaper } from './record.tsx';
import { type SubjectOnScreen, useMyActs, useSending } from './subject.ts';
import { words } from './words.ts';

/**
 * Whose turn it is, by name and since when, and what the person can do now. Only the act that goes on is filled; recording what was done on
 * paper is the second way. Shows nothing when nobody has to do anything.
 */
export function WorkflowTurn<S extends string, A extends string, H extends string>({
  subject,
  children,
}: {
  subject: SubjectOnScreen<S, A, H>;
  children?: ReactNode;
}) {
  const say = useSay();
  const { definition, state, context, steps } = subject;
  const turn = whoseTurn(definition, state, context, steps);
  const input = turnWords(definition, subject.words, turn);
  if (!turn || !input) return null;
  return (
    <Section title={say(input)}>
      <Stack gap="sm">
        <Who subject={subject} turn={turn} />
        {turn.returned?.reason && <Text className="lh-note">{turn.returned.reason}</Text>}
        {children}
        <Acts subject={subject} turn={turn} />
      </Stack>
    </Section>
  );
}

function Who<S extends string, A extends string, H extends string>({
  subject: { definition },
  turn,
}: {
  subject: SubjectOnScreen<S, A, H>;
  turn: Turn<A, H>;
}) {
  const say = useSay();
  const { people } = turn.today;
  const named = people.map(({ name, title }) => `${name} (${title})`).join(', ');
  const absent = people.length === 0 && !definition.holders[turn.holder].outside;
  const who = absent ? say(words.nobody) : named;
  const facts = [
    turn.onPaper ? say(words.noAccount) : who && `${say(words.who)}: ${who}`,
    turn.since && say(words.since(turn.since)),
    turn.reminded && say(remindedWords(turn.reminded)),
  ].filter(Boolean);
  return (
    <Text>
      {facts.join(' · ')}
      {absent && (
        <>
          {' · '}
          <Link to="cai-dat" search={{ muc: 'chuc-vu' }} className="ap-link">
            {say(words.appoint)}
          </Link>
        </>
      )}
    </Text>
  );
}

function Acts<S extends string, A extends string, H extends string>({
  subject,
  turn,
}: {
  subject: SubjectOnScreen<S, A, H>;
  turn: Turn<A, H>;
}) {
  const say = useSay();
  const { busy, problem, send } = useSending();
  const { acts, onPaper, keeps } = useMyActs(subject);
  const [asking, setAsking] = useState<OpenAct<A, H> | null>(null);
  const [recording, setRecording] = useState(false);
  const next = acts.find(({ kind }) => kind === 'forward');
  const mine = acts.some(({ by }) => by === actingHolder(subject.definition, turn)) || turn.onPaper;
  // Whoever is waited for has to be somebody who sees it here.
  const reminds = keeps && !mine && turn.today.account;
  const begin = (open: OpenAct<A, H>) => {
    if (isAskedAbout(open, subject)) return setAsking(open);
    const decision = { number: null, signer: null };
    // Neither day nor number is said: the act needs none.
    const input = { stepId: newId(), act: open.act, reason: null, decision } as const;
    send(() => subject.take({ ...input, numbering: 'keep', numberOnPaper: null, day: '' as never }));
  };
  return (
    <>
      <Group gap="xs">
        {acts.map((open) => (
          <Button
            key={open.act}
            variant={open === next ? 'filled' : 'default'}
            loading={busy && open === next}
            onClick={() => begin(open)}
          >
            {say(subject.words.acts[open.act])}
          </Button>
        ))}
        {onPaper.length > 0 && (
          <Button variant={next || !turn.onPaper ? 'default' : 'filled'} onClick={() => setRecording(true)}>
            {say(words.record)}
          </Button>
        )}
        {reminds && (
          <Button variant="default" disabled={busy} onClick={() => send(() => subject.remind(newId()))}>
            {say(words.remind)}
          </Button>
        )}
      </Group>
      <ProblemNote problem={problem} />
      {asking && <AskAct subject={subject} open={asking} onClose={() => setAsking(null)} />}
      {recording && <RecordOnPaper subject={subject} acts={onPaper} onClose={() => setRecording(false)} />}
    </>
  );
}
