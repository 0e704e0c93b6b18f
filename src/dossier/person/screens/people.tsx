import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { listInstructors, putInstructor } from '#centre/instructor/schema.ts';
import { listVillages } from '#centre/village/schema.ts';
import { useRead, useWrite } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { type ListColumn, OpenTable } from '#kit/open-table.tsx';
import { Page, Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { type Field, RecordForm } from '#kit/record-form.tsx';
import { Link, useChosen } from '#kit/route.tsx';
import { useRecords } from '#kit/use-records.ts';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatDong } from '#vocabulary/money.ts';
import { listDossiers } from '../../dossier/schema.ts';
import {
  outcomes,
  type PersonKind,
  type PriorityGroup,
  personKinds,
  priorityGroups,
  priorityWords,
  restrictedKinds,
} from '../rules.ts';
import { listPersonEntries, type PersonEntry, putPersonEntry } from '../schema.ts';
import { bookWords, outcomeWords } from '../words.ts';
import { type Picked, PickPerson } from './pick-person.tsx';
import { words } from './words.ts';

/** The books of people: one book at a time, or those of one dossier. */
export default function People() {
  const [chosen] = useChosen();
  const asked = personKinds.find((kind) => kind === chosen('so'));
  const dossierId = chosen('ho-so');
  const dossier = (useRead(listDossiers).data ?? []).find(({ id }) => id === dossierId);
  const usual: PersonKind =
    dossier?.kind === 'learning-fund'
      ? 'support'
      : dossier?.kind === 'craft-group'
        ? 'apprentice'
        : 'artisan';
  const kind = asked ?? usual;
  return (
    <Book
      key={`${kind} ${dossierId}`}
      kind={kind}
      dossier={dossier ? { id: dossier.id, name: dossier.name } : null}
    />
  );
}

interface Opened {
  readonly value: PersonEntry;
  readonly isNew: boolean;
}

function Book({
  kind,
  dossier,
}: {
  kind: PersonKind;
  dossier: { readonly id: string; readonly name: string } | null;
}) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const [, choose] = useChosen();
  const query = { kind, ...(dossier && { dossier: dossier.id }) };
  const { result, mayWrite, save } = useRecords(listPersonEntries, putPersonEntry, query);
  const fields = useFields(kind);
  const [open, setOpen] = useState<Opened | 'pick' | null>(null);
  const begin = (picked: Picked) =>
    setOpen({
      isNew: true,
      value: {
        ...picked,
        id: newId(),
        kind,
        dossierId: dossier?.id ?? null,
        what: kind === 'priority' ? priorityGroups[0] : '',
        withWhom: null,
        since: today,
        until: null,
        outcome: null,
        amount: null,
        agreedOn: null,
        evidence: null,
        note: null,
        revision: 0,
      },
    });
  const add = mayWrite && <Button onClick={() => setOpen('pick')}>{say(words.add)}</Button>;
  const shown = open !== null && open !== 'pick' ? open : null;
  return (
    <Page
      title={say(words.title)}
      subtitle={dossier && <Link to={`ho-so/${dossier.id}`}>{say(words.ofDossier(dossier.name))}</Link>}
      actions={add}
    >
      <Section>
        <Group mb="sm">
          <NativeSelect
            aria-label={say(words.book)}
            value={kind}
            data={personKinds.map((one) => ({ value: one, label: say(bookWords[one]) }))}
            onChange={(event) => choose({ so: event.currentTarget.value })}
          />
        </Group>
        {restrictedKinds.includes(kind) && (
          <Text size="sm" c="dimmed" mb="sm">
            {say(words.restricted)}
          </Text>
        )}
        <Loaded result={result}>
          {(rows) =>
            rows.length === 0 ? (
              <Empty title={say(words.empty)} what={say(words.what)} action={add} />
            ) : (
              <OpenTable<PersonEntry>
                rows={rows}
                onOpen={(value) => setOpen({ value, isNew: false })}
                columns={columnsOf(kind, say)}
              />
            )
          }
        </Loaded>
      </Section>
      <SidePanel
        title={shown?.value.person || say(words.one)}
        opened={open !== null}
        onClose={() => setOpen(null)}
      >
        {open === 'pick' && <PickPerson byName={kind !== 'priority'} onPicked={begin} />}
        {shown && (
          <Stack gap="lg">
            {shown.value.residentId && <Text c="dimmed">{say(words.linked(shown.value.person))}</Text>}
            <RecordForm<PersonEntry>
              key={shown.value.id}
              fields={mayWrite ? fields : []}
              start={shown.value}
              isNew={shown.isNew}
              save={save}
              addLabel={words.add}
              onAdded={() => setOpen(null)}
            />
            {kind === 'artisan' && !shown.isNew && <Teach artisan={shown.value} />}
          </Stack>
        )}
      </SidePanel>
    </Page>
  );
}

