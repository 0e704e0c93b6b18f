import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { TargetEvidence } from '../target/schema.ts';
import { words } from './words.ts';

/** The records behind a figure that classes alone do not give: inspections, and classes whose people were asked back. */
export function OtherSheets({ sheets }: Pick<TargetEvidence, 'sheets'>) {
  const say = useSay();
  return (
    <section>
      <h4>{say(words.behind)}</h4>
      <ul className="tg-reports">
        {sheets.map((one) => (
          <li key={one.id}>
            <Link to={one.to}>{one.title}</Link>
            <p className="tg-quiet">
              {formatDate(one.day as CivilDate)} · {one.gives}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
