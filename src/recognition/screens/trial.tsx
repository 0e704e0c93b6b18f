import { Checkbox, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '#kit/words.tsx';
import { formatNumber } from '#vocabulary/money.ts';
import { assess, missingFor } from '../criteria-set/rules.ts';
import { mostOf, type Scores, scoreFaults } from '../criteria-set/scores.ts';
import { type CriteriaSet, indicatorsOf, type SetIndicator } from '../criteria-set/set.ts';
import { askedOf } from '../criteria-set/told.ts';
import { words } from './words.ts';

/** The set tried out with scores that are typed here: the same verdict that a candidate would get, and nothing is kept. */
export function Trial({ set }: { set: CriteriaSet }) {
  const say = useSay();
  const [input, setInput] = useState<Scores>({ scores: {}, notApplicable: [] });
  const score = (code: string, value: number | null) => {
    const { [code]: _, ...rest } = input.scores;
    setInput({ ...input, scores: value === null ? rest : { ...rest, [code]: value } });
  };
  const leaveOut = (code: string, out: boolean) => {
    const { [code]: _, ...rest } = input.scores;
    const others = input.notApplicable.filter((one) => one !== code);
    setInput({ scores: out ? rest : input.scores, notApplicable: out ? [...others, code] : others });
  };
  return (
    <div className="rc-content">
      <Result set={set} input={input} />
      <p className="rc-quiet">{say(words.trialWhat)}</p>
      <ul className="rc-indicators">
        {indicatorsOf(set).map((one) => (
          <li key={one.code}>
            <span className="rc-code">{one.code}</span>
            <span className="rc-label">
              {one.label} <span className="rc-quiet">({say(askedOf(set, one))})</span>
            </span>
            <ScoreField
              one={one}
              value={input.scores[one.code] ?? null}
              disabled={input.notApplicable.includes(one.code)}
              onValue={(value) => score(one.code, value)}
            />
            <Checkbox
              label={say(words.notApplicable)}
              aria-label={`${one.code}: ${say(words.notApplicable)}`}
              checked={input.notApplicable.includes(one.code)}
              onChange={(event) => leaveOut(one.code, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ScoreField({
  one,
  value,
  disabled,
  onValue,
}: {
  one: SetIndicator;
  value: number | null;
  disabled: boolean;
  onValue: (value: number | null) => void;
}) {
  const say = useSay();
  if (one.type === 'boolean')
    return (
      <Checkbox
        label={say(words.yes)}
        aria-label={`${one.code}: ${say(words.yes)}`}
        disabled={disabled}
        checked={value === 1}
        onChange={(event) => onValue(event.currentTarget.checked ? 1 : 0)}
      />
    );
  return (
    <NumberInput
      aria-label={`${one.code}: ${say(words.score)}`}
      className="rc-score"
      value={value ?? ''}
      min={0}
      max={mostOf(one)}
      clampBehavior="none"
      decimalSeparator=","
      thousandSeparator="."
      disabled={disabled}
      onChange={(to) => onValue(typeof to === 'number' ? to : null)}
    />
  );
}

/** What the set says, at once. */
function Result({ set, input }: { set: CriteriaSet; input: Scores }) {
  const say = useSay();
  const faults = scoreFaults(set, input);
  if (faults.length > 0)
    return (
      <output className="rc-result" data-verdict="fault">
        <Remarks remarks={faults} />
      </output>
    );
  const { verdict, level, total, reasons } = assess(set, input);
  const named = [...set.levels, ...set.bands].find(({ code }) => code === level)?.label;
  const next = set.levels[set.levels.findIndex(({ code }) => code === level) + 1];
  const further = verdict === 'met' && next ? missingFor(set, input, next.code) : [];
  return (
    <output className="rc-result" data-verdict={verdict}>
      <b>{[say(words.verdict[verdict]), named].filter(Boolean).join(': ')}</b>
      {total !== null && <span>{say(words.total(formatNumber(total)))}</span>}
      <Remarks remarks={reasons} />
      {next && further.length > 0 && (
        <>
          <span>{next.label}:</span>
          <Remarks remarks={further} />
        </>
      )}
    </output>
  );
}

function Remarks({ remarks }: { remarks: readonly { readonly vi: string; readonly en: string }[] }) {
  const say = useSay();
  if (remarks.length === 0) return null;
  return (
    <ul>
      {remarks.slice(0, 6).map((one) => (
        <li key={one.vi}>{say(one)}</li>
      ))}
      {remarks.length > 6 && <li>{say(words.andMore(remarks.length - 6))}</li>}
    </ul>
  );
}
