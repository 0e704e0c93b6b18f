import { Button, NumberInput, Textarea, TextInput, UnstyledButton } from '@mantine/core';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { differenceOf, plannedWords, recordsWords, shortBy, verdictWords } from '../inspection/rules.ts';
import type { InspectionItem } from '../inspection/schema.ts';
import type { Draft } from './body.ts';
import { Photos } from './photos.tsx';
import { words } from './words.ts';

type Entry = Draft['items'][number];

/**
 * One thing that is looked at: what was planned and what the records have in one line, below it what the inspector found. Without `onChange`
 * it is only read. `item` is null until a new one is saved.
 */
export function ItemCard({
  item,
  entry,
  open = false,
  onOpen,
  onChange,
  onMend,
  onRemove,
  next,
}: {
  item: InspectionItem | null;
  entry: Entry;
  open?: boolean;
  onOpen?: () => void;
  onChange?: (set: Partial<Entry>) => void;
  onMend?: () => void;
  onRemove?: () => void;
  /** What is looked at after this one. */
  next?: { readonly text: string; readonly onOpen: () => void } | null;
}) {
  const say = useSay();
  const { verdict = null } = entry;
  const unit = entry.unit ?? '';
  const facts = [
    item?.carriedOver && say(words.carriedOver),
    verdict && say(verdictWords[verdict]),
    entry.found !== null && entry.found !== undefined && `${formatNumber(entry.found)} ${unit}`,
  ].filter(Boolean);
  const head = (
    <>
      <span className="in-mark" data-verdict={verdict} aria-hidden="true">
        {verdict === 'met' ? '✓' : verdict === 'not-met' ? '!' : ''}
      </span>
      <span>
        <b>{entry.text}</b>
        {facts.length > 0 && <span className="in-quiet">{facts.join(' · ')}</span>}
      </span>
    </>
  );
  if (!onChange)
    return (
      <li className="in-card">
        <div className="in-card-head">{head}</div>
        <div className="in-card-body">
          <Sides item={item} entry={entry} />
          {entry.effect && <p className="in-quiet">{entry.effect}</p>}
          {entry.note && <p className="in-quiet">{entry.note}</p>}
          {item && item.files.length > 0 && <Photos item={item} />}
        </div>
      </li>
    );
  return (
    <li className="in-card" data-open={open}>
      <UnstyledButton className="in-card-head" aria-expanded={open} onClick={onOpen}>
        {head}
      </UnstyledButton>
      {open && (
        <div className="in-card-body">
          <Sides item={item} entry={entry} />
          <Found item={item} entry={entry} onChange={onChange} />
          {item && <Photos item={item} adds />}
          <TextInput
            label={say(words.effect)}
            value={entry.effect ?? ''}
            maxLength={1000}
            onChange={(event) => onChange({ effect: event.currentTarget.value })}
          />
          <Textarea
            label={say(words.note)}
            autosize
            maxLength={2000}
            value={entry.note ?? ''}
            onChange={(event) => onChange({ note: event.currentTarget.value })}
          />
          <div className="in-two">
            {(['met', 'not-met'] as const).map((one) => (
              <Button
                key={one}
                variant="default"
                className="in-verdict"
                data-verdict={verdict === one ? one : undefined}
                aria-pressed={verdict === one}
                // Whoever gives a verdict without counting anew confirms what the records have.
                onClick={() =>
                  onChange({ verdict: one, found: entry.found ?? item?.records?.learners ?? null })
                }
              >
                {verdict === one ? '✓ ' : ''}
                {say(verdictWords[one])}
              </Button>
            ))}
          </div>
          {verdict !== null && next && <Button onClick={next.onOpen}>{say(words.next(next.text))}</Button>}
          {verdict === 'not-met' && (
            <Button variant="subtle" onClick={onMend}>
              {say(words.addFollowUp)}
            </Button>
          )}
          <Button variant="subtle" color="gray" onClick={onRemove}>
            {say(words.removeItem)}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Planned and by the records, beside each other; what is missing stands under it. */
function Sides({ item, entry }: { item: InspectionItem | null; entry: Entry }) {
  const say = useSay();
  const unit = entry.unit ?? '';
  const planned = item?.planItemId ? item.planned : (entry.planned ?? null);
  const own = !item?.planItemId;
  const told = plannedWords(item?.plannedClasses ?? null, planned, unit);
  const gone = item !== null && !own && item.month === null;
  const there = item?.records ? item.records.learners : (entry.found ?? null);
  const short = shortBy(planned, there);
  return (
    <>
      <div className="in-sides">
        <div className="in-side">
          <span className="in-quiet">{say(words.planned)}</span>
          <strong>{told ? say(told) : say(gone ? words.gone : words.noPlan)}</strong>
        </div>
        <div className="in-side" data-short={short > 0}>
          <span className="in-quiet">{say(words.byRecords)}</span>
          <strong>{item?.records ? say(recordsWords(item.records, unit)) : say(words.noRecords)}</strong>
          {short > 0 && <span className="in-short">{say(words.short(short))}</span>}
        </div>
      </div>
      {item && item.classes.length > 0 && (
        <details>
          <summary>{say(words.classes(item.classes.length))}</summary>
          <ul className="in-list">
            {item.classes.map((one) => (
              <li key={one.id}>
                <Link to={`lop/${one.id}`} className="in-link">
                  {one.title}
                </Link>
                <p className="in-quiet">
                  {formatDate(one.day as CivilDate)} · {formatNumber(one.learners)} {unit}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What the inspector counted: a claim that stands beside the figure of the records. */
function Found({
  item,
  entry,
  onChange,
}: {
  item: InspectionItem | null;
  entry: Entry;
  onChange: (set: Partial<Entry>) => void;
}) {
  const say = useSay();
  const unit = entry.unit ?? '';
  const found = entry.found ?? null;
  const records = item?.records ?? null;
  const difference = differenceOf(found, records);
  return (
    <NumberInput
      label={say(words.found(unit))}
      description={
        difference !== null
          ? say(words.differs(difference, unit))
          : records && say(words.asRecords(records.learners))
      }
      value={found ?? ''}
      placeholder={records ? formatNumber(records.learners) : ''}
      min={0}
      max={10_000_000}
      hideControls
      allowDecimal={false}
      thousandSeparator="."
      decimalSeparator=","
      onChange={(to) => onChange({ found: typeof to === 'number' ? to : null })}
    />
  );
}
