import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useFileUrl, useWrite } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { DayInput } from '#kit/day-input.tsx';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { type Outcome, outcomes, stateOf, wrongAnswer } from '../rules.ts';
import { answerPetition, issuePetition, type Petition, printPetition, putPetition } from '../schema.ts';
import { outcomeWords } from '../words.ts';
import { words } from './words.ts';

/** One proposal: written until it has its number, then printed, then answered. */
export function PetitionPanel({ petition, writes }: { petition: Petition; writes: boolean }) {
  const state = stateOf(petition);
  return (
    <Stack gap="lg">
      {state === 'draft' && writes ? <DraftForm petition={petition} /> : <Sent petition={petition} />}
      {petition.revision > 0 && <Papers petition={petition} />}
      {state === 'draft' && writes && petition.revision > 0 && <IssueForm petition={petition} />}
      {state !== 'draft' && writes && <AnswerForm petition={petition} />}
    </Stack>
  );
}

function Sent({ petition }: { petition: Petition }) {
  const say = useSay();
  return (
    <Stack gap={4}>
      <Text fw={600}>{petition.subject}</Text>
      {petition.number && <Text>{say(words.sent(petition.number, dayText(petition.issuedOn)))}</Text>}
      <Text>
        {say(words.recipient)}: {petition.recipient}
      </Text>
      <Text style={{ whiteSpace: 'pre-line' }}>{petition.content}</Text>
      {petition.outcome && (
        <Text>
          {say(words.answerHead)} ({dayText(petition.answeredOn)}): {say(outcomeWords[petition.outcome])}
          {petition.answer && `. ${petition.answer}`}
        </Text>
      )}
    </Stack>
  );
}

function DraftForm({ petition }: { petition: Petition }) {
  const say = useSay();
  const write = useWrite(putPetition);
  const [value, setValue] = useState(petition);
  const set = (patch: Partial<Petition>) => setValue({ ...value, ...patch });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { id, recipient, subject, content, revision } = value;
    write.mutate({ params: { id }, body: { recipient, subject, content, revision } });
  };
  return (
    <form onSubmit={save}>
      <Stack gap="sm">
        <TextInput
          label={say(words.recipient)}
          value={value.recipient}
          maxLength={200}
          required
          onChange={(event) => set({ recipient: event.currentTarget.value })}
        />
        <Textarea
          label={say(words.subject)}
          value={value.subject}
          maxLength={300}
          required
          autosize
          onChange={(event) => set({ subject: event.currentTarget.value })}
        />
        <Textarea
          label={say(words.content)}
          description={say(words.contentHint)}
          value={value.content}
          maxLength={5000}
          required
          autosize
          minRows={5}
          onChange={(event) => set({ content: event.currentTarget.value })}
        />
        <ProblemNote problem={write.error} />
        <Button
          type="submit"
          variant={petition.revision > 0 ? 'default' : 'filled'}
          loading={write.isPending}
        >
          {say(words.save)}
        </Button>
      </Stack>
    </form>
  );
}

function Papers({ petition: { id } }: { petition: Petition }) {
  const say = useSay();
  const url = useFileUrl();
  const paper = (form: 'pdf' | 'docx') => url(printPetition, { params: { id }, query: { form } });
  return (
    <Group gap="xs">
      <Button variant="default" component="a" href={paper('pdf')} target="_blank">
        {say(words.pdf)}
      </Button>
      <Button variant="default" component="a" href={paper('docx')} download>
        {say(words.word)}
      </Button>
    </Group>
  );
}

function IssueForm({ petition: { id } }: { petition: Petition }) {
  const say = useSay();
  const write = useWrite(issuePetition);
  const [issuedOn, setIssuedOn] = useState(useMe().today as CivilDate);
  const [given, setGiven] = useState('');
  return (
    <Stack gap="sm">
      <DayInput
        label={say(words.issuedOn)}
        value={issuedOn}
        required
        onDay={(day) => day && setIssuedOn(day)}
      />
      <TextInput
        label={say(words.given)}
        description={say(words.givenHint)}
        value={given}
        maxLength={80}
        onChange={(event) => setGiven(event.currentTarget.value)}
      />
      <ProblemNote problem={write.error} />
      <Button
        loading={write.isPending}
        onClick={() =>
          write.mutate({ params: { id }, body: { issuedOn, numberOnPaper: given.trim() || null } })
        }
      >
        {say(words.issue)}
      </Button>
    </Stack>
  );
}

function AnswerForm({ petition }: { petition: Petition }) {
  const say = useSay();
  const write = useWrite(answerPetition);
  const today = useMe().today as CivilDate;
  const [answeredOn, setAnsweredOn] = useState<string>(petition.answeredOn ?? today);
  const [outcome, setOutcome] = useState<Outcome>(petition.outcome ?? 'granted');
  const [texts, setTexts] = useState({
    answeredBy: petition.answeredBy ?? petition.recipient,
    answerNumber: petition.answerNumber ?? '',
    answer: petition.answer ?? '',
  });
  const wrong = wrongAnswer(answeredOn, petition.issuedOn ?? '', today);
  const save = (event: FormEvent) => {
    event.preventDefault();
    write.mutate({
      params: { id: petition.id },
      body: {
        answeredOn,
        outcome,
        answeredBy: texts.answeredBy.trim() || null,
        answerNumber: texts.answerNumber.trim() || null,
        answer: texts.answer.trim() || null,
        revision: petition.revision,
      },
    });
  };
  const field = (key: keyof typeof texts) => ({
    label: say(words[key]),
    value: texts[key],
    onChange: (event: { currentTarget: { value: string } }) =>
      setTexts({ ...texts, [key]: event.currentTarget.value }),
  });
  return (
    <form onSubmit={save}>
      <Stack gap="sm">
        <Text fw={600}>{say(words.answerHead)}</Text>
        <DayInput
          label={say(words.answeredOn)}
          value={answeredOn}
          required
          onDay={(day) => day && setAnsweredOn(day)}
          error={wrong ? say(wrong) : undefined}
        />
        <TextInput {...field('answeredBy')} maxLength={200} />
        <TextInput {...field('answerNumber')} maxLength={80} />
        <NativeSelect
          label={say(words.outcome)}
          value={outcome}
          data={outcomes.map((value) => ({ value, label: say(outcomeWords[value]) }))}
          onChange={(event) => setOutcome(event.currentTarget.value as Outcome)}
        />
        <Textarea {...field('answer')} maxLength={2000} autosize minRows={2} />
        <ProblemNote problem={write.error} />
        <Button
          type="submit"
          variant={petition.answeredOn ? 'default' : 'filled'}
          loading={write.isPending}
          disabled={wrong !== null}
        >
          {say(words.saveAnswer)}
        </Button>
      </Stack>
    </form>
  );
}
