import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { useRead, useWrite } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { type Field, RecordForm } from '#kit/record-form.tsx';
import { useSay } from '#kit/words.tsx';
import { TrailButton } from '../../audit/screens/trail.tsx';
import { ToHousehold } from '../../household/screens/to-household.tsx';
import type { MoveDay } from '../../residence/rules.ts';
import type { Home } from '../../residence/schema.ts';
import { Lived } from '../../residence/screens/move.tsx';
import { putResident, type Resident, type ResidentRow, readEthnicity, readResident } from '../schema.ts';
import { povertyWords, sexWords } from './words.ts';

const words = {
  name: { vi: 'Họ tên', en: 'Name' },
  born: { vi: 'Năm sinh', en: 'Born' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  head: { vi: 'Là chủ hộ', en: 'Heads the household' },
  away: { vi: 'Đi làm xa', en: 'Works far away' },
  left: { vi: 'Chuyển đi ngày', en: 'Moved away on' },
  leftHint: { vi: 'Để trống khi còn ở xã.', en: 'Blank while living here.' },
  household: (code: string, village: string) => ({
    vi: `Hộ ${code}, thôn ${village}`,
    en: `Household ${code}, ${village}`,
  }),
  home: (code: string, village: string) => ({
    vi: `hộ ${code}, thôn ${village}`,
    en: `household ${code}, ${village}`,
  }),
  ethnicity: { vi: 'Dân tộc', en: 'Ethnicity' },
  show: { vi: 'Xem dân tộc', en: 'Show the ethnicity' },
  noted: { vi: 'Lần xem này được ghi lại.', en: 'This sight is noted.' },
  unknown: { vi: 'chưa ghi', en: 'not known' },
  add: { vi: 'Thêm người', en: 'Add the person' },
};

type Body = z.input<typeof putResident.body>;
/** A person as the form has them: what nobody has said yet is null, and refused by the form and the server alike. */
type Value = Omit<Resident, 'birthYear' | 'sex'> & {
  readonly birthYear: number | null;
  readonly sex: Resident['sex'] | null;
  readonly ethnicity?: string | null;
};
const fields: readonly Field<Value>[] = [
  { name: 'name', label: words.name, kind: 'text', required: true },
  { name: 'birthYear', label: words.born, kind: 'year', required: true },
  {
    name: 'sex',
    label: words.sex,
    kind: 'choice',
    required: true,
    choices: [
      { value: 'female', label: 'Nữ' },
      { value: 'male', label: 'Nam' },
    ],
  },
  { name: 'head', label: words.head, kind: 'yes' },
  { name: 'away', label: words.away, kind: 'yes' },
  { name: 'leftOn', label: words.left, kind: 'day', hint: words.leftHint },
];

/** A person of the register; with `newIn`, a form for a new one of that household. */
export function Person({
  id,
  newIn,
  onHousehold,
}: {
  id: string;
  newIn?: string;
  onHousehold: (id: string) => void;
}) {
  const result = useRead(readResident, { params: { id } }, { enabled: !newIn });
  const write = useWrite(putResident);
  const save = async ({ id: own, ...value }: Value): Promise<Value> =>
    resident(
      await write.mutateAsync({
        params: { id: own },
        body: value as Body,
      }),
    );
  if (newIn) return <NewPerson id={id} householdId={newIn} save={save} onAdded={() => onHousehold(newIn)} />;
  return (
    <Loaded result={result}>
      {(row) => (
        <Shown
          row={row}
          save={save}
          move={({ id: own, ...value }) => write.mutateAsync({ params: { id: own }, body: value })}
          onHousehold={onHousehold}
        />
      )}
    </Loaded>
  );
}

function NewPerson({
  id,
  householdId,
  save,
  onAdded,
}: {
  id: string;
  householdId: string;
  save: (value: Value) => Promise<Value>;
  onAdded: () => void;
}) {
  const [start] = useState<Value>(() => ({
    id,
    householdId,
    name: '',
    birthYear: null,
    sex: null,
    head: false,
    away: false,
    leftOn: null,
    revision: 0,
  }));
  return (
    <RecordForm
      fields={[...fields, { name: 'ethnicity', label: words.ethnicity, kind: 'text' }]}
      start={start}
      isNew
      save={save}
      addLabel={words.add}
      onAdded={onAdded}
    />
  );
}

function Shown({
  row,
  save,
  move,
  onHousehold,
}: {
  row: ResidentRow & { readonly homes: readonly Home[] };
  save: (value: Value) => Promise<Value>;
  move: (value: Resident & { readonly from: MoveDay }) => Promise<unknown>;
  onHousehold: (id: string) => void;
}) {
  const say = useSay();
  const mayWrite = useMay('resident.write') !== null;
  return (
    <Stack gap="lg">
      {mayWrite ? (
        <RecordForm fields={fields} start={resident(row)} isNew={false} save={save} addLabel={words.add} />
      ) : (
        <dl className="lh-facts">
          <dt>{say(words.name)}</dt>
          <dd>{row.name}</dd>
          <dt>{say(words.born)}</dt>
          <dd>{row.birthYear}</dd>
          <dt>{say(words.sex)}</dt>
          <dd>{say(sexWords[row.sex])}</dd>
          {row.leftOn && (
            <>
              <dt>{say(words.left)}</dt>
              <dd>{dayText(row.leftOn)}</dd>
            </>
          )}
        </dl>
      )}
      <div>
        <button type="button" className="lh-open lh-bare" onClick={() => onHousehold(row.householdId)}>
          {say(words.household(row.householdCode, row.villageName))}
        </button>
        {row.poverty && <Text>{say(povertyWords[row.poverty])}</Text>}
        <Lived
          spans={row.homes.map(({ validFrom, householdCode, villageName }) => ({
            validFrom,
            place: words.home(householdCode, villageName),
          }))}
        />
      </div>
      {mayWrite && (
        <ToHousehold
          now={row.householdId}
          // Who comes into another household does not head it.
          save={(householdId, from) => move({ ...resident(row), householdId, head: false, from })}
        />
      )}
      <Ethnicity row={row} save={mayWrite ? save : null} />
      <TrailButton subject={row.id} />
    </Stack>
  );
}

/** The ethnicity is asked for apart: each sight of it is noted. */
function Ethnicity({ row, save }: { row: ResidentRow; save: ((value: Value) => Promise<Value>) | null }) {
  const say = useSay();
  const may = useMay('resident.ethnicity') !== null;
  const [asked, setAsked] = useState(false);
  const result = useRead(readEthnicity, { params: { id: row.id } }, { enabled: asked });
  if (!may) return null;
  if (!asked)
    return (
      <div>
        <Button variant="default" onClick={() => setAsked(true)}>
          {say(words.show)}
        </Button>
        <Text size="sm" c="dimmed">
          {say(words.noted)}
        </Text>
      </div>
    );
  if (!result.data) return <ProblemNote problem={result.error} />;
  if (!save)
    return (
      <Text>
        {say(words.ethnicity)}: {result.data.ethnicity ?? say(words.unknown)}
      </Text>
    );
  return (
    <RecordForm<Value>
      fields={[{ name: 'ethnicity', label: words.ethnicity, kind: 'text' }]}
      start={{ ...resident(row), ethnicity: result.data.ethnicity }}
      isNew={false}
      save={async (value) => ({ ...(await save(value)), ethnicity: value.ethnicity ?? null })}
      addLabel={words.add}
    />
  );
}

/** What of a row is the person's own. */
function resident(row: ResidentRow): Resident {
  const { id, householdId, name, birthYear, sex, head, away, leftOn, revision } = row;
  return { id, householdId, name, birthYear, sex, head, away, leftOn, revision };
}
