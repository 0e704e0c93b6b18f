import { Button } from '@mantine/core';
import { type PointerEvent, useRef } from 'react';
import { useSay } from '#kit/words.tsx';
import { words } from './words.ts';

const WIDTH = 300;
const HEIGHT = 100;
/** As much as the server takes of one signature. */
const MOST = 7900;

/** A place to sign with a finger: what is drawn is kept as the lines of a path. */
export function SignaturePad({
  label,
  strokes,
  onStrokes,
}: {
  label: string;
  strokes: string;
  onStrokes: (strokes: string) => void;
}) {
  const say = useSay();
  const drawn = useRef(strokes);
  drawn.current = strokes;
  const add = (kind: 'M' | 'L', event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = Math.round(((event.clientX - box.left) / box.width) * WIDTH);
    const y = Math.round(((event.clientY - box.top) / box.height) * HEIGHT);
    const next = `${drawn.current}${kind}${x} ${y}`;
    if (next.length > MOST) return;
    drawn.current = next;
    onStrokes(next);
  };
  return (
    <div className="in-pad-box">
      {strokes === '' && <span>{say(words.finger)}</span>}
      <svg
        className="in-pad"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={label}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          add('M', event);
        }}
        onPointerMove={(event) => event.buttons > 0 && add('L', event)}
      >
        <path d={strokes} />
      </svg>
      {strokes !== '' && (
        <Button variant="subtle" onClick={() => onStrokes('')}>
          {say(words.again)}
        </Button>
      )}
    </div>
  );
}
