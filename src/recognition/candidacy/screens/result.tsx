import { useSay } from '#kit/words.tsx';
import { formatNumber } from '#vocabulary/money.ts';
import { verdictWords } from '../rules.ts';
import type { Candidacy } from '../schema.ts';
import { isAnswered } from './use-scores.ts';
import { words } from './words.ts';

/** What a set says of a candidacy, in a few words; what may not be announced says so. */
export function ResultText({ one: { verdict, total, levelName, setId, scores, state } }: { one: Candidacy }) {
  const say = useSay();
  if (setId === null || scores.length === 0) return <>{say(words.noSet)}</>;
  const answered = scores.filter(isAnswered).length;
  if (state === 'registered' && answered < scores.length)
    return <>{say(words.partly(answered, scores.length))}</>;
  const points = total === null ? null : say(words.total(total));
  return (
    <>
      {[say(verdictWords[verdict]), levelName === verdictWords[verdict].vi ? null : levelName, points]
        .filter(Boolean)
        .join(' · ')}
    </>
  );
}

/** A figure of an indicator: a yes or no where it is one, else the number. */
export function useFigure(): (score: { readonly most: number }, value: number) => string {
  const say = useSay();
  return ({ most }, value) => (most === 1 ? say(value >= 1 ? words.yes : words.no) : formatNumber(value));
}
