import { NumberInput } from '@mantine/core';
import { useMe } from '#kit/me.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { useChoices } from '../../screens/choices.ts';
import { route, stalls } from '../schema.ts';
import { RowsForm } from './rows-form.tsx';
import { SheetPart } from './sheet-part.tsx';
import { words } from './words.ts';

/** The stalls of a fair: whose, with what, and what was sold; how many came to see. */
export function StallsPart({ activityId }: { activityId: string }) {
  const say = useSay();
  const { units } = useChoices();
  return (
    <SheetPart
      activityId={activityId}
      contract={stalls}
      title={words.stalls}
      none={words.stallsNone}
      isEmpty={({ items, visitors }) => items.length === 0 && visitors === null}
      papers={() => (
        <Link to={`lop/${activityId}/giay/fair`} className="lh-button">
          {say(words.print)}
        </Link>
      )}
      form={(sheet, set) => (
        <>
          <NumberInput
            label={say(words.visitors)}
            value={sheet.visitors ?? ''}
            onChange={(value) => set({ ...sheet, visitors: typeof value === 'number' ? value : null })}
            min={0}
            max={1_000_000}
            allowDecimal={false}
            hideControls
          />
          <RowsForm
            title={say(words.stalls)}
            rows={sheet.items}
            onRows={(items) => set({ ...sheet, items })}
            blank={() => ({ unitId: null, unitName: null, name: null, goods: '', sold: null })}
            fields={[
              {
                key: 'unitId',
                label: say(words.unit),
                kind: 'choice',
                choices: [{ value: '', label: '–' }, ...units],
                wide: true,
              },
              { key: 'name', label: say(words.stallName), kind: 'text', wide: true },
              { key: 'goods', label: say(words.goods), kind: 'text', wide: true },
              { key: 'sold', label: say(words.sold), kind: 'number', wide: true },
            ]}
          />
        </>
      )}
    >
      {({ items, visitors, sold }) => (
        <>
          <p className="ev-sum">
            {say(
              words.stallsLine(
                visitors === null ? say(words.unknown) : formatNumber(visitors),
                sold === null ? say(words.unknown) : formatDong(sold),
              ),
            )}
          </p>
          <ul className="ev-list">
            {items.map(({ unitName, name, goods, sold: own }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a stall has no name of its own
              <li key={at}>
                <span>
                  <strong>{unitName ?? name}</strong>
                  <span className="ev-quiet"> · {goods}</span>
                </span>
                <span className="lh-number">{own === null ? say(words.unknown) : formatDong(own)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </SheetPart>
  );
}

/** The stops of a route, who receives at each, and the groups that came. */
export function RoutePart({ activityId }: { activityId: string }) {
  const say = useSay();
  const { today } = useMe();
  return (
    <SheetPart
      activityId={activityId}
      contract={route}
      title={words.route}
      none={words.routeNone}
      isEmpty={({ stops, visits }) => stops.length === 0 && visits.length === 0}
      form={(sheet, set) => (
        <>
          <RowsForm
            title={say(words.stops)}
            rows={sheet.stops}
            onRows={(stops) => set({ ...sheet, stops })}
            blank={() => ({ place: '', from: null, to: null, receiver: null, what: null })}
            fields={[
              { key: 'from', label: say(words.from), kind: 'hour' },
              { key: 'to', label: say(words.to), kind: 'hour' },
              { key: 'place', label: say(words.stop), kind: 'text', wide: true },
              { key: 'receiver', label: say(words.receiver), kind: 'text', wide: true },
              { key: 'what', label: say(words.what), kind: 'text', wide: true },
            ]}
          />
          <RowsForm
            title={say(words.visits)}
            rows={sheet.visits}
            onRows={(visits) => set({ ...sheet, visits })}
            blank={() => ({ day: today as CivilDate, group: '', people: 0 })}
            fields={[
              { key: 'day', label: say(words.visitDay), kind: 'day' },
              { key: 'people', label: say(words.groupSize), kind: 'number' },
              { key: 'group', label: say(words.group), kind: 'text', wide: true },
            ]}
          />
        </>
      )}
    >
      {({ stops, visits }) => (
        <>
          <ol className="ev-list">
            {stops.map(({ place, from, receiver, what }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: stops follow each other
              <li key={at}>
                <span>
                  <strong>
                    {from && `${from} `}
                    {place}
                  </strong>
                  <span className="ev-quiet">
                    {receiver && ` · ${receiver}`}
                    {what && ` · ${what}`}
                  </span>
                </span>
              </li>
            ))}
          </ol>
          {visits.length > 0 && (
            <ul className="ev-list">
              {visits.map(({ day, group, people }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two groups of one name may come on one day
                <li key={at}>
                  <span>
                    {formatDate(day as CivilDate)} · {group}
                  </span>
                  <span className="lh-number">{say(words.people(people))}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </SheetPart>
  );
}
