import { Button, FileButton, Group, Modal, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import type { OpenAct } from '../rules.ts';
import { type SubjectOnScreen, useSending } from './subject.ts';
import { words } from './words.ts';

export const pageTypes = 'application/pdf,image/png,image/jpeg,image/webp';

/** What was done on paper: which act, who signed it as what, on which day, under which number, with the signed page. */
export function RecordOnPaper<S extends string, A extends string, H extends string>({
  subject,
  acts,
  onClose,
}: {
  subject: SubjectOnScreen<S, A, H>;
  acts: readonly OpenAct<A, H>[];
  onClose: () => void;
}) {
  const say = useSay();
  const { busy, problem, send } = useSending();
  const today = useMe().today as CivilDate;
  const [open, setOpen] = useState(acts[0]!);
  const person = subject.context.holders[open.by]?.people[0];
  const known = subject.definition.holders[open.by].outside ? undefined : person;
  const [stepId] = useState(newId);
  const [input, setInput] = useState({
    actor: known?.name ?? '',
    postTitle: known?.title ?? '',
    number: '',
    reason: '',
  });
  const [onDate, setOnDate] = useState<CivilDate | null>(today);
  const [file, setFile] = useState<File | null>(null);
  const set =
    (key: 'actor' | 'postTitle' | 'number' | 'reason') => (event: { currentTarget: { value: string } }) =>
      setInput({ ...input, [key]: event.currentTarget.value });
  const numbered = open.kind === 'forward';
  const ready =
    input.actor.trim() !== '' &&
    input.postTitle.trim() !== '' &&
    onDate !== null &&
    (!open.needsNumber || input.number.trim() !== '') &&
    (!open.needsReason || input.reason.trim().length >= 3);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready || onDate === null) return;
    const wanted = {
      stepId,
      act: open.act,
      actor: input.actor.trim(),
      postTitle: input.postTitle.trim(),
      onDate,
      number: (numbered && input.number.trim()) || null,
      reason: (open.needsReason && input.reason.trim()) || null,
    };
    const work = async () => {
      await subject.record(wanted);
      if (file) await subject.attach(stepId, file);
    };
    send(work, onClose);
  };
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      title={say(words.record)}
      closeButtonProps={{ 'aria-label': say(words.close) }}
    >
      <form onSubmit={submit}>
        <Stack>
          <Text>{say(words.recordWhat)}</Text>
          <Radio.Group
            label={say(words.decided)}
            value={open.act}
            onChange={(act) => setOpen(acts.find((one) => one.act === act) ?? open)}
          >
            <Group gap="md" mt={4}>
              {acts.map(({ act }) => (
                <Radio key={act} value={act} label={say(subject.words.acts[act])} />
              ))}
            </Group>
          </Radio.Group>
          <TextInput label={say(words.signer)} required value={input.actor} onChange={set('actor')} />
          <TextInput label={say(words.post)} required value={input.postTitle} onChange={set('postTitle')} />
          <DayInput label={say(words.onDay)} required value={onDate} onDay={setOnDate} />
          {numbered && (
            <TextInput
              label={say(open.needsNumber ? words.number : words.decisionNumber)}
              {...(open.needsNumber ? { description: say(words.numberHint), required: true } : {})}
              value={input.number}
              onChange={set('number')}
            />
          )}
          {open.needsReason && (
            <Textarea
              label={say(words.reason)}
              required
              autosize
              minRows={2}
              value={input.reason}
              onChange={set('reason')}
            />
          )}
          <FileButton onChange={setFile} accept={pageTypes}>
            {(props) => (
              <Button variant="default" {...props}>
                {file ? file.name : say(words.attach)}
              </Button>
            )}
          </FileButton>
          <ProblemNote problem={problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say(words.cancel)}
            </Button>
            <Button type="submit" loading={busy} disabled={!ready}>
              {say(words.save)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
