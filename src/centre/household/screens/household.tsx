import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { useRead, useWrite } from '#kit/call.ts';
import { dayText, spanText } from '#kit/day.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { type Field, RecordForm } from '#kit/record-form.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { TrailButton } from '../../audit/screens/trail.tsx';
import type { MoveDay } from '../../residence/rules.ts';
import { Lived, Move } from '../../residence/screens/move.tsx';
import { povertyWords, sexWords } from '../../resident/screens/words.ts';
import { listVillages } from '../../village/schema.ts';
import { putHousehold, readHousehold, setPoverty, type Household as Value } from '../schema.ts';

const words = {
  code: { vi: 'Mã hộ', en: 'Code' },
  village: { vi: 'Thôn', en: 'Village' },
  move: { vi: 'Chuyển sang thôn khác', en: 'Move to another village' },
  newVillage: { vi: 'Thôn mới', en: 'New village' },
  choose: { vi: 'Chọn thôn', en: 'Choose' },
  place: (name: string) => ({ vi: `thôn ${name}`, en: name }),
  people: (n: number) => ({ vi: `${n} người`, en: `${n} people` }),
  head: { vi: 'chủ hộ', en: 'head' },
  left: (day: string) => ({ vi: `chuyển đi ${day}`, en: `moved away ${day}` }),
  addPerson: { vi: 'Thêm người vào hộ', en: 'Add a person' },
  add: { vi: 'Thêm hộ', en: 'Add a household' },
  poverty: { vi: 'Diện nghèo', en: 'Poverty' },
  never: { vi: 'Chưa có quyết định hộ nghèo, cận nghèo.', en: 'Never on a list of poor households.' },
  status: { vi: 'Theo quyết định', en: 'By decision' },
  neither: { vi: 'Không thuộc diện nghèo', en: 'Neither' },
  from: { vi: 'Từ ngày', en: 'From' },
  set: { vi: 'Ghi', en: 'Note it' },
};

const code: Field<Value> = { name: 'code', label: words.code, kind: 'text', required: true };

function useFields(): readonly Field<Value>[] {
  const villages = useRead(listVillages).data ?? [];
  return [
    {
      name: 'villageId',
      label: words.village,
      kind: 'choice',
      required: true,
      choices: villages.map(({ id, name }) => ({ value: id, label: name })),
    },
    code,
  ];
}

/** A household: its people, its villages, when it was poor, and its code. */
export function Household({
  id,
  onPerson,
  onNewPerson,
}: {
  id: string;
  onPerson: (id: string) => void;
  onNewPerson: () => void;
}) {
  const say = useSay();
  const mayWrite = useMay('resident.write') !== null;
  const result = useRead(readHousehold, { params: { id } });
  const write = useWrite(putHousehold);
  return (
    <Loaded result={result}>
      {({ members, poverty, villages, villageName, ...household }) => (
        <Stack gap="lg">
          {mayWrite ? (
            <RecordForm
              fields={[code]}
              start={household}
              isNew={false}
              save={({ id: _id, ...body }) => write.mutateAsync({ params: { id }, body })}
              addLabel={words.add}
            />
          ) : (
            <Text>
              {household.code} · {villageName}
            </Text>
          )}
          <Stack gap="xs">
            <Text fw={600}>{say(words.village)}</Text>
            <Lived
              spans={villages.map(({ validFrom, villageName: name }) => ({
                validFrom,
                place: words.place(name),
              }))}
            />
            {mayWrite && (
              <ToVillage
                now={household.villageId}
                save={(villageId, from) => {
                  const { id: _id, ...body } = household;
                  return write.mutateAsync({ params: { id }, body: { ...body, villageId, from } });
                }}
              />
            )}
          </Stack>
          <div>
            <Text fw={600}>{say(words.people(members.filter((one) => !one.leftOn).length))}</Text>
            {members.map((one) => (
              <Group key={one.id} gap="xs">
                <button type="button" className="lh-open lh-bare" onClick={() => onPerson(one.id)}>
                  {one.name}
                </button>
                <Text c="dimmed" size="sm">
                  {[
                    one.birthYear,
                    say(sexWords[one.sex]),
                    one.head && say(words.head),
                    one.leftOn && say(words.left(dayText(one.leftOn))),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </Group>
            ))}
            {mayWrite && (
              <Button variant="default" onClick={onNewPerson}>
                {say(words.addPerson)}
              </Button>
            )}
          </div>
          <Poverty householdId={id} spans={poverty} mayWrite={mayWrite} />
          <TrailButton subject={id} />
        </Stack>
      )}
    </Loaded>
  );
}

/** Asks to which village a household moves. */
function ToVillage({
  now,
  save,
}: {
  now: string;
  save: (villageId: string, from: MoveDay) => Promise<unknown>;
}) {
  const say = useSay();
  const villages = useRead(listVillages).data ?? [];
  const [to, setTo] = useState('');
  return (
    <Move
      title={words.move}
      ready={to !== ''}
      save={async (from) => {
        await save(to, from);
        setTo('');
      }}
    >
      <NativeSelect
        label={say(words.newVillage)}
        value={to}
        data={[
          { value: '', label: say(words.choose) },
          ...villages.filter(({ id }) => id !== now).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => setTo(event.currentTarget.value)}
        required
      />
    </Move>
  );
}

type Span = z.output<typeof readHousehold.answer>['poverty'][number];

function Poverty({
  householdId,
  spans,
  mayWrite,
}: {
  householdId: string;
  spans: readonly Span[];
  mayWrite: boolean;
}) {
  const say = useSay();
  const { today } = useMe();
  const write = useWrite(setPoverty);
  const [status, setStatus] = useState<'' | 'poor' | 'near-poor'>('');
  const [from, setFrom] = useState(`${today.slice(0, 4)}-01-01` as CivilDate);
  return (
    <Stack gap="xs">
      <Text fw={600}>{say(words.poverty)}</Text>
      {spans.length === 0 && <Text c="dimmed">{say(words.never)}</Text>}
      {spans.map((span) => (
        <Text key={span.id}>
          {say(povertyWords[span.status])}: {spanText(span.validFrom, span.validTo)}
        </Text>
      ))}
      {mayWrite && (
        <>
          <NativeSelect
            label={say(words.status)}
            value={status}
            data={[
              { value: '', label: say(words.neither) },
              { value: 'poor', label: say(povertyWords.poor) },
              { value: 'near-poor', label: say(povertyWords['near-poor']) },
            ]}
            onChange={(event) => setStatus(event.currentTarget.value as typeof status)}
          />
          <DayInput label={say(words.from)} value={from} onDay={(day) => day && setFrom(day)} required />
          <ProblemNote problem={write.error} />
          <Button
            variant="default"
            loading={write.isPending}
            onClick={() =>
              write.mutate({
                params: { id: householdId },
                body: { id: newId(), status: status || null, from },
              })
            }
          >
            {say(words.set)}
          </Button>
        </>
      )}
    </Stack>
  );
}

/** A form for a new household. */
export function NewHousehold({ onAdded }: { onAdded: (id: string) => void }) {
  const write = useWrite(putHousehold);
  const fields = useFields();
  const [start] = useState<Value>(() => ({ id: newId(), code: '', villageId: '', revision: 0 }));
  return (
    <RecordForm
      fields={fields}
      start={start}
      isNew
      save={({ id, ...body }) => write.mutateAsync({ params: { id }, body })}
      addLabel={words.add}
      onAdded={({ id }) => onAdded(id)}
    />
  );
}
