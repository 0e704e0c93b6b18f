import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import type { Village } from './use-village.ts';
import type { VillageTopic } from './village-topics.ts';
import { villageWords as words } from './village-words.ts';

/** One topic: − and + with the number between, which can be typed too; once touched, who wished for it, if wanted. */
export function TopicRow({
  topic,
  village,
  touched,
  onTouch,
}: {
  topic: VillageTopic;
  village: Village;
  touched: boolean;
  onTouch: () => void;
}) {
  const say = useSay();
  const step = (by: 1 | -1) => {
    onTouch();
    village.step(topic, by);
  };
  return (
    <li className="vw-topic">
      <div className="vw-row">
        <span className="vw-name">
          <ProgrammeTag code={topic.programme} />
          <strong>{topic.topic}</strong>
        </span>
        <span className="vw-step">
          <button
            type="button"
            aria-label={say(words.less(topic.topic))}
            disabled={topic.registered === 0}
            onClick={() => step(-1)}
          >
            −
          </button>
          <Figure
            key={topic.registered}
            topic={topic}
            onFigure={(figure) => village.figure(topic, figure)}
            onTouch={onTouch}
          />
          <button type="button" data-more aria-label={say(words.more(topic.topic))} onClick={() => step(1)}>
            +
          </button>
        </span>
      </div>
      {(touched || topic.wishes.length > 0) && <Names topic={topic} village={village} asks={touched} />}
    </li>
  );
}

/** The number itself: forty are typed faster than tapped. */
function Figure({
  topic,
  onFigure,
  onTouch,
}: {
  topic: VillageTopic;
  onFigure: (figure: number) => void;
  onTouch: () => void;
}) {
  const say = useSay();
  const [typed, setTyped] = useState(String(topic.registered));
  const leave = () => {
    const figure = Number(typed.replaceAll('.', ''));
    if (typed.trim() === '' || !Number.isInteger(figure) || figure < 0 || figure > 100_000)
      return setTyped(String(topic.registered));
    if (figure !== topic.registered) onFigure(figure);
  };
  return (
    <input
      className="vw-figure"
      inputMode="numeric"
      aria-label={say(words.number(topic.topic))}
      value={typed}
      onFocus={(event) => {
        onTouch();
        event.currentTarget.select();
      }}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  );
}

function Names({ topic, village, asks }: { topic: VillageTopic; village: Village; asks: boolean }) {
  const say = useSay();
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    village.addName(topic, name.trim());
    setName('');
  };
  return (
    <div className="vw-names">
      {asks && <span>{say(words.who)}</span>}
      {topic.wishes.length > 0 && (
        <ul>
          {topic.wishes.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-label={say(words.removeName(one.name))}
                onClick={() => village.removeName(one.id, one.name)}
              >
                {one.name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {asks && (
        <form onSubmit={add}>
          <TextInput
            aria-label={`${say(words.name)}: ${topic.topic}`}
            placeholder={say(words.name)}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={name.trim() === ''}>
            {say(words.addName)}
          </Button>
        </form>
      )}
    </div>
  );
}
