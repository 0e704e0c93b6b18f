import { Button } from '@mantine/core';
import { useRead } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Link, useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { listCandidacies } from '../../candidacy/schema.ts';
import '../../candidacy/screens/candidacy.css';
import { words as shared } from '../../candidacy/screens/words.ts';
import { useYear, YearSelect } from '../../candidacy/screens/year-select.tsx';
import { listCouncils } from '../schema.ts';
import { words } from './words.ts';

/** The sessions of the council of a year, and who waits for one. */
export default function CouncilsScreen() {
  const say = useSay();
  const go = useGo();
  const year = useYear();
  const writes = useMay('council.write') !== null;
  const result = useRead(listCouncils, { query: { year } });
  const candidacies = useRead(listCandidacies, { query: { year } }).data ?? [];
  const waiting = candidacies.filter(({ state }) => state === 'proposed' || state === 'appealed').length;
  const add = writes && (
    <Button onClick={() => go(`cong-nhan/hoi-dong/${newId()}`, { nam: year })}>{say(words.add)}</Button>
  );
  return (
    <Page
      title={say(words.title(result.data?.length ?? 0, year))}
      subtitle={
        <>
          {say(words.what)}{' '}
          <Link to="cong-nhan" search={{ nam: year }} className="cd-link">
            {say(shared.back)}
          </Link>
        </>
      }
      actions={result.data && result.data.length > 0 && add}
    >
      <div className="cd-filters">
        <YearSelect />
      </div>
      {waiting > 0 && <p className="cd-note">{say(words.waiting(waiting))}</p>}
      <Section>
        <Loaded result={result}>
          {(councils) =>
            councils.length === 0 ? (
              <Empty title={say(words.none)} what={say(words.noneWhat)} action={add} />
            ) : (
              <ul className="cd-list">
                {councils.map((one) => (
                  <li key={one.id} className="cd-row">
                    <Link to={`cong-nhan/hoi-dong/${one.id}`} search={{ nam: year }} className="cd-link">
                      {one.title}
                    </Link>
                    <span className="cd-quiet">
                      {formatDate(one.heldOn as CivilDate)} · {one.candidacies.length} ·{' '}
                      {say(words.quorumIs(one.quorum.present, one.quorum.members, one.quorum.needed))}
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}
