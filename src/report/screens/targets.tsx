import { Section } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { askedText, figureText, stateWords } from '#target/target/rules.ts';
import type { ReportedTarget } from '../report/schema.ts';
import { words } from './words.ts';

/** The targets that a report tells of, each in its state; it opens on the board, as of the end of the period. */
export function ReportTargets({ targets, on }: { targets: readonly ReportedTarget[]; on: string }) {
  const say = useSay();
  return (
    <Section title={say(words.targets)} aside={say(words.targetsAside)}>
      <ul className="rp-list">
        {targets.map((one) => (
          <li key={one.id}>
            <Link to="chi-tieu" search={{ 'ke-hoach': one.planId, ngay: on, mo: one.id }}>
              <span>
                <b>{one.text}</b>
                <br />
                <small>
                  {say(askedText(one, one.unit))}
                  {one.measured && ` · ${say(figureText(one, one.unit, one.measured.value))}`}
                </small>
              </span>
              <span className="rp-state" data-state={one.state}>
                {say(stateWords[one.state])}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
