import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { formatPoints } from '../contest.ts';
import type { ContestAnswer } from '../schema.ts';
import type { Writer } from './sheet-part.tsx';
import { words } from './words.ts';

const key = (entryId: string, criterion: string) => JSON.stringify([entryId, criterion]);

/** The points that one juror gives: each entry with its criteria, as they stand on the juror's own sheet. What is left open is not given yet. */
export function ScoreForm({
  sheet,
  juror,
  write,
  onSaved,
}: {
  sheet: ContestAnswer;
  juror: string;
  write: Writer;
  onSaved: () => void;
}) {
  const say = useSay();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(
      sheet.scores
        .filter((score) => score.juror === juror)
        .map(({ entryId, criterion, points }) => [key(entryId, criterion), String(points).replace('.', ',')]),
    ),
  );
  const scores = sheet.entries.flatMap(({ id: entryId }) =>
    sheet.criteria.flatMap(({ name: criterion }) => {
      const text = typed[key(entryId, criterion)]?.trim().replace(',', '.') ?? '';
      return text === '' || !Number.isFinite(Number(text))
        ? []
        : [{ entryId, juror, criterion, points: Number(text) }];
    }),
  );
  return (
    <Stack>
      {sheet.entries.map(({ id, title, by }) => (
        <fieldset key={id} className="ev-rows">
          <legend>
            {title} · {by}
          </legend>
          <div className="ev-row">
            {sheet.criteria.map(({ name, max }) => {
              const text = typed[key(id, name)] ?? '';
              const points = Number(text.replace(',', '.'));
              return (
                <div key={name} className="ev-field" data-kind="points">
                  <TextInput
                    label={say(words.upTo(name, formatPoints(max)))}
                    value={text}
                    inputMode="decimal"
                    error={
                      text !== '' && !(points >= 0 && points <= max) ? `0–${formatPoints(max)}` : undefined
                    }
                    onChange={(event) => setTyped({ ...typed, [key(id, name)]: event.currentTarget.value })}
                  />
                </div>
              );
            })}
          </div>
        </fieldset>
      ))}
      <ProblemNote problem={write.error} />
      <Button
        loading={write.busy}
        onClick={() =>
          write.save(
            { ...sheet, scores: [...sheet.scores.filter((score) => score.juror !== juror), ...scores] },
            onSaved,
          )
        }
      >
        {say(words.save)}
      </Button>
    </Stack>
  );
}
