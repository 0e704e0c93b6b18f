import { useSay } from '#kit/words.tsx';
import { type CivilDate, dayAndMonth, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { indicatorOf } from '../indicator/library.ts';
import { askedText, figureText, stateWords } from '../target/rules.ts';
import type { Target } from '../target/schema.ts';
import { words } from './words.ts';

/** Each state has a form of its own, so that colour never speaks alone. */
const marks: Readonly<Record<Target['state'] | 'stale', string>> = {
  stale: '◆',
  reached: '✓',
  'on-track': '◐',
  behind: '▲',
  missed: '✕',
  unmeasured: '○',
};

export function StateMark({ state }: { state: Target['state'] | 'stale' }) {
  return (
    <span className="tg-mark" data-state={state} aria-hidden>
      {marks[state]}
    </span>
  );
}

/** `18 / 24 lớp`; of a target without a figure, whether it is met. */
export function Standing({ target }: { target: Target }) {
  const say = useSay();
  const { measured, value, upTo, unit } = target;
  if (value === null)
    return <b>{say(measured ? figureText(target, unit, measured.value) : words.noFigure)}</b>;
  const goal = upTo === null ? formatNumber(value) : `${formatNumber(value)}–${formatNumber(upTo)}`;
  return (
    <span>
      <b>{measured ? formatNumber(measured.value) : '–'}</b> / {goal} {unit}
    </span>
  );
}

/** How much of what is asked is there, as a bar; none where there is no figure. */
export function TargetBar({ target }: { target: Target }) {
  const { measured, value, state } = target;
  if (value === null) return null;
  const share = measured ? measured.value / Math.max(value, measured.value, 1) : 0;
  return (
    <span className="tg-track" aria-hidden>
      <span className="tg-fill" data-state={state} style={{ width: `${share * 100}%` }} />
    </span>
  );
}

/** What a reader has to know first: an alarm, else the forecast, else the state. */
export function alarmsOf(target: Target): readonly Words[] {
  const { indicator, proposed, stale, unconfirmed, measured } = target;
  const last = measured?.source === 'reported' ? dayAndMonth(measured.on) : null;
  return [
    ...(indicator === null ? [words.chooseIndicator(indicatorOf(proposed)?.name.vi ?? null)] : []),
    ...(stale ? [words.stale(last)] : []),
    ...(unconfirmed > 0 ? [words.unconfirmed(unconfirmed)] : []),
  ];
}

/** One target of the board: its words, how it stands, where it leads. Opens to what its figure is made of. */
export function Row({ target, on, onOpen }: { target: Target; on: CivilDate; onOpen: () => void }) {
  const say = useSay();
  const { text, state, forecast, unitName, due, asksReport, droppedReason } = target;
  const days = Math.abs(Date.parse(due) - Date.parse(on)) / 86_400_000;
  return (
    <button type="button" className="tg-row" data-state={state} onClick={onOpen}>
      <span className="tg-what">
        <b>{text}</b>
        <small>
          <span className="tg-source">{say(asksReport ? words.reported : words.records)}</span>{' '}
          {unitName ?? say(words.centre)}
        </small>
      </span>
      <span className="tg-standing">
        <Standing target={target} />
        <TargetBar target={target} />
        <small>{say(words.due(formatDate(due as CivilDate)))}</small>
      </span>
      <span className="tg-forecast">
        <span>
          <StateMark state={target.stale ? 'stale' : state} />{' '}
          <b>{say(target.stale ? words.staleState : stateWords[state])}</b>
          {state === 'behind' && ` · ${say({ vi: `còn ${days} ngày`, en: `${days} days left` })}`}
        </span>
        {droppedReason && <small>{droppedReason}</small>}
        {alarmsOf(target).map((alarm) => (
          <small key={alarm.en} className="tg-alarm">
            {say(alarm)}
          </small>
        ))}
        {forecast && <small>{say(forecast)}</small>}
        {!forecast && state === 'missed' && <small>{say(askedText(target, target.unit))}</small>}
      </span>
    </button>
  );
}
