import { Button } from '@mantine/core';
import { useRead, useWrite } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link, useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { type CivilDate, yearOf } from '#vocabulary/date.ts';
import { addTallies, shareOf } from '../effect/rules.ts';
import { type EffectRound, listEffects, openEffect } from '../effect/schema.ts';
import './inspection.css';
import { words } from './words.ts';

/** The classes whose people are or can be asked what they do of it; a village head sees the lists of the own village. */
export default function EffectsScreen() {
  const say = useSay();
  const year = yearOf(useMe().today as CivilDate);
  const own = useMay('effect.read') === 'village';
  const now = useRead(listEffects, { query: { year } });
  // A class of last autumn is asked about in spring.
  const before = useRead(listEffects, { query: { year: year - 1 } }).data ?? [];
  return (
    <Loaded result={now}>
      {(rounds) => {
        const all = [...rounds, ...before];
        const opened = all.filter(({ id }) => id !== null);
        const sum = addTallies(opened);
        const classes = Map.groupBy(all, ({ activityId }) => activityId);
        const share = shareOf(sum);
        return (
          <Page
            title={say(words.effectTitle)}
            subtitle={
              opened.length > 0 &&
              [
                say(words.effectSum(sum.asked, sum.people)),
                share !== null && `${share.toLocaleString('vi')}% ${say({ vi: 'làm theo', en: 'do it' })}`,
              ]
                .filter(Boolean)
                .join(' · ')
            }
          >
            {own && <p className="in-quiet">{say(words.onlyOwn)}</p>}
            <Section>
              {classes.size === 0 ? (
                <Empty
                  title={say(own ? words.effectNoneHead : words.effectNone)}
                  what={say(own ? words.effectNoneHeadWhat : words.effectNoneWhat)}
                />
              ) : (
                <ul className="in-list">
                  {[...classes.values()]
                    .toSorted((a, b) => turnOf(a) - turnOf(b))
                    .map((rows) => (
                      <OneClass key={rows[0]!.activityId} rows={rows} />
                    ))}
                </ul>
              )}
            </Section>
          </Page>
        );
      }}
    </Loaded>
  );
}

/**
 * Of a class what is asked or can be asked now, and the round that comes next. A round whose time has long passed is offered only where none
 * of these is left.
 */
function offered(rows: readonly EffectRound[]): readonly EffectRound[] {
  const now = rows.filter(({ state }) => state === 'open' || state === 'due');
  const next = rows.find(({ state }) => state === 'later');
  const shown = next ? [...now, next] : now;
  return shown.length > 0 ? shown : rows.slice(-1);
}

/** Lists that are open come first, then what can be asked now. */
const turnOf = (rows: readonly EffectRound[]): number =>
  rows.some(({ state }) => state === 'open') ? 0 : rows.some(({ state }) => state === 'due') ? 1 : 2;

function OneClass({ rows }: { rows: readonly EffectRound[] }) {
  const say = useSay();
  const [first] = rows;
  if (!first) return null;
  return (
    <li>
      <b>{first.title}</b> <ProgrammeTag code={first.programme} />
      <p className="in-quiet">{say(words.ended(first.lastDay, first.people))}</p>
      <div className="in-rounds">
        {offered(rows).map((round) => (
          <Round key={round.months} round={round} />
        ))}
      </div>
    </li>
  );
}

function Round({ round }: { round: EffectRound }) {
  const say = useSay();
  const go = useGo();
  const opens = useMay('effect.open') !== null;
  const open = useWrite(openEffect);
  if (round.id)
    return (
      <Link to={`hieu-qua/${round.id}`} className="in-link">
        {say(words.months(round.months))}: {say(words.effectSum(round.asked, round.people))}
      </Link>
    );
  if (round.state === 'later')
    return (
      <span className="in-quiet">
        {say(words.months(round.months))}: {say(words.later(round.dueOn))}
      </span>
    );
  if (!opens) return null;
  const id = newId();
  return (
    <span>
      <Button
        variant={round.state === 'due' ? 'light' : 'subtle'}
        loading={open.isPending}
        onClick={() =>
          open.mutate(
            { params: { id }, body: { activityId: round.activityId, months: round.months } },
            { onSuccess: () => go(`hieu-qua/${id}`) },
          )
        }
      >
        {say(words.ask(round.months))}
      </Button>
      <ProblemNote problem={open.error} />
    </span>
  );
}
