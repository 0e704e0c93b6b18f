import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { momentText } from '#kit/day.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useSay } from '#kit/words.tsx';
import { type AuditEntry, readRecordTrail } from '../schema.ts';
import '#kit/records.css';

const words = {
  title: { vi: 'Nhật ký', en: 'History' },
  none: {
    vi: 'Chưa ai sửa gì ở đây từ khi có trong phần mềm.',
    en: 'No changes have been made since this was entered.',
  },
  why: { vi: 'Lý do', en: 'Why' },
  more: { vi: 'Chỉ hiện 50 lần sửa gần nhất.', en: 'Only the latest 50 changes are shown.' },
};

/** A button that opens the history of a record at the side. `subject` is the record's id. */
export function TrailButton({ subject }: { subject: string }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" w="fit-content" onClick={() => setOpen(true)}>
        {say(words.title)}
      </Button>
      <SidePanel title={say(words.title)} opened={open} onClose={() => setOpen(false)}>
        {open && <AuditTrail subject={subject} />}
      </SidePanel>
    </>
  );
}

/** What was done to a record: who, as which post, when, what it was before and is now, and why; the latest first. */
export function AuditTrail({ subject }: { subject: string }) {
  const say = useSay();
  const result = useRead(readRecordTrail, { params: { subject } });
  return (
    <Loaded result={result}>
      {({ entries, next }) =>
        entries.length === 0 ? (
          <Text c="dimmed">{say(words.none)}</Text>
        ) : (
          <Stack gap="xs">
            <Entries entries={entries} />
            {next !== null && <Text c="dimmed">{say(words.more)}</Text>}
          </Stack>
        )
      }
    </Loaded>
  );
}

/** Entries of the trail as a list. */
export function Entries({ entries }: { entries: readonly AuditEntry[] }) {
  const say = useSay();
  return (
    <ol className="lh-trail">
      {entries.map((entry) => (
        <li key={entry.seq}>
          <Text fw={600}>{say(entry.words)}</Text>
          <Text size="sm" c="dimmed">
            {entry.actor} · {momentText(entry.at)}
          </Text>
          <Changes entry={entry} />
          {entry.reason && (
            <Text size="sm">
              {say(words.why)}: {entry.reason}
            </Text>
          )}
        </li>
      ))}
    </ol>
  );
}

function Changes({ entry: { changes } }: { entry: AuditEntry }) {
  const say = useSay();
  if (changes.length === 0) return null;
  return (
    <ul>
      {changes.map(({ field, name, before, after }) => (
        <li key={field}>
          {say(name)}: {say(before)} → <strong>{say(after)}</strong>
        </li>
      ))}
    </ul>
  );
}
