import './privacy.css';
import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMay } from '#kit/me.tsx';
import { useSay } from '#kit/words.tsx';
import { PersonPrivacy } from './person-privacy.tsx';
import { words } from './words.ts';
import '#kit/records.css';

/** A person of the register in two parts: the record, and what concerns the data about them; the second for who may see it. */
export function PersonTabs({ id, record, onGone }: { id: string; record: ReactNode; onGone: () => void }) {
  const say = useSay();
  const may = useMay('personal-data.export') !== null;
  if (!may) return record;
  return (
    <Tabs defaultValue="record" keepMounted={false}>
      <Tabs.List mb="md" className="lh-tabs">
        <Tabs.Tab value="record">{say(words.person)}</Tabs.Tab>
        <Tabs.Tab value="privacy">{say(words.privacy)}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="record">{record}</Tabs.Panel>
      <Tabs.Panel value="privacy">
        <PersonPrivacy id={id} onGone={onGone} />
      </Tabs.Panel>
    </Tabs>
  );
}
