import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRead, useShown, useWrite } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useParams } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { formatNumber } from '#vocabulary/money.ts';
import { type Answer, answers, answerWords } from '../effect/rules.ts';
import { answerEffect, type EffectInquiry, type EffectPerson, readEffect } from '../effect/schema.ts';
import './inspection.css';
import { words } from './words.ts';

/** The list that a village head takes from door to door: a name, the answer in one tap, and what they tell. */
export default function EffectPage() {
  const { id = '' } = useParams();
  const result = useRead(readEffect, { params: { id } });
  return <Loaded result={result}>{(one) => <Inquiry one={one} />}</Loaded>;
}

function Inquiry({ one }: { one: EffectInquiry }) {
  const say = useSay();
  const own = useMay('effect.read') === 'village';
  const answersToo = useMay('effect.answer') !== null;
  const { people, asked, answered, yes, partly, no } = one;
  const percent = (count: number) => ({ width: `${people === 0 ? 0 : (count / people) * 100}%` });
  return (
    <Page title={say(words.question)} subtitle={`${one.title} · ${say(words.months(one.months))}`}>
      <div className="in-page">
        <div className="in-progress" role="status">
          <span>
            <span className="in-big">{formatNumber(yes)}</span> {say(words.doing(yes, asked))}
          </span>
          <span className="in-track" aria-hidden="true">
            <span style={percent(yes)} />
            <span data-of="partly" style={percent(partly)} />
            <span data-of="rest" style={percent(asked - yes - partly)} />
          </span>
          <span className="in-quiet">{say(words.left(people - asked))}</span>
          {asked > 0 && <span className="in-quiet">{say(words.parts(partly, no, asked - answered))}</span>}
        </div>
        {own && <p className="in-quiet">{say(words.onlyOwn)}</p>}
        <ul className="in-people">
          {one.list.map((person) => (
            <Person
              key={person.personId}
              inquiry={one.id}
              person={person}
              village={!own}
              answers={answersToo}
            />
          ))}
        </ul>
      </div>
    </Page>
  );
}

function Person({
  inquiry,
  person,
  village,
  answers: may,
}: {
  inquiry: string;
  person: EffectPerson;
  village: boolean;
  answers: boolean;
}) {
  const say = useSay();
  const write = useWrite(answerEffect, { readAgain: false });
  const show = useShown(readEffect);
  const [told, setTold] = useState(person.words ?? '');
  const send = (answer: Answer | null) =>
    write.mutate(
      {
        params: { id: inquiry },
        body: { personId: person.personId, answer, words: answer ? told.trim() || null : null },
      },
      { onSuccess: (saved) => show({ params: { id: inquiry } }, () => saved) },
    );
  const facts = [person.birthYear && say(words.born(person.birthYear)), village && person.villageName];
  return (
    <li>
      <div className="in-person">
        <span>
          <strong>{person.name}</strong>
          {facts.some(Boolean) && <span className="in-quiet"> · {facts.filter(Boolean).join(' · ')}</span>}
        </span>
        <span className="in-answers">
          {person.answer === null &&
            may &&
            answers.map((answer) => (
              <Button
                key={answer}
                variant="default"
                disabled={write.isPending}
                aria-label={`${person.name}: ${say(answerWords[answer])}`}
                onClick={() => send(answer)}
              >
                {say(answerWords[answer])}
              </Button>
            ))}
          {person.answer !== null && (
            <>
              <span className="in-signed">✓ {say(answerWords[person.answer])}</span>
              {may && (
                <Button
                  variant="subtle"
                  disabled={write.isPending}
                  aria-label={`${say(words.undo)}: ${person.name}`}
                  onClick={() => send(null)}
                >
                  {say(words.undo)}
                </Button>
              )}
            </>
          )}
        </span>
      </div>
      {may && (person.answer === 'yes' || person.answer === 'partly') && (
        <TextInput
          label={say(words.whatDone)}
          value={told}
          maxLength={500}
          onChange={(event) => setTold(event.currentTarget.value)}
          onBlur={() => told.trim() !== (person.words ?? '') && send(person.answer)}
        />
      )}
      {!may && person.words && <p className="in-quiet">{person.words}</p>}
      <ProblemNote problem={write.error} />
    </li>
  );
}
