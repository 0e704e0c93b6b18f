import { useSay } from '#kit/words.tsx';
import { words } from './words.ts';

/** Registered and recognised of all there are, as one bar; the words beside it say the same. `mark` is a share of the whole in percent. */
export function TitleBar({
  registered,
  recognised,
  total,
  mark,
}: {
  registered: number;
  recognised: number;
  total: number | null;
  mark?: number | undefined;
}) {
  const whole = Math.max(total ?? 0, registered, 1);
  const wide = (part: number) => ({ width: `${(Math.min(part, whole) / whole) * 100}%` });
  return (
    <span className="cd-track" aria-hidden>
      <span className="cd-part" style={wide(registered)} />
      <span className="cd-fill" style={wide(recognised)} />
      {mark !== undefined && <span className="cd-mark" style={{ left: `${mark}%` }} />}
    </span>
  );
}

/** What the parts of such bars mean. */
export function Legend({ markYear }: { markYear: number | null }) {
  const say = useSay();
  return (
    <div className="cd-legend">
      <span>{say(words.met)}</span>
      <span data-of="registered">{say(words.registered)}</span>
      {markYear !== null && <span data-of="mark">{say(words.mark(markYear))}</span>}
    </div>
  );
}
