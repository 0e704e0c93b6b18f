import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { useSay } from '#kit/words.tsx';
import type { MoveDay } from '../../residence/rules.ts';
import { Move } from '../../residence/screens/move.tsx';
import { listHouseholds } from '../schema.ts';

const words = {
  move: { vi: 'Chuyển sang hộ khác', en: 'Move to another household' },
  search: { vi: 'Tìm hộ theo mã hoặc chủ hộ', en: 'Find the household by code or head' },
  hint: { vi: 'gõ không dấu cũng được', en: 'marks may be left out' },
  household: { vi: 'Hộ mới', en: 'New household' },
  choose: { vi: 'Chọn hộ', en: 'Choose' },
};

/** Asks to which household a person moves. */
export function ToHousehold({
  now,
  save,
}: {
  now: string;
  save: (householdId: string, from: MoveDay) => Promise<unknown>;
}) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const [to, setTo] = useState('');
  const households = useRead(listHouseholds, { query: { search } }, { enabled: search !== '' }).data ?? [];
  const others = search === '' ? [] : households.filter(({ id }) => id !== now);
  return (
    <Move
      title={words.move}
      ready={others.some(({ id }) => id === to)}
      save={async (from) => {
        await save(to, from);
        setTyped('');
        setTo('');
      }}
    >
      <TextInput
        type="search"
        label={say(words.search)}
        placeholder={say(words.hint)}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <NativeSelect
        label={say(words.household)}
        value={to}
        data={[
          { value: '', label: say(words.choose) },
          ...others.map(({ id, code, villageName, headName }) => ({
            value: id,
            label: [code, villageName, headName].filter(Boolean).join(' · '),
          })),
        ]}
        onChange={(event) => setTo(event.currentTarget.value)}
        required
      />
    </Move>
  );
}
