import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Saved } from '#kit/saved.tsx';
import { useAutosave } from '#kit/saving.ts';
import { useSay } from '#kit/words.tsx';
import { basisKey, type DefaultBasis, defaultBases, inForceOn } from '#law/defaults.ts';
import { formatPartialDate, parsePartialDate } from '#vocabulary/date.ts';
import { includesFolded } from '#vocabulary/text.ts';
import { type PlanBasis, putBases } from '../section/schema.ts';
import { words } from './words.ts';

const PAUSE_MS = 1000;

/** The legal bases of a plan: found among the usual ones by number or title without marks, or typed. Saved by themselves. */
export function Bases({
  version,
  bases,
  day,
  writable,
}: {
  version: string;
  bases: readonly PlanBasis[];
  day: string;
  writable: boolean;
}) {
  const say = useSay();
  const { mutateAsync } = useWrite(putBases);
  // Days stand here as people type them.
  const [rows, setRows] = useState<readonly PlanBasis[]>(() => bases.map(typed));
  const [added, setAdded] = useState<string | null>(null);
  const { state, problem, change } = useAutosave(PAUSE_MS, (next: readonly PlanBasis[]) =>
    mutateAsync({
      params: { version },
      body: {
        bases: next.filter(isSaid).map((one, position) => ({
          ...one,
          position,
          number: one.number?.trim() || null,
          date: one.date && parsePartialDate(one.date),
        })),
      },
    }),
  );
  const set = (next: readonly PlanBasis[]) => {
    setRows(next);
    change(next);
  };
  const add = (basis: Omit<PlanBasis, 'id' | 'position'>) => {
    const row = typed({ id: newId(), position: rows.length, ...basis });
    setAdded(row.id);
    // A row that says nothing yet is on the screen alone.
    if (isSaid(basis)) set([...rows, row]);
    else setRows([...rows, row]);
  };
  const edit = (id: string, key: BasisText, value: string) =>
    set(rows.map((row) => (row.id === id ? { ...row, [key]: value || null } : row)));
  return (
    <Section title={say(words.bases)} aside={writable && <Saved state={state} />}>
      <Stack gap="sm">
        {rows.map((row) =>
          writable ? (
            <BasisRow
              key={row.id}
              row={row}
              fresh={row.id === added && !isSaid(row)}
              onEdit={(key, value) => edit(row.id, key, value)}
              onRemove={() => set(rows.filter((one) => one.id !== row.id))}
            />
          ) : (
            <Text key={row.id}>
              {[row.number, row.date, row.issuer, row.subject].filter(Boolean).join(' · ')}
            </Text>
          ),
        )}
        {writable && <FindBasis rows={rows} day={day} onFound={add} />}
        {writable && (
          <Button
            variant="default"
            w="fit-content"
            onClick={() => add({ number: null, date: null, issuer: null, subject: null })}
          >
            {say(words.addBasis)}
          </Button>
        )}
        <ProblemNote problem={problem} />
      </Stack>
    </Section>
  );
}

/** A basis is known by its number, or by what it is about. */
const isSaid = ({ number, subject }: Pick<PlanBasis, 'number' | 'subject'>): boolean =>
  Boolean(number?.trim() || subject?.trim());

type BasisText = 'number' | 'date' | 'issuer' | 'subject';

/** A basis as it is typed; a fresh one has the keyboard. */
function BasisRow({
  row,
  fresh,
  onEdit,
  onRemove,
}: {
  row: PlanBasis;
  fresh: boolean;
  onEdit: (key: BasisText, value: string) => void;
  onRemove: () => void;
}) {
  const say = useSay();
  const field = (key: BasisText) => ({
    label: say(words[key]),
    value: row[key] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => onEdit(key, event.currentTarget.value),
  });
  return (
    <Group gap="xs" align="flex-end" wrap="wrap">
      <TextInput w={190} autoFocus={fresh} {...field('number')} />
      <TextInput
        w={150}
        placeholder="10/01/2024"
        error={row.date && !parsePartialDate(row.date) ? say(words.badDate) : null}
        {...field('date')}
      />
      <TextInput w={220} {...field('issuer')} />
      <TextInput flex="1 1 260px" {...field('subject')} />
      <ActionIcon
        size={44}
        variant="subtle"
        aria-label={`${say(words.deleteLine)} ${row.number ?? row.subject ?? ''}`}
        onClick={onRemove}
      >
        ✕
      </ActionIcon>
    </Group>
  );
}

const labelOf = ({ type, number, issuer, subject }: DefaultBasis) =>
  `${type} ${number} · ${issuer} · ${subject}`;

/** Finds a usual basis by any of its words; with it come its day, its issuer and its title as they were published. */
function FindBasis({
  rows,
  day,
  onFound,
}: {
  rows: readonly PlanBasis[];
  day: string;
  onFound: (basis: Omit<PlanBasis, 'id' | 'position'>) => void;
}) {
  const say = useSay();
  // What is known to be out of force on the plan's first day is not offered.
  const offered = defaultBases.filter(
    (one) =>
      inForceOn(one, day) !== false &&
      !rows.some((row) => row.number !== null && basisKey(row.number) === basisKey(one.number)),
  );
  const [typedText, setTypedText] = useState('');
  return (
    <Select
      label={say(words.usualBasis)}
      placeholder={say(words.findBasis)}
      searchable
      value={null}
      searchValue={typedText}
      onSearchChange={setTypedText}
      data={offered.map((one) => ({ value: one.number, label: labelOf(one) }))}
      filter={({ options, search }) =>
        options.filter(
          (option) =>
            !('label' in option) ||
            search.split(/\s+/).every((word) => includesFolded(String(option.label), word)),
        )
      }
      nothingFoundMessage={say(words.noBasis)}
      onChange={(chosen) => {
        const basis = offered.find((one) => one.number === chosen);
        setTypedText('');
        if (!basis) return;
        const { number, date, issuer, subject } = basis;
        onFound({ number, date, issuer, subject });
      }}
    />
  );
}

const typed = (basis: PlanBasis): PlanBasis => ({
  ...basis,
  date: basis.date && formatPartialDate(basis.date),
});
