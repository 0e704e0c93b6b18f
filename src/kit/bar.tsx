import { formatNumber } from '#vocabulary/money.ts';
import './bar.css';

/**
 * A quantity beside what it should be, as a bar: `value` filled, `of` the whole. `colour` is a CSS colour; the figures stand beside it, so
 * that colour never speaks alone. With `mark`, a line stands where that value would reach.
 */
export function Bar({
  label,
  value,
  of,
  colour,
  text,
  mark,
}: {
  label: string;
  value: number;
  of: number;
  colour?: string;
  text?: string;
  mark?: number;
}) {
  const whole = Math.max(of, value, mark ?? 0, 1);
  const told = text ?? `${formatNumber(value)} / ${formatNumber(of)}`;
  return (
    <div className="lh-bar" role="img" aria-label={`${label}: ${told}`}>
      <span className="lh-bar-label">{label}</span>
      <span className="lh-bar-track">
        <span
          className="lh-bar-fill"
          style={{ width: `${(value / whole) * 100}%`, ...(colour ? { background: colour } : {}) }}
        />
        {mark !== undefined && <span className="lh-bar-mark" style={{ left: `${(mark / whole) * 100}%` }} />}
      </span>
      <span className="lh-bar-figure">{told}</span>
    </div>
  );
}
