import { Button, Checkbox, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { missingFor } from '../../criteria-set/rules.ts';
import { mostOf } from '../../criteria-set/scores.ts';
import { type CriteriaSet, indicatorsOf, type SetIndicator } from '../../criteria-set/set.ts';
import { askedOf } from '../../criteria-set/told.ts';
import { scoresOf } from '../rules.ts';
import type { Dossier } from '../schema.ts';
import { words } from './words.ts';

/** The set asked what would be with other figures: what each level would still lack. Nothing is kept. */
export function WhatIf({ dossier }: { dossier: Dossier }) {
  const say = useSay();
  const { set, lines } = dossier;
  const real = scoresOf(lines);
  const [tried, setTried] = useState<Readonly<Record<string, number | null>>>({});
  const [open, setOpen] = useState(false);
  if (!set || set.levels.length === 0 || lines.length === 0) return null;
  const merged = Object.entries({ ...real.scores, ...tried }).filter(
    (entry): entry is [string, number] => entry[1] !== null,
  );
  const input = { scores: Object.fromEntries(merged), notApplicable: real.notApplicable };
  return (
    <Section
      title={say(words.whatIf)}
      aside={
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? words.cancel : words.see)}
        </Button>
      }
    >
      <Levels set={set} input={input} />
      {open && (
        <>
          <p className="cd-quiet">{say(words.whatIfWhat)}</p>
          <ul className="ds-try">
            {indicatorsOf(set).map((one) => (
              <li key={one.code}>
                <span className="ds-code">{one.code}</span>
                <span>
                  {one.label} <span className="cd-quiet">({say(askedOf(set, one))})</span>
                </span>
                <Tried
                  one={one}
                  value={input.scores[one.code] ?? null}
                  onValue={(value) => setTried({ ...tried, [one.code]: value })}
                />
              </li>
            ))}
          </ul>
          <Button variant="default" disabled={Object.keys(tried).length === 0} onClick={() => setTried({})}>
            {say(words.reset)}
          </Button>
        </>
      )}
    </Section>
  );
}

function Levels({ set, input }: { set: CriteriaSet; input: ReturnType<typeof scoresOf> }) {
  const say = useSay();
  return (
    <output>
      {!set.verified && <p className="cd-quiet">◌ {say(words.wouldNot)}</p>}
      <ul className="cd-list">
        {set.levels.map((level) => {
          const lacks = missingFor(set, input, level.code);
          return (
            <li key={level.code} className="cd-row">
              <b>
                {say(
                  lacks.length === 0 ? words.reached(level.label) : words.lacks(level.label, lacks.length),
                )}
              </b>
              <span className="cd-quiet">
                {lacks
                  .slice(0, 3)
                  .map((one) => say(one))
                  .join(' ')}
              </span>
            </li>
          );
        })}
      </ul>
    </output>
  );
}

function Tried({
  one,
  value,
  onValue,
}: {
  one: SetIndicator;
  value: number | null;
  onValue: (value: number | null) => void;
}) {
  const say = useSay();
  if (one.type === 'boolean')
    return (
      <Checkbox
        label={say(words.yes)}
        aria-label={`${one.code}: ${say(words.yes)}`}
        checked={value === 1}
        onChange={(event) => onValue(event.currentTarget.checked ? 1 : 0)}
      />
    );
  return (
    <NumberInput
      aria-label={one.code}
      value={value ?? ''}
      min={0}
      max={mostOf(one)}
      decimalSeparator=","
      thousandSeparator="."
      hideControls
      onChange={(to) => onValue(typeof to === 'number' ? to : null)}
    />
  );
}
