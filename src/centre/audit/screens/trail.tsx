import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { momentText } from '#kit/day.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useSay } from '#kit/words.tsx';
import { formatDate, isCivilDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { kinds as approverKinds } from '../../approver/screens/words.ts';
import { roleWords } from '../../post/screens/words.ts';
import { type AuditEntry, readRecordTrail } from '../schema.ts';
import { actWords, fieldWords } from './words.ts';
import '#kit/records.css';

const words = {
  title: { vi: 'Nhật ký', en: 'History' },
  none: {
    vi: 'Chưa ai sửa gì ở đây từ khi có trong phần mềm.',
    en: 'Nobody has changed anything here since it came into the program.',
  },
  why: { vi: 'Lý do', en: 'Why' },
  blank: { vi: 'để trống', en: 'blank' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  other: { vi: 'khác', en: 'other' },
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
          <Text fw={600}>{say(actWords(entry.act))}</Text>
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

function Changes({ entry }: { entry: AuditEntry }) {
  const say = useSay();
  const told = entry.changes.flatMap(({ field, before, after }) => {
    const name = fieldWords(field);
    const [old, now] = [valueWords(before), valueWords(after)];
    // An id says nothing to a reader: that it changed is all that can be told.
    if (!name || (old === null && now === null)) return [];
    return [{ name, old, now }];
  });
  if (told.length === 0) return null;
  return (
    <ul>
      {told.map(({ name, old, now }) => (
        <li key={name.en}>
          {say(name)}: {say(old ?? words.other)} → <strong>{say(now ?? words.other)}</strong>
        </li>
      ))}
    </ul>
  );
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-/i;
const both = (text: string): Words => ({ vi: text, en: text });
const known: Readonly<Record<string, Words>> = {
  ...approverKinds,
  ...roleWords,
  female: { vi: 'nữ', en: 'female' },
  male: { vi: 'nam', en: 'male' },
  poor: { vi: 'hộ nghèo', en: 'poor' },
  'near-poor': { vi: 'hộ cận nghèo', en: 'near-poor' },
  own: { vi: 'tự mở', en: 'own' },
  joint: { vi: 'liên kết', en: 'joint' },
  planned: { vi: 'dự kiến', en: 'planned' },
  held: { vi: 'đã tổ chức', en: 'held' },
  cancelled: { vi: 'đã hủy', en: 'cancelled' },
};

/** A value as a reader says it; null for what only the program understands (an id, a list). */
function valueWords(value: unknown): Words | null {
  if (value === null || value === undefined || value === '') return words.blank;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return both(value > 2200 ? formatNumber(value) : String(value));
  if (typeof value !== 'string' || uuid.test(value)) return null;
  if (isCivilDate(value)) return both(formatDate(value));
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return both(momentText(value));
  return known[value] ?? both(value.length > 160 ? `${value.slice(0, 160)} …` : value);
}
