import { Button, NativeSelect, Textarea } from '@mantine/core';
import { listUnits } from '#centre/unit/schema.ts';
import { useRead } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { useMe } from '#kit/me.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Draft } from './body.ts';
import { words } from './words.ts';

type Rows = Draft['followUps'];

/** What has to be mended, as it is written before the minutes are signed: what, who, by when. */
export function MendForm({
  rows,
  onChange,
  onAdd,
}: {
  rows: Rows;
  onChange: (rows: Rows) => void;
  onAdd: () => void;
}) {
  const say = useSay();
  const { today } = useMe();
  const units = (useRead(listUnits).data ?? []).filter(
    ({ id, validTo }) => validTo === null || validTo >= today || rows.some(({ unitId }) => unitId === id),
  );
  const set = (id: string, change: Partial<Rows[number]>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...change } : row)));
  return (
    <>
      <ul className="in-followups">
        {rows.map((row) => (
          <li key={row.id}>
            <Textarea
              label={say(words.mend)}
              required
              autosize
              maxLength={1000}
              value={row.text}
              onChange={(event) => set(row.id, { text: event.currentTarget.value })}
            />
            <div className="in-fields">
              <NativeSelect
                label={say(words.who)}
                value={row.unitId ?? ''}
                onChange={(event) => set(row.id, { unitId: event.currentTarget.value || null })}
                data={[
                  { value: '', label: say(words.centre) },
                  ...units.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
              <DayInput
                label={say(words.due)}
                value={row.dueOn}
                required
                onDay={(day) => day && set(row.id, { dueOn: day as CivilDate })}
              />
            </div>
            <Button
              variant="subtle"
              color="gray"
              onClick={() => onChange(rows.filter(({ id }) => id !== row.id))}
            >
              {say(words.removeItem)}
            </Button>
          </li>
        ))}
      </ul>
      <Button variant="default" onClick={onAdd}>
        {say(words.addFollowUp)}
      </Button>
    </>
  );
}
