import { Button, Group, Modal, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import type { OpenAct } from '../rules.ts';
import { OpenPoints } from './open-points.tsx';
import { type ActInput, type SubjectOnScreen, useSending } from './subject.ts';
import { words } from './words.ts';

/** Whether an act is asked about before it is done. */
export const isAskedAbout = <A extends string>(
  open: OpenAct<A>,
  { words: said }: { readonly words: { readonly asks: Readonly<Partial<Record<A, unknown>>> } },
): boolean => open.needsReason || said.asks[open.act] !== undefined;

/** Says what an act will do and asks for what it needs: a reason, the day and number of a signature, an office's decision. */
export function AskAct<S extends string, A extends string, H extends string>({
  subject,
  open,
  onClose,
}: {
  subject: SubjectOnScreen<S, A, H>;
  open: OpenAct<A, H>;
  onClose: () => void;
}) {
  const say = useSay();
  const { busy, problem, send } = useSending();
  // The day of the server's clock, which judges the day of signing.
  const today = useMe().today as CivilDate;
  const [input, setInput] = useState({
    stepId: newId(),
    reason: '',
    day: today,
    number: '',
    actor: '',
    post: '',
  });
  const [numbering, setNumbering] = useState<ActInput<A>['numbering']>('keep');
  const { definition, hadNumber, datesSignature } = subject;
  const decides = open.kind === 'forward' && definition.holders[open.by].outside;
  const what = subject.words.asks[open.act];
  const act = say(subject.words.acts[open.act]);
  // A number belongs to its year: signed anew in another one, the paper takes the next.
  const had = open.needsNumber && hadNumber?.year === input.day.slice(0, 4) ? hadNumber.text : null;
  const set =
    (key: 'reason' | 'number' | 'actor' | 'post') => (event: { currentTarget: { value: string } }) =>
      setInput({ ...input, [key]: event.currentTarget.value });
  const phone = useMediaQuery('(max-width: 48em)') ?? false;
  const [given, setGiven] = useState('');
  const [numberOnPaper] = useDebouncedValue(given.trim() || null, 400);
  const actor = input.actor.trim();
  const postTitle = input.post.trim();
  const ready =
    (!open.needsReason || input.reason.trim().length >= 3) && (actor === '') === (postTitle === '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    const decision = { number: input.number.trim() || null, signer: actor ? { actor, postTitle } : null };
    const { stepId, day } = input;
    const reason = input.reason.trim() || null;
    const wanted = {
      stepId,
      act: open.act,
      day,
      numbering,
      numberOnPaper: given.trim() || null,
      decision,
      reason,
    };
    send(() => subject.take(wanted), onClose);
  };
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      title={act}
      {...(open.needsNumber ? { size: 'xl', fullScreen: phone } : {})}
      closeButtonProps={{ 'aria-label': say(words.close) }}
    >
      <form onSubmit={submit}>
        <Stack>
          {what && <Text>{say(what)}</Text>}
          {open.needsReason && (
            <Textarea
              label={say(words.reason)}
              required
              autosize
              minRows={3}
              maxLength={1000}
              data-autofocus
              value={input.reason}
              onChange={set('reason')}
            />
          )}
          {open.needsNumber && datesSignature && (
            <DayInput
              label={say(words.signedOn)}
              value={input.day}
              required
              onDay={(day) => day && setInput({ ...input, day })}
            />
          )}
          {had && (
            <Radio.Group
              label={say(words.numberAgain)}
              value={numbering}
              onChange={(choice) => setNumbering(choice as typeof numbering)}
            >
              <Group gap="md" mt={4}>
                <Radio value="keep" label={say(words.numberKept(had))} />
                <Radio value="new" label={say(words.numberNew)} />
              </Group>
            </Radio.Group>
          )}
          {open.needsNumber && (
            <>
              <TextInput
                label={say(words.given)}
                description={say(words.givenHint)}
                value={given}
                onChange={(event) => setGiven(event.currentTarget.value)}
              />
              <OpenPoints points={subject.toSign.openPoints} />
              <iframe
                className="lh-paper ap-to-sign"
                src={subject.toSign.paper({
                  day: input.day,
                  numbering: had ? numbering : 'new',
                  numberOnPaper,
                })}
                title={say(words.paperToSign)}
                sandbox="allow-same-origin"
              />
            </>
          )}
          {decides && (
            <>
              <TextInput label={say(words.decisionNumber)} value={input.number} onChange={set('number')} />
              <TextInput label={say(words.decisionSigner)} value={input.actor} onChange={set('actor')} />
              <TextInput label={say(words.decisionPost)} value={input.post} onChange={set('post')} />
            </>
          )}
          <ProblemNote problem={problem} />
          <Group justify="flex-end" className="ap-acts">
            <Button variant="default" onClick={onClose}>
              {say(words.cancel)}
            </Button>
            <Button type="submit" loading={busy} disabled={!ready}>
              {act}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
