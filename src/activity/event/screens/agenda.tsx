import { TextInput } from '@mantine/core';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { minutesOf } from '../rules.ts';
import { type Agenda, agenda } from '../schema.ts';
import { RowsForm } from './rows-form.tsx';
import { SheetPart } from './sheet-part.tsx';
import { words } from './words.ts';

/** The programme of an event by the minute: what overlaps and what lies outside of the plan is told at its line. */
export function AgendaPart({ activityId }: { activityId: string }) {
  const say = useSay();
  return (
    <SheetPart
      activityId={activityId}
      contract={agenda}
      title={words.agenda}
      none={words.agendaNone}
      isEmpty={({ items }) => items.length === 0}
      papers={() => (
        <Link to={`lop/${activityId}/giay/agenda`} className="lh-button">
          {say(words.print)}
        </Link>
      )}
      form={(sheet, set) => (
        <>
          <RowsForm
            title={say(words.agenda)}
            rows={sheet.items}
            onRows={(items) => set({ ...sheet, items })}
            blank={() => ({
              day: sheet.items.at(-1)?.day ?? null,
              from: sheet.items.at(-1)?.to ?? '',
              to: null,
              text: '',
              who: null,
            })}
            fields={[
              { key: 'from', label: say(words.from), kind: 'hour' },
              { key: 'to', label: say(words.to), kind: 'hour' },
              { key: 'text', label: say(words.what), kind: 'text', wide: true },
              { key: 'who', label: say(words.who), kind: 'text', wide: true },
              { key: 'day', label: say(words.day), kind: 'day', wide: true },
            ]}
          />
          <TextInput
            label={say(words.outsideReason)}
            value={sheet.outsideReason ?? ''}
            onChange={(event) => set({ ...sheet, outsideReason: event.currentTarget.value || null })}
          />
        </>
      )}
    >
      {(sheet) => <AgendaList sheet={sheet} />}
    </SheetPart>
  );
}

/** The lines as they follow each other, with how long each takes. */
export function AgendaList({ sheet }: { sheet: Agenda }) {
  const say = useSay();
  const { items, overlaps, outside } = sheet;
  return (
    <ol className="ev-agenda">
      {items.map((item, at) => {
        const minutes = minutesOf(items, at);
        const other = overlaps.find((pair) => pair[1] === at)?.[0];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines stand in order and have no name
          <li key={at}>
            {item.day !== null && item.day !== items[at - 1]?.day && (
              <strong className="ev-day">{formatDate(item.day as CivilDate)}</strong>
            )}
            <strong className="lh-number">{item.from}</strong>
            <span className="ev-minutes lh-number">{minutes !== null && say(words.minutes(minutes))}</span>
            <span>
              {item.text}
              {item.who && <span className="ev-quiet"> · {item.who}</span>}
              {other !== undefined && (
                <span className="lh-attention ev-note">{say(words.overlap(items[other]!.text))}</span>
              )}
              {outside.includes(at) && <span className="lh-attention ev-note">{say(words.outside)}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
