import { useRead } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { readEvidence } from '../schema.ts';
import { words } from './words.ts';

/** The sheets behind a derived figure, each a way to where it was written. */
export function Sheets({ id, measure }: { id: string; measure: string }) {
  const say = useSay();
  const result = useRead(readEvidence, { params: { id, measure } });
  return (
    <Loaded result={result}>
      {(sheets) =>
        sheets.length === 0 ? (
          <p className="cd-quiet">{say(words.noSheets)}</p>
        ) : (
          <ul className="cd-list">
            {sheets.map(({ what, who, day, to }, at) => (
              // The same sheet may stand twice for two people of one name.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is read as a whole and never changed
              <li key={at} className="cd-row">
                {to ? (
                  <Link to={to} className="cd-link">
                    {who ?? what}
                  </Link>
                ) : (
                  <span>{who ?? what}</span>
                )}
                <span className="cd-quiet">
                  {[who && what, day && formatDate(day as CivilDate)].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
