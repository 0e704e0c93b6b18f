import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { type ListColumn, OpenTable } from '#kit/open-table.tsx';
import { Page, Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { stateOf } from '../rules.ts';
import { listPetitions, type Petition } from '../schema.ts';
import { outcomeWords, stateWords } from '../words.ts';
import { PetitionPanel } from './petition-panel.tsx';
import { words } from './words.ts';

const blank = (): Petition => ({
  id: newId(),
  recipient: '',
  subject: '',
  content: '',
  documentId: null,
  number: null,
  issuedOn: null,
  answeredOn: null,
  answeredBy: null,
  answerNumber: null,
  answer: null,
  outcome: null,
  revision: 0,
});

/** What the centre has proposed to higher levels, each with its number and what was answered. */
export default function PetitionsScreen() {
  const say = useSay();
  const result = useRead(listPetitions);
  const writes = useMay('petition.write') !== null;
  const [open, setOpen] = useState<Petition | null>(null);
  const all = result.data ?? [];
  const shown = open && (all.find(({ id }) => id === open.id) ?? open);
  const columns: readonly ListColumn<Petition>[] = [
    { label: words.subject, show: (row) => row.subject },
    { label: words.recipient, wide: true, show: (row) => row.recipient },
    {
      label: { vi: 'Số, ngày', en: 'Number, date' },
      show: (row) => (row.number ? `${row.number} · ${dayText(row.issuedOn)}` : '—'),
    },
    {
      label: words.outcome,
      show: (row) => say(row.outcome ? outcomeWords[row.outcome] : stateWords[stateOf(row)]),
    },
  ];
  const button = writes && <Button onClick={() => setOpen(blank())}>{say(words.add)}</Button>;
  return (
    <Page
      title={say(words.title)}
      subtitle={say(words.summary(all.filter((one) => stateOf(one) === 'sent').length, all.length))}
      actions={all.length > 0 && button}
    >
      <Section>
        <Loaded result={result}>
          {(rows) =>
            rows.length === 0 ? (
              <Empty title={say(words.empty)} what={say(words.emptyWhat)} action={button} />
            ) : (
              <OpenTable columns={columns} rows={rows} onOpen={setOpen} />
            )
          }
        </Loaded>
      </Section>
      <SidePanel title={say(words.one)} opened={shown !== null} onClose={() => setOpen(null)}>
        {shown && <PetitionPanel key={`${shown.id} ${shown.revision}`} petition={shown} writes={writes} />}
      </SidePanel>
    </Page>
  );
}
