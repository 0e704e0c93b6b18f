import { useSay } from '#kit/words.tsx';
import { words } from './words.ts';

/** Whether a set was checked: a tick, or a dashed ring; the shape and the words say it, not the colour alone. */
export function CheckedMark({ verified }: { verified: boolean }) {
  const say = useSay();
  return (
    <span className="rc-mark" data-checked={verified}>
      <span aria-hidden>{verified ? '✓' : '◌'}</span> {say(verified ? words.checked : words.unchecked)}
    </span>
  );
}
