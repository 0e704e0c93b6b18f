import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { listUnits } from '#centre/unit/schema.ts';
import { listVillages } from '#centre/village/schema.ts';
import { useRead } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { OpenTable } from '#kit/open-table.tsx';
import { Page, Section } from '#kit/page.tsx';
import { RecordForm } from '#kit/record-form.tsx';
import { useChosen, useGo } from '#kit/route.tsx';
import { useRecords } from '#kit/use-records.ts';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { dossierKinds } from '../rules.ts';
import { type Dossier, listDossiers, putDossier, type StandingDossier } from '../schema.ts';
import { kindWords, stateWords } from '../words.ts';
import { dossierFields } from './fields.ts';
import { Totals } from './totals.tsx';
import { words } from './words.ts';

/** The dossiers with how far each is; a row opens its own page. */
export default function Dossiers() {
  const say = useSay();
  const go = useGo();
  const [chosen, choose] = useChosen();
  const kind = chosen('loai') ?? '';
  const { result, mayWrite } = useRecords(listDossiers, putDossier);
  const mayPeople = useMay('person-entry.read') !== null;
  const [adding, setAdding] = useState<string | null>(null);
  const all = result.data ?? [];
  const going = all.filter(({ state }) => state !== 'ended');
  const add = mayWrite && <Button onClick={() => setAdding(newId())}>{say(words.add)}</Button>;
  return (
    <Page
      title={say(words.title)}
      subtitle={
        all.length > 0 && say(words.line(going.length, going.filter(({ state }) => state === 'late').length))
      }
      actions={
        <>
          {mayPeople && (
            <Button variant="default" onClick={() => go('so-nguoi')}>
              {say(words.people)}
            </Button>
          )}
          {all.length > 0 && add}
        </>
      }
    >
      <Section>
        <Loaded result={result}>
          {(rows) =>
            rows.length === 0 ? (
              <Empty title={say(words.empty)} what={say(words.what)} action={add} />
            ) : (
              <>
                <Group mb="sm">
                  <NativeSelect
                    aria-label={say(words.kind)}
                    value={kind}
                    data={[
                      { value: '', label: say(words.all) },
                      ...dossierKinds
                        .filter((one) => rows.some((row) => row.kind === one))
                        .map((one) => ({ value: one, label: say(kindWords[one]) })),
                    ]}
                    onChange={(event) => choose({ loai: event.currentTarget.value || null })}
                  />
                </Group>
                <OpenTable<StandingDossier>
                  onOpen={({ id }) => go(`ho-so/${id}`)}
                  rows={rows.filter((row) => kind === '' || row.kind === kind)}
                  columns={[
                    {
                      label: words.name,
                      show: (row) => (
                        <>
                          {row.name}
                          <Text span size="sm" c="dimmed" display="block">
                            {say(kindWords[row.kind])} · {say(stateWords[row.state])}
                          </Text>
                        </>
                      ),
                    },
                    { label: words.holder, wide: true, show: (row) => row.holder ?? '' },
                    { label: words.stands, show: (row) => <Totals of={row} /> },
                    {
                      label: words.next,
                      wide: true,
                      show: (row) => [row.next?.name, row.next?.actor].filter(Boolean).join(' · '),
                    },
                  ]}
                />
              </>
            )
          }
        </Loaded>
      </Section>
      <SidePanel title={say(words.add)} opened={adding !== null} onClose={() => setAdding(null)}>
        {adding && <Add id={adding} onAdded={() => go(`ho-so/${adding}`)} />}
      </SidePanel>
    </Page>
  );
}

function Add({ id, onAdded }: { id: string; onAdded: () => void }) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const { save } = useRecords<Dossier>(listDossiers as never, putDossier);
  const villages = useRead(listVillages).data ?? [];
  const units = useRead(listUnits).data ?? [];
  const choice = ({ id: value, name }: { id: string; name: string }) => ({ value, label: name });
  return (
    <RecordForm<Dossier>
      isNew
      addLabel={words.add}
      save={save}
      onAdded={onAdded}
      start={{
        id,
        kind: 'craft-village',
        name: '',
        villageId: null,
        unitId: null,
        holder: null,
        since: today,
        endedOn: null,
        note: null,
        revision: 0,
      }}
      fields={dossierFields(
        dossierKinds.map((kind) => ({ value: kind, label: say(kindWords[kind]) })),
        villages.map(choice),
        units.map(choice),
      )}
    />
  );
}
