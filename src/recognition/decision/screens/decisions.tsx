import { useRead } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { modelWords } from '../../candidacy/models.ts';
import '../../candidacy/screens/candidacy.css';
import { words as shared } from '../../candidacy/screens/words.ts';
import { useYear, YearSelect } from '../../candidacy/screens/year-select.tsx';
import { type Decision, listDecisions } from '../schema.ts';
import { words } from './words.ts';

/** The decisions of a year, drafts first. */
export default function DecisionsScreen() {
  const say = useSay();
  const year = useYear();
  const counts = useMay('candidacy.count') !== null;
  const result = useRead(listDecisions, { query: { year } });
  return (
    <Page
      title={say(words.title(result.data?.length ?? 0, year))}
      subtitle={
        <>
          {say(words.what)}{' '}
          {counts && (
            <Link to="cong-nhan" search={{ nam: year }} className="cd-link">
              {say(shared.back)}
            </Link>
          )}
        </>
      }
    >
      <div className="cd-filters">
        <YearSelect />
      </div>
      <Section>
        <Loaded result={result}>
          {(decisions) =>
            decisions.length === 0 ? (
              <Empty title={say(words.none)} what={say(words.noneWhat)} />
            ) : (
              <ul className="cd-list">
                {decisions.map((one) => (
                  <Row key={one.id} one={one} year={year} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}

function Row({ one, year }: { one: Decision; year: number }) {
  const say = useSay();
  const titles = [...new Set(one.items.map(({ model }) => say(modelWords[model])))].join(', ');
  const recognised = one.items.filter(({ outcome }) => outcome === 'recognise').length;
  const name =
    one.number && one.signedOn
      ? words.signedOn(one.number, formatDate(one.signedOn as CivilDate))
      : words.draft;
  return (
    <li className="cd-row">
      <Link to={`cong-nhan/quyet-dinh/${one.id}`} search={{ nam: year }} className="cd-link">
        {say(name)}
      </Link>
      <span className="cd-quiet">
        {titles} · {say(words.sum(recognised, one.items.length - recognised))}
      </span>
    </li>
  );
}