/** What a line is about: of a group that comes first its name, else its own words. */
const whatOf = ({ kind, what }: PersonEntry, say: (words: Words) => string): string =>
  kind === 'priority' ? say(priorityWords[what as PriorityGroup] ?? priorityWords.other) : what;

const columnsOf = (kind: PersonKind, say: (words: Words) => string): readonly ListColumn<PersonEntry>[] => [
  { label: words.person, show: (row) => row.person },
  { label: bookWords[kind].what, show: (row) => whatOf(row, say) },
  { label: bookWords[kind].withWhom, wide: true, show: (row) => row.withWhom ?? '' },
  { label: words.since, wide: true, show: (row) => dayText(row.since) },
  ...(kind === 'support'
    ? [
        {
          label: words.amount,
          numeric: true,
          show: (row: PersonEntry) => (row.amount === null ? '' : formatDong(row.amount)),
        },
      ]
    : []),
  kind === 'artisan'
    ? {
        label: words.agreedOn,
        show: (row) => (row.agreedOn ? `✓ ${dayText(row.agreedOn)}` : ''),
      }
    : {
        label: words.outcome,
        show: (row) =>
          [row.outcome && say(outcomeWords[row.outcome]), row.until && dayText(row.until)]
            .filter(Boolean)
            .join(' '),
      },
];

/** The form of a line as its book has it. */
function useFields(kind: PersonKind): readonly Field<PersonEntry>[] {
  const say = useSay();
  const villages = useRead(listVillages).data ?? [];
  const dossiers = useRead(listDossiers).data ?? [];
  const book = bookWords[kind];
  const choice = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  const group = priorityGroups.map((one) => ({ value: one, label: say(priorityWords[one]) }));
  return [
    { name: 'person', label: words.person, kind: 'text', required: true },
    kind === 'priority'
      ? { name: 'what', label: book.what, kind: 'choice', required: true, choices: group }
      : { name: 'what', label: book.what, kind: 'text', required: true },
    { name: 'withWhom', label: book.withWhom, kind: 'text' },
    ...(kind === 'support' ? [{ name: 'amount', label: words.amount, kind: 'dong' } as const] : []),
    { name: 'villageId', label: words.village, kind: 'choice', choices: villages.map(choice) },
    ...(kind === 'priority'
      ? []
      : ([
          { name: 'dossierId', label: words.dossier, kind: 'choice', choices: dossiers.map(choice) },
        ] as const)),
    { name: 'since', label: words.since, kind: 'day', required: true },
    ...(kind === 'artisan' ? [{ name: 'agreedOn', label: words.agreedOn, kind: 'day' } as const] : []),
    { name: 'until', label: book.until, kind: 'day' },
    ...(kind === 'priority' || kind === 'artisan'
      ? []
      : ([
          {
            name: 'outcome',
            label: words.outcome,
            kind: 'choice',
            choices: outcomes.map((one) => ({ value: one, label: say(outcomeWords[one]) })),
          },
        ] as const)),
    { name: 'evidence', label: words.evidence, kind: 'text' },
    { name: 'note', label: words.note, kind: 'text' },
  ];
}

/** Puts an artisan who agreed to teach among the instructors, once: the instructor bears the id of the line. */
function Teach({ artisan }: { artisan: PersonEntry }) {
  const say = useSay();
  const instructors = useRead(listInstructors);
  const write = useWrite(putInstructor);
  const mayWrite = useMay('instructor.write') !== null;
  if (!instructors.data || artisan.agreedOn === null) return null;
  if (instructors.data.some(({ id }) => id === artisan.id)) return <Text>{say(words.teaches)}</Text>;
  if (!mayWrite) return null;
  return (
    <Stack gap={4} align="flex-start">
      <Button
        variant="default"
        loading={write.isPending}
        onClick={() =>
          write.mutate({
            params: { id: artisan.id },
            body: {
              name: artisan.person,
              unitId: null,
              speciality: artisan.what.slice(0, 200),
              active: true,
              revision: 0,
            },
          })
        }
      >
        {say(words.teach)}
      </Button>
      <ProblemNote problem={write.error} />
    </Stack>
  );
}
