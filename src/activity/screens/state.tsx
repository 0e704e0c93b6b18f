import { useSay } from '#kit/words.tsx';
import type { ActivityState } from '../class/rules.ts';
import './activity.css';
import { stateWords } from './words.ts';

/** The state of a class in words, with its form: dashed = planned, filled = held, tick = reported. */
export function StateTag({ state }: { state: ActivityState }) {
  const say = useSay();
  return (
    <span className="lh-state" data-state={state}>
      {state === 'reported' ? '✓ ' : ''}
      {say(stateWords[state])}
    </span>
  );
}
