import { Button, Stack, Text } from '@mantine/core';
import { Page } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { RefusedActs } from '#sync/screens/refused.tsx';
import { SendingState } from '#sync/screens/state.tsx';
import type { Words } from '#vocabulary/language.ts';
import { AddPhoto } from './add-photo.tsx';
import type { Sheet } from './call.tsx';
import type { Roll } from './use-roll.ts';
import { words } from './words.ts';

/** The session has ended: what was recorded, whether it has reached the server, and what comes next. */
export function Ended({ sheet, roll, onGoOn }: { sheet: Sheet; roll: Roll; onGoOn: () => void }) {
  const say = useSay();
  const { session, activity } = sheet;
  const { present, away } = roll.counts;
  const headcount = roll.counted === undefined ? session.headcount : roll.counted;
  const outside = roll.people.filter((one) => one.source === 'walk-in' && one.state === 'present').length;
  const refused = roll.ending?.refused ?? null;
  const called: readonly (readonly [Words, string])[] = [
    [words.present, `${present} / ${roll.people.length}`],
    [words.outsiders, String(outside)],
    [words.away, String(away)],
  ];
  const heads: readonly (readonly [Words, string])[] = [[words.headsCounted, String(headcount)]];
  const facts = [...(present + away > 0 ? called : []), ...(headcount === null ? [] : heads)];
  return (
    <Page title={say(refused ? words.notEnded : words.done)} subtitle={activity.title}>
      <Stack className="lh-call-page">
        <RefusedActs acts={roll.refused} />
        {!refused && (
          <Text size="lg" role="status">
            {say(roll.waiting > 0 ? words.keptHere(roll.waiting) : words.closed)}{' '}
            {roll.waiting > 0 && <SendingState />}
          </Text>
        )}
        <dl className="lh-card lh-facts lh-ended">
          {facts.map(([label, value]) => (
            <div key={label.vi}>
              <dt>{say(label)}</dt>
              <dd>
                <strong>{value}</strong>
              </dd>
            </div>
          ))}
        </dl>
        <AddPhoto sheet={sheet} kind="photo" accept="image/*" label={words.classPhoto} />
        <Link to="" className="lh-call-today">
          <Button component="span" fullWidth>
            {say(words.toToday)}
          </Button>
        </Link>
        <Link to={`lop/${activity.id}`} className="lh-button">
          {say(words.toClass)}
        </Link>
        <Button variant="subtle" onClick={onGoOn}>
          {say(words.callMore)}
        </Button>
      </Stack>
    </Page>
  );
}
