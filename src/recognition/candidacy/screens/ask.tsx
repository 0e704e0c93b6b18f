import { Button, Group, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { OpenCandidacy, Score } from '../schema.ts';
import { useFigure } from './result.tsx';
import { type Answer, answerOf, figureOf, isAnswered, useScores } from './use-scores.ts';
import { words } from './words.ts';

/** A score of more steps than this is typed, not pressed. */
const MOST_BUTTONS = 20;

/**
 * The self-assessment as questions, one a screen, in large letters, each answered by one press. What differs from the records asks why
 * before it is kept.
 */
export function AskOneByOne({ one, onDone }: { one: OpenCandidacy; onDone: () => void }) {
  const first = one.scores.findIndex((score) => !isAnswered(score));
  const [at, setAt] = useState(Math.max(0, first));
  const score = one.scores[at];
  if (!score) return null;
  const next = () => (at + 1 < one.scores.length ? setAt(at + 1) : onDone());
  return (
    <Question
      key={score.code}
      one={one}
      score={score}
      at={at}
      onNext={next}
      onBack={at > 0 ? () => setAt(at - 1) : onDone}
    />
  );
}

function Question({
  one,
  score,
  at,
  onNext,
  onBack,
}: {
  one: OpenCandidacy;
  score: Score;
  at: number;
  onNext: () => void;
  onBack: () => void;
}) {
  const say = useSay();
  const told = useFigure();
  const { save, busy, problem } = useScores(one);
  const heading = useRef<HTMLHeadingElement>(null);
  const [pending, setPending] = useState<Answer | null>(null);
  const last = at + 1 === one.scores.length;
  useEffect(() => heading.current?.focus(), []);
  const keep = (answer: Answer) =>
    void save(score.code, answer).then(
      () => {
        setPending(null);
        onNext();
      },
      // What went wrong is shown, and the answer stays to be sent again.
      () => undefined,
    );
  const choose = (answer: Answer) => {
    const differs = answer.claim !== null && score.derived !== null && answer.claim !== score.derived;
    if ((differs || answer.notApplicable) && !answer.reason) setPending(answer);
    else keep(answer);
  };
  const present = pending ?? answerOf(score);
  const value = pending ? pending.claim : score.notApplicable ? null : figureOf(score);
  const pressed = (claim: number) => choose({ claim, notApplicable: false, reason: null });
  return (
    <section className="cd-ask">
      <div>{say(words.question(at + 1, one.scores.length))}</div>
      <h2 ref={heading} tabIndex={-1}>
        {score.label}
      </h2>
      {score.derived !== null && (
        <div>
          {say(words.derived)}: <b>{told(score, score.derived)}</b>
        </div>
      )}
      {score.most === 1 ? (
        <div className="cd-answers" data-of="yes">
          {[1, 0].map((claim) => (
            <Answered
              key={claim}
              label={say(claim ? words.yes : words.no)}
              on={value === claim}
              busy={busy}
              onPress={() => pressed(claim)}
            />
          ))}
        </div>
      ) : score.most <= MOST_BUTTONS ? (
        <div className="cd-answers">
          {Array.from({ length: score.most + 1 }, (_, claim) => claim).map((claim) => (
            <Answered
              key={claim}
              label={String(claim)}
              on={value === claim}
              busy={busy}
              onPress={() => pressed(claim)}
            />
          ))}
        </div>
      ) : (
        <Typed value={value} onValue={pressed} />
      )}
      <Answered
        label={say(words.notApplicable)}
        on={present.notApplicable}
        busy={busy}
        onPress={() => choose({ claim: null, notApplicable: true, reason: null })}
      />
      {pending && (
        <div>
          <Textarea
            size="lg"
            label={
              pending.notApplicable || score.derived === null
                ? say(words.reasonShort)
                : say(words.differs(told(score, score.derived)))
            }
            description={say(words.saying)}
            autosize
            minRows={2}
            data-autofocus
            value={pending.reason ?? ''}
            onChange={(event) => setPending({ ...pending, reason: event.currentTarget.value || null })}
          />
          <Button
            mt="sm"
            size="lg"
            disabled={!pending.reason?.trim()}
            loading={busy}
            onClick={() => keep(pending)}
          >
            {say(words.save)}
          </Button>
        </div>
      )}
      <ProblemNote problem={problem} />
      <Group justify="space-between">
        <Button size="lg" variant="default" onClick={onBack}>
          {say(words.previous)}
        </Button>
        <Button size="lg" variant={last ? 'filled' : 'default'} onClick={onNext}>
          {say(last ? words.finish : words.next)}
        </Button>
      </Group>
    </section>
  );
}

function Answered({
  label,
  on,
  busy,
  onPress,
}: {
  label: string;
  on: boolean;
  busy: boolean;
  onPress: () => void;
}) {
  return (
    <button type="button" className="cd-answer" aria-pressed={on} disabled={busy} onClick={onPress}>
      {label}
    </button>
  );
}

function Typed({ value, onValue }: { value: number | null; onValue: (value: number) => void }) {
  const say = useSay();
  const [text, setText] = useState(value === null ? '' : String(value));
  const typed = Number(text.replace(',', '.'));
  return (
    <Group>
      <input
        className="cd-answer"
        inputMode="decimal"
        aria-label={say(words.figure)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button
        size="lg"
        disabled={text.trim() === '' || !Number.isFinite(typed)}
        onClick={() => onValue(typed)}
      >
        {say(words.save)}
      </Button>
    </Group>
  );
}
