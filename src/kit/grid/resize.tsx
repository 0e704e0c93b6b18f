import { type PointerEvent, useRef } from 'react';
import { useSay } from '../words.tsx';

const LEAST = 40;
const MOST = 600;
const STEP = 12;

/** The edge of a heading: dragged, or moved with the arrows, it makes the column wider or narrower. */
export function ResizeHandle({
  title,
  width,
  onSize,
}: {
  title: string;
  width: number;
  onSize: (width: number) => void;
}) {
  const say = useSay();
  const begun = useRef<{ x: number; width: number } | null>(null);
  const size = (to: number) => onSize(Math.round(Math.min(MOST, Math.max(LEAST, to))));
  const begin = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const heading = event.currentTarget.closest('th');
    begun.current = { x: event.clientX, width: heading?.getBoundingClientRect().width ?? width };
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line between columns that is moved is no ruled line
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={say({ vi: `Độ rộng cột ${title}`, en: `Width of ${title}` })}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      className="lh-grid-resize"
      onPointerDown={begin}
      onPointerMove={({ clientX }) => begun.current && size(begun.current.width + clientX - begun.current.x)}
      onPointerUp={() => {
        begun.current = null;
      }}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
        if (by === 0) return;
        event.preventDefault();
        event.stopPropagation();
        size(width + by);
      }}
    />
  );
}
