import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { listVillages } from '#centre/village/schema.ts';
import { useRead, useWrite } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useChosen } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { fold } from '#vocabulary/text.ts';
import { stateWords } from '../definition.ts';
import type { Model } from '../models.ts';
import { registerList } from '../schema.ts';
import { MoreButton, SHOWN } from './more.tsx';
import { RegisteredNote } from './registered-note.tsx';
import { useSubjects } from './use-subjects.ts';
import { words } from './words.ts';

/** The list of a village (or of clans, units, villages) to tick: one, some, or all that are not registered yet. */
export function RegisterFromList({ model, year }: { model: Model; year: number }) {
  const say = useSay();
  const [chosen, choose] = useChosen();
  const reach = useMay('candidacy.choose');
  const people = model === 'family' || model === 'citizen';
  const villageId = people && reach === 'all' ? chosen('thon') : null;
  const needsVillage = people && reach === 'all';
  const villages = useRead(listVillages, {}, { enabled: needsVillage }).data ?? [];
  const result = useSubjects(model, year, villageId);
  const write = useWrite(registerList);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const free = (result.data ?? []).filter(({ state }) => state === null);
  const listed = (result.data ?? []).filter((one) => fold(one.name).includes(fold(name.trim())));
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const send = () =>
    write.mutate({ body: { model, year, subjects: [...ticked] } }, { onSuccess: () => setTicked(new Set()) });
  return (
    <div className="cd-page">
      <div className="cd-filters">
        {needsVillage && (
          <NativeSelect
            label={say(words.village)}
            value={villageId ?? ''}
            onChange={(event) => {
              setTicked(new Set());
              choose({ thon: event.currentTarget.value || null });
            }}
            data={[
              { value: '', label: say(words.chooseVillage) },
              ...villages.map(({ id, name: label }) => ({ value: id, label })),
            ]}
          />
        )}
        <TextInput
          label={say(words.find)}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      {write.data && <RegisteredNote key={write.submittedAt} answer={write.data} model={model} year={year} />}
      <ProblemNote problem={write.error} />
      {needsVillage && villageId === null ? (
        <p className="cd-quiet">{say(words.chooseVillage)}</p>
      ) : (
        <Loaded result={result}>
          {(all) =>
            all.length === 0 ? (
              <Empty title={say(words.noSubjects)} what={say(words.noSubjectsWhat)} />
            ) : (
              <>
                <Group gap="md">
                  <Checkbox
                    label={say(words.tickAll(free.length))}
                    disabled={free.length === 0}
                    checked={free.length > 0 && ticked.size === free.length}
                    indeterminate={ticked.size > 0 && ticked.size < free.length}
                    onChange={(event) =>
                      setTicked(new Set(event.currentTarget.checked ? free.map(({ id }) => id) : []))
                    }
                  />
                  <Button disabled={ticked.size === 0} loading={write.isPending} onClick={send}>
                    {say(words.doRegister(ticked.size))}
                  </Button>
                </Group>
                <ul className="cd-ticks">
                  {listed.slice(0, shown).map((one) => (
                    <li key={one.id}>
                      <Checkbox
                        label={[one.name, one.code && say(words.household(one.code))]
                          .filter(Boolean)
                          .join(' · ')}
                        checked={one.state !== null || ticked.has(one.id)}
                        disabled={one.state !== null}
                        onChange={(event) => tick(one.id, event.currentTarget.checked)}
                      />
                      <Notes one={one} />
                    </li>
                  ))}
                </ul>
                <MoreButton all={listed.length} shown={shown} onMore={setShown} />
              </>
            )
          }
        </Loaded>
      )}
    </div>
  );
}

function Notes({ one }: { one: { state: string | null; lastState: string | null; alsoIn: string | null } }) {
  const say = useSay();
  const state = Object.entries(stateWords).find(([name]) => name === one.state)?.[1];
  const notes = [
    state && say(state),
    one.lastState === 'recognised' && say(words.wasRecognised),
    one.alsoIn && `⚠ ${say(words.alsoIn(one.alsoIn))}`,
  ].filter(Boolean);
  return notes.length === 0 ? null : <span className="cd-quiet">{notes.join(' · ')}</span>;
}
