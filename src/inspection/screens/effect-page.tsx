import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page } from '#kit/page.tsx';
import { useParams } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { NotKeptAlert } from '#sync/screens/not-kept.tsx';
import { RefusedActs } from '#sync/screens/refused.tsx';
import { useAct } from '#sync/use-act.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { type Answer, answers, answerWords, tallyOf } from '../effect/rules.ts';
import { type EffectInquiry, type EffectPerson, readEffect } from '../effect/schema.ts';
import './inspection.css';
import { EFFECT_ANSWER, type EffectItem } from './outbox.ts';
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
  const today = useMe().today as CivilDate;
  const { keep, waiting, refused, lost } = useAct<EffectItem>(EFFECT_ANSWER, one.id);
  // What was tapped here stands at once; the server has it when there is a network.
  const last = new Map(waiting.map(({ item }) => [item.personId, item]));
  const list = one.list.map((person): EffectPerson => {
    const item = last.get(person.personId);
    return item ? { ...person, answer: item.answer, words: item.words ?? null } : person;
  });
  const answer = (person: EffectPerson, given: Answer | null, told: string | null) => {
    const what = given ? answerWords[given] : words.undo;
    return keep({
      subject: one.id,
      target: person.personId,
      params: { id: one.id },
      item: { personId: person.personId, answer: given, words: told, on: today },
      told: {
        subject: { vi: one.title, en: one.title },
        what: { vi: `${person.name}: ${what.vi}`, en: `${person.name}: ${what.en}` },
      },
    });
  };
  const { people, asked, answered, yes, partly, no } = tallyOf(
    one.people,
    list.flatMap((person) => person.answer ?? []),
  );
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
        {lost && <NotKeptAlert {...lost} />}
        <RefusedActs acts={refused} />
        <ul className="in-people">
          {list.map((person) => (
            <Person
              key={person.personId}
              person={person}
              village={!own}
              answers={answersToo}
              onAnswer={(given, told) => void answer(person, given, told)}
            />
          ))}
        </ul>
      </div>
    </Page>
  );
}

function Person({
  person,
  village,
  answers: may,
  onAnswer,
}: {
  person: EffectPerson;
  village: boolean;
  answers: boolean;
  onAnswer: (answer: Answer | null, told: string | null) => void;
}) {
  const say = useSay();
  const [told, setTold] = useState(person.words ?? '');
  const send = (answer: Answer | null) => onAnswer(answer, answer ? told.trim() || null : null);
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
    </li>
  );
}
