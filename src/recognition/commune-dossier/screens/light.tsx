import { useSay } from '#kit/words.tsx';
import { type Light, lights } from '../rules.ts';
import { lightWords } from './words.ts';

const signs: Readonly<Record<Light, string>> = { done: '✓', short: '!', unchecked: '' };

/** The light of an indicator: its shape says it as well as its colour. */
export function LightSign({ light }: { light: Light }) {
  const say = useSay();
  return (
    <span className="ds-light" data-light={light} role="img" aria-label={say(lightWords[light])}>
      <span aria-hidden>{signs[light]}</span>
    </span>
  );
}

/** What the lights mean. */
export function LightLegend() {
  const say = useSay();
  return (
    <span className="ds-legend">
      {lights.map((light) => (
        <span key={light}>
          <LightSign light={light} /> {say(lightWords[light])}
        </span>
      ))}
    </span>
  );
}
