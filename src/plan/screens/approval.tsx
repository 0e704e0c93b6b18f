import { Anchor, Button, FileButton, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useFileUrl, useUpload, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMay, useMe } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { PlanAct } from '../approval/rules.ts';
import * as contracts from '../approval/schema.ts';
import type { OpenedPlan, PlanStep } from '../version/schema.ts';
import { ReasonForm } from './reason-form.tsx';
import { useMyActs } from './stages.tsx';
import { actWords, stepWords, words } from './words.ts';

/** Whose turn it is, what the person can do now, and what has been done so far by whom and why. */
export function Approval({ opened }: { opened: OpenedPlan }) {
  const say = useSay();
  return (
    <Stack>
      {opened.turn && (
        <Section title={say(opened.turn)}>
          {!opened.approver.verified && !['none', 'unset'].includes(opened.approver.kind) && (
            <Text className="lh-note" mb="sm">
              {say(words.approverUnverified)}
            </Text>
          )}
          <Acts opened={opened} />
        </Section>
      )}
      <Section title={say(words.history)}>
        {opened.steps.length === 0 && <Text c="dimmed">{say(words.noHistory)}</Text>}
        <ol className="plan-steps">
          {opened.steps.map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </ol>
      </Section>
    </Stack>
  );
}

function Acts({ opened }: { opened: OpenedPlan }) {
  const say = useSay();
  const acts = useMyActs(opened);
  // The day of the server's clock, which judges the day of signing.
  const today = useMe().today as CivilDate;
  const { approver, version } = opened;
  const [asking, setAsking] = useState<PlanAct | null>(null);
  const [day, setDay] = useState<CivilDate>(today);
  const submit = useWrite(contracts.submitPlan);
  const sign = useWrite(contracts.signPlan);
  const send = useWrite(contracts.sendPlan);
  const decide = useWrite(contracts.decidePlan);
  const [number, setNumber] = useState<'keep' | 'new'>('keep');
  // A number belongs to its year: signed anew in another one, the plan takes the next.
  const had = version.number && version.issuedOn?.slice(0, 4) === day.slice(0, 4) ? version.number : null;
  const params = { version: version.id };
  const recorded = version.state === 'sent' && !approver.officeAccount;
  const act = (kind: PlanAct, reason: string | null) => {
    const stepId = newId();
    setAsking(null);
    if (kind === 'submit' || kind === 'withdraw') submit.mutate({ params, body: { stepId, act: kind } });
    if (kind === 'sign') sign.mutate({ params, body: { stepId, act: kind, issuedOn: day, number } });
    if (kind === 'return' && reason) sign.mutate({ params, body: { stepId, act: kind, reason } });
    if (kind === 'send' || kind === 'issue') send.mutate({ params, body: { stepId, act: kind } });
    if (kind === 'approve') decide.mutate({ params, body: { stepId, act: kind } });
    if (kind === 'approver-return' && reason) decide.mutate({ params, body: { stepId, act: kind, reason } });
  };
  const back = (kind: PlanAct) => kind === 'return' || kind === 'approver-return';
  const problem = submit.error ?? sign.error ?? send.error ?? decide.error;
  if (acts.length === 0) return null;
  if (recorded) return <RecordDecision version={version.id} body={approver.name} />;
  return (
    <Stack gap="sm">
      {acts.includes('sign') && (
        <Group align="flex-end">
          <div className="plan-day">
            <DayInput
              label={say(words.signedOn)}
              value={day}
              required
              onDay={(said) => said && setDay(said)}
            />
          </div>
          {had && (
            <Radio.Group
              label={say(words.numberAgain)}
              value={number}
              onChange={(said) => setNumber(said as typeof number)}
            >
              <Group gap="md">
                <Radio value="keep" label={say(words.numberKept(had))} />
                <Radio value="new" label={say(words.numberNew)} />
              </Group>
            </Radio.Group>
          )}
        </Group>
      )}
      {asking ? (
        <ReasonForm
          label={say(words.reason)}
          act={say(actWords[asking])}
          onSay={(reason) => act(asking, reason)}
          onCancel={() => setAsking(null)}
        />
      ) : (
        <Group gap="xs">
          {acts.map((kind, at) => (
            <Button
              key={kind}
              variant={at === 0 && kind !== 'withdraw' ? 'filled' : 'default'}
              onClick={() => (back(kind) ? setAsking(kind) : act(kind, null))}
            >
              {say(actWords[kind])}
            </Button>
          ))}
        </Group>
      )}
      <ProblemNote problem={problem} />
    </Stack>
  );
}

/** An approver without account decided on paper: who, as what, on which day, with the signed page. */
function RecordDecision({ version, body }: { version: string; body: string | null }) {
  const say = useSay();
  const write = useWrite(contracts.recordDecision);
  const upload = useUpload(contracts.attachSignedPage);
  const today = useMe().today as CivilDate;
  const [said, setSaid] = useState({
    actor: '',
    postTitle: '',
    onDate: today as CivilDate | null,
    reason: '',
  });
  const [file, setFile] = useState<File | null>(null);
  const set = (key: 'actor' | 'postTitle' | 'reason') => (event: { currentTarget: { value: string } }) =>
    setSaid({ ...said, [key]: event.currentTarget.value });
  const record = async (act: 'approve' | 'approver-return') => {
    const { onDate } = said;
    if (!onDate) return;
    const stepId = newId();
    await write.mutateAsync({
      params: { version },
      body: { ...said, onDate, stepId, act, reason: said.reason || null },
    });
    if (file) await upload.mutateAsync({ params: { step: stepId, file: newId() }, file });
  };
  const ready = said.actor.trim() && said.postTitle.trim() && said.onDate;
  const approve = (event: FormEvent) => {
    event.preventDefault();
    void record('approve').catch(() => {});
  };
  return (
    <form onSubmit={approve}>
      <Stack gap="sm" maw={520}>
        <TextInput label={say(words.who)} required value={said.actor} onChange={set('actor')} />
        <TextInput
          label={say(words.post)}
          required
          placeholder={body ?? ''}
          value={said.postTitle}
          onChange={set('postTitle')}
        />
        <DayInput
          label={say(words.onDay)}
          required
          value={said.onDate}
          onDay={(onDate) => setSaid({ ...said, onDate })}
        />
        <TextInput label={say(words.reason)} value={said.reason} onChange={set('reason')} />
        <Group gap="xs">
          <FileButton onChange={setFile} accept="application/pdf,image/png,image/jpeg,image/webp">
            {(props) => (
              <Button variant="default" {...props}>
                {file ? file.name : say(words.attach)}
              </Button>
            )}
          </FileButton>
          <Button type="submit" disabled={!ready} loading={write.isPending}>
            {say(actWords.approve)}
          </Button>
          <Button
            variant="default"
            disabled={!ready || !said.reason.trim()}
            onClick={() => void record('approver-return').catch(() => {})}
          >
            {say(actWords['approver-return'])}
          </Button>
        </Group>
        <ProblemNote problem={write.error ?? upload.error} />
      </Stack>
    </form>
  );
}

function Step({ step }: { step: PlanStep }) {
  const say = useSay();
  const url = useFileUrl();
  const upload = useUpload(contracts.attachSignedPage);
  const mayAttach = useMay('plan.send') !== null;
  return (
    <li>
      <Text fw={600}>
        {say(stepWords[step.step])} · {formatDate(step.onDate as CivilDate)}
        {step.number && ` · ${step.number}`}
      </Text>
      <Text size="sm">
        {[step.actor, step.postTitle, step.recorded ? say(words.recordedStep) : null]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {step.reason && <Text className="lh-note">{step.reason}</Text>}
      {step.fileId && (
        <Anchor href={url(contracts.readSignedPage, { params: { step: step.id } })} target="_blank">
          {say(words.signedPage)}
        </Anchor>
      )}
      {step.recorded && !step.fileId && mayAttach && (
        <FileButton
          accept="application/pdf,image/png,image/jpeg,image/webp"
          onChange={(file) => file && upload.mutate({ params: { step: step.id, file: newId() }, file })}
        >
          {(props) => (
            <Button variant="subtle" size="compact-md" {...props}>
              {say(words.attach)}
            </Button>
          )}
        </FileButton>
      )}
      <ProblemNote problem={upload.error} />
    </li>
  );
}
