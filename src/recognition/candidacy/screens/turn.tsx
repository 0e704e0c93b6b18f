import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { turnWords, whoseTurn } from '#approval/rules.ts';
import { AskAct, isAskedAbout } from '#approval/screens/ask.tsx';
import { type SubjectOnScreen, useMyActs, useSending } from '#approval/screens/subject.ts';
import { newId } from '#kit/id.ts';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type CandidacyAct, candidacyWords, candidacyWorkflow, type StoredState } from '../definition.ts';
import type { OpenCandidacy } from '../schema.ts';
import { words } from './words.ts';

type Holder = keyof typeof candidacyWorkflow.holders;
type Subject = SubjectOnScreen<StoredState, CandidacyAct, Holder>;

/** Whose turn it is, what the person can do here, and the way to the meeting, the council or the decision where the next step is theirs. */
export function CandidacyTurn({ one, subject }: { one: OpenCandidacy; subject: Subject }) {
  const say = useSay();
  const go = useGo();
  const { busy, problem, send } = useSending();
  const { acts } = useMyActs(subject);
  const [asking, setAsking] = useState<(typeof acts)[number] | null>(null);
  const turn = whoseTurn(candidacyWorkflow, subject.state, subject.context, subject.steps);
  const told = turnWords(candidacyWorkflow, candidacyWords, turn);
  const place = turn && placeOf[turn.act as CandidacyAct];
  if (!told && acts.length === 0) return null;
  const begin = (open: (typeof acts)[number]) => {
    if (isAskedAbout(open, subject)) return setAsking(open);
    send(() =>
      subject.take({
        stepId: newId(),
        act: open.act,
        reason: null,
        decision: { number: null, signer: null },
        numbering: 'keep',
        numberOnPaper: null,
        day: '' as never,
      }),
    );
  };
  return (
    <Section {...(told ? { title: say(told) } : {})}>
      <Stack gap="sm">
        {turn?.returned?.reason && <p className="cd-note">{turn.returned.reason}</p>}
        <Group gap="xs">
          {place && (
            <Button variant="default" onClick={() => go(place.to, { nam: one.year })}>
              {say(place.label)}
            </Button>
          )}
          {acts.map((open) => (
            <Button
              key={open.act}
              variant={open.kind === 'forward' ? 'filled' : 'default'}
              loading={busy && open.kind === 'forward'}
              onClick={() => begin(open)}
            >
              {say(candidacyWords.acts[open.act])}
            </Button>
          ))}
        </Group>
        <ProblemNote problem={problem} />
        {asking && <AskAct subject={subject} open={asking} onClose={() => setAsking(null)} />}
      </Stack>
    </Section>
  );
}

const placeOf: Partial<
  Record<CandidacyAct, { readonly to: string; readonly label: { vi: string; en: string } }>
> = {
  agree: { to: 'cong-nhan/hop-thon', label: words.meetings },
  lay: { to: 'cong-nhan/hoi-dong', label: words.councils },
  reconsider: { to: 'cong-nhan/hoi-dong', label: words.councils },
  recognise: { to: 'cong-nhan/quyet-dinh', label: words.decisions },
};
