import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { listVillages } from '#centre/village/schema.ts';
import { useRead, useWrite } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { listSubjects } from '../../candidacy/schema.ts';
import '../../candidacy/screens/candidacy.css';
import { words as shared } from '../../candidacy/screens/words.ts';
import { useYear } from '../../candidacy/screens/year-select.tsx';
import { type ListedClan, listClans, putClan } from '../schema.ts';
import { words } from './words.ts';

/** The clans of the commune with the households of each, in whichever villages they live. */
export default function ClansScreen() {
  const say = useSay();
  const result = useRead(listClans);
  const writes = useMay('clan.write') !== null;
  const [open, setOpen] = useState<ListedClan | null>(null);
  const blank = {
    id: newId(),
    name: '',
    note: null,
    active: true,
    revision: 0,
    households: [],
    villages: [],
  };
  const add = writes && !open && <Button onClick={() => setOpen(blank)}>{say(words.add)}</Button>;
  return (
    <Page
      title={say(words.title(result.data?.length ?? 0))}
      subtitle={
        <Link to="cong-nhan" className="cd-link">
          {say(shared.back)}
        </Link>
      }
      actions={add}
    >
      {open && (
        <Section title={open.name || say(words.add)}>
          <ClanForm key={open.id} clan={open} onDone={() => setOpen(null)} />
        </Section>
      )}
      <Section>
        <Loaded result={result}>
          {(clans) =>
            clans.length === 0 ? (
              <Empty title={say(words.none)} what={say(words.noneWhat)} action={add} />
            ) : (
              <ul className="cd-list">
                {clans.map((one) => (
                  <li key={one.id} className="cd-row">
                    <span>
                      <b>{one.name}</b> <span className="cd-quiet">{one.note}</span>
                    </span>
                    <Group gap="sm">
                      <span className="cd-quiet">
                        {say(words.sum(one.households.length, one.villages.join(', ')))}
                      </span>
                      {writes && (
                        <Button
                          variant="default"
                          aria-label={`${say(words.edit)}: ${one.name}`}
                          onClick={() => setOpen(one)}
                        >
                          {say(words.edit)}
                        </Button>
                      )}
                    </Group>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}

function ClanForm({ clan, onDone }: { clan: ListedClan; onDone: () => void }) {
  const say = useSay();
  const write = useWrite(putClan);
  const chooses = useMay('candidacy.choose') === 'all';
  const year = useYear();
  const villages = useRead(listVillages, {}, { enabled: chooses }).data ?? [];
  const [name, setName] = useState(clan.name);
  const [note, setNote] = useState(clan.note ?? '');
  const [villageId, setVillage] = useState('');
  const [own, setOwn] = useState<ReadonlySet<string>>(new Set(clan.households));
  const households = useRead(
    listSubjects,
    { query: { year, model: 'family', villageId } },
    { enabled: chooses && villageId !== '' },
  );
  const tick = (id: string, on: boolean) => {
    const next = new Set(own);
    if (on) next.add(id);
    else next.delete(id);
    setOwn(next);
  };
  const { id, active, revision } = clan;
  const send = () =>
    write.mutate(
      {
        params: { id },
        body: {
          name: name.trim(),
          note: note.trim() || null,
          active,
          revision,
          ...(chooses ? { households: [...own] } : {}),
        },
      },
      { onSuccess: onDone },
    );
  return (
    <Stack gap="md">
      <div className="cd-form">
        <TextInput
          label={say(words.name)}
          required
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={say(words.note)}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {chooses && (
          <NativeSelect
            label={say(words.householdsOf)}
            value={villageId}
            onChange={(event) => setVillage(event.currentTarget.value)}
            data={[
              { value: '', label: say(shared.chooseVillage) },
              ...villages.map((one) => ({ value: one.id, label: one.name })),
            ]}
          />
        )}
      </div>
      {chooses && <p className="cd-quiet">{say(words.sum(own.size, ''))}</p>}
      {villageId !== '' && (
        <Loaded result={households}>
          {(all) => (
            <ul className="cd-ticks">
              {all.map((one) => (
                <li key={one.id}>
                  <Checkbox
                    label={[one.name, one.code && say(shared.household(one.code))]
                      .filter(Boolean)
                      .join(' · ')}
                    checked={own.has(one.id)}
                    onChange={(event) => tick(one.id, event.currentTarget.checked)}
                  />
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      )}
      <ProblemNote problem={write.error} />
      <Group gap="xs">
        <Button disabled={name.trim() === ''} loading={write.isPending} onClick={send}>
          {say(shared.save)}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say(shared.cancel)}
        </Button>
      </Group>
    </Stack>
  );
}
