import { Anchor, Button, FileButton, Text } from '@mantine/core';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { remind } from '../rules.ts';
import type { WorkflowStep } from '../schema.ts';
import './approval.css';
import { pageTypes } from './record.tsx';
import { type SubjectOnScreen, useMyActs, useSending } from './subject.ts';
import { words } from './words.ts';

/** What has been done so far, by whom, under which number, and why. */
export function WorkflowHistory<S extends string, A extends string, H extends string>({
  subject,
}: {
  subject: SubjectOnScreen<S, A, H>;
}) {
  const say = useSay();
  return (
    <Section title={say(words.history)}>
      {subject.steps.length === 0 && <Text c="dimmed">{say(words.noHistory)}</Text>}
      <ol className="ap-steps">
        {subject.steps.map((step) => (
          <Step key={step.id} subject={subject} step={step} />
        ))}
      </ol>
    </Section>
  );
}

function Step<S extends string, A extends string, H extends string>({
  subject,
  step,
}: {
  subject: SubjectOnScreen<S, A, H>;
  step: WorkflowStep;
}) {
  const say = useSay();
  const { problem, send } = useSending();
  const { keeps } = useMyActs(subject);
  const done = step.step === remind ? words.reminded : subject.words.steps[step.step as A];
  return (
    <li>
      <Text fw={600}>
        {[say(done), formatDate(step.onDate as CivilDate), step.number].filter(Boolean).join(' · ')}
      </Text>
      <Text size="sm">
        {[step.actor, step.postTitle, step.recorded ? say(words.recordedStep) : null]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {step.reason && <Text className="lh-note">{step.reason}</Text>}
      {step.fileId && (
        <Anchor href={subject.pageOf(step.id)} target="_blank">
          {say(words.signedPage)}
        </Anchor>
      )}
      {step.recorded && !step.fileId && keeps && (
        <FileButton accept={pageTypes} onChange={(file) => file && send(() => subject.attach(step.id, file))}>
          {(props) => (
            <Button variant="subtle" {...props}>
              {say(words.attach)}
            </Button>
          )}
        </FileButton>
      )}
      <ProblemNote problem={problem} />
    </li>
  );
}
