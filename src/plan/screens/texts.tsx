import { ActionIcon, Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { RichEditor } from '#kit/editor/editor.tsx';
import { newId } from '#kit/id.ts';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Saved } from '#kit/saved.tsx';
import { useAutosave } from '#kit/saving.ts';
import { useSay } from '#kit/words.tsx';
import { basisKey, inForceOn, usualBases } from '#law/usual.ts';
import { formatPartialDate, parsePartialDate } from '#vocabulary/date.ts';
import type { RichNode } from '#vocabulary/rich.ts';
import { fieldsOf } from '../fields.ts';
import { type PlanBasis, type PlanSection, putBases, putSection } from '../section/schema.ts';
import { type OpenedPlan, type PlanVersion, putRecipients } from '../version/schema.ts';
import { words } from './words.ts';

const PAUSE_MS = 1000;

/** The words of a plan: legal bases, the narrative parts with live figures, and who it goes to. Each saves by itself. */
export function Texts({ opened, writable }: { opened: OpenedPlan; writable: boolean }) {
  return (
    <Stack>
      <Bases
        version={opened.version.id}
        bases={opened.bases}
        day={opened.plan.periodFrom}
        writable={writable}
      />
      {opened.sections.map((section) => (
        <TextSection key={section.id} opened={opened} section={section} writable={writable} />
      ))}
      <Recipients version={opened.version} writable={writable} />
    </Stack>
  );
}

function TextSection({
  opened,
  section,
  writable,
}: {
  opened: OpenedPlan;
  section: PlanSection;
  writable: boolean;
}) {
  const { mutateAsync } = useWrite(putSection);
  // The revision that the next save stands on; the server's answer moves it.
  const revision = useRef(section.revision);
  const [told, setTold] = useState(section.revision);
  const { id, ...rest } = section;
  const { state, problem, change } = useAutosave(PAUSE_MS, async (content: RichNode) => {
    const saved = await mutateAsync({
      params: { version: opened.version.id, id },
      body: { ...rest, content, revision: revision.current },
    });
    revision.current = saved.revision;
    setTold(saved.revision);
  });
  const outside = section.revision > told;
  useEffect(() => {
    if (!outside || state.kind !== 'saved') return;
    revision.current = section.revision;
    setTold(section.revision);
  }, [outside, section.revision, state.kind]);
  return (
    <Section title={section.title} aside={writable && <Saved state={state} />}>
      <RichEditor
        label={section.title}
        value={section.content}
        version={section.revision}
        fields={fieldsOf(opened)}
        readOnly={!writable}
        onChange={change}
      />
      <ProblemNote problem={problem} />
    </Section>
  );
}

function Bases({
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
  const { state, problem, change } = useAutosave(PAUSE_MS, (next: readonly PlanBasis[]) =>
    mutateAsync({
      params: { version },
      body: {
        bases: next
          .filter((one) => one.number.trim())
          .map((one, position) => ({ ...one, position, date: one.date && parsePartialDate(one.date) })),
      },
    }),
  );
  // What is known to be out of force on the plan's first day is not offered.
  const offered = usualBases.filter(
    (one) =>
      inForceOn(one, day) !== false && !rows.some((row) => basisKey(row.number) === basisKey(one.number)),
  );
  const set = (next: readonly PlanBasis[]) => {
    setRows(next);
    change(next);
  };
  const edit = (id: string, key: 'number' | 'date' | 'issuer' | 'subject', value: string) =>
    set(
      rows.map((row) => (row.id === id ? { ...row, [key]: key === 'number' ? value : value || null } : row)),
    );
  return (
    <Section title={say(words.bases)} aside={writable && <Saved state={state} />}>
      <Stack gap="sm">
        {rows.map((row) =>
          writable ? (
            <Group key={row.id} gap="xs" align="flex-end" wrap="wrap">
              <TextInput
                w={190}
                label={say(words.number)}
                value={row.number}
                onChange={(event) => edit(row.id, 'number', event.currentTarget.value)}
              />
              <TextInput
                w={150}
                label={say(words.date)}
                value={row.date ?? ''}
                placeholder="10/01/2024"
                error={row.date && !parsePartialDate(row.date) ? say(words.badDate) : null}
                onChange={(event) => edit(row.id, 'date', event.currentTarget.value)}
              />
              <TextInput
                w={220}
                label={say(words.issuer)}
                value={row.issuer ?? ''}
                onChange={(event) => edit(row.id, 'issuer', event.currentTarget.value)}
              />
              <TextInput
                flex="1 1 260px"
                label={say(words.subject)}
                value={row.subject ?? ''}
                onChange={(event) => edit(row.id, 'subject', event.currentTarget.value)}
              />
              <ActionIcon
                size={44}
                variant="subtle"
                aria-label={`${say(words.deleteLine)} ${row.number}`}
                onClick={() => set(rows.filter((one) => one.id !== row.id))}
              >
                ✕
              </ActionIcon>
            </Group>
          ) : (
            <Text key={row.id}>
              {[row.number, row.date, row.issuer, row.subject].filter(Boolean).join(' · ')}
            </Text>
          ),
        )}
        {writable && (
          <NativeSelect
            label={say(words.usualBasis)}
            value=""
            data={[
              { value: '', label: '–' },
              ...offered.map((one) => ({ value: one.number, label: `${one.number} · ${one.subject}` })),
            ]}
            onChange={(event) => {
              const basis = offered.find((one) => one.number === event.currentTarget.value);
              if (!basis) return;
              const { number, date, issuer, subject } = basis;
              set([...rows, typed({ id: newId(), position: rows.length, number, date, issuer, subject })]);
            }}
          />
        )}
        {writable && (
          <Button
            variant="default"
            w="fit-content"
            onClick={() =>
              setRows([
                ...rows,
                { id: newId(), position: rows.length, number: '', date: null, issuer: null, subject: null },
              ])
            }
          >
            {say(words.addBasis)}
          </Button>
        )}
        <ProblemNote problem={problem} />
      </Stack>
    </Section>
  );
}

const typed = (basis: PlanBasis): PlanBasis => ({
  ...basis,
  date: basis.date && formatPartialDate(basis.date),
});

function Recipients({ version, writable }: { version: PlanVersion; writable: boolean }) {
  const say = useSay();
  const { mutateAsync } = useWrite(putRecipients);
  const [text, setText] = useState(() =>
    version.recipients.map(({ name, purpose }) => (purpose ? `${name} (${purpose})` : name)).join('\n'),
  );
  const { state, problem, change } = useAutosave(PAUSE_MS, (said: string) =>
    mutateAsync({ params: { version: version.id }, body: { recipients: recipientsOf(said) } }),
  );
  return (
    <Section title={say(words.recipients)} aside={writable && <Saved state={state} />}>
      <Textarea
        aria-label={say(words.recipients)}
        description={writable ? say(words.recipientsHint) : null}
        autosize
        minRows={3}
        readOnly={!writable}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          change(event.currentTarget.value);
        }}
      />
      <ProblemNote problem={problem} />
    </Section>
  );
}

/** `UBND xã (để báo cáo)`, one a line. */
function recipientsOf(text: string): PlanVersion['recipients'] {
  return text.split('\n').flatMap((line) => {
    const parts = /^\s*-?\s*(.*?)\s*(?:\(([^()]*)\))?\s*;?\s*$/.exec(line);
    return parts?.[1] ? [{ name: parts[1], purpose: parts[2]?.trim() || null }] : [];
  });
}
