import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useGo, useSearch } from '#kit/route.tsx';
import '#kit/records.css';
import { useSay } from '#kit/words.tsx';
import type { Words } from '#vocabulary/language.ts';

export interface TabPart {
  readonly key: string;
  readonly label: Words;
  readonly show: () => ReactNode;
}

/** Parts of a screen one at a time; the address says which (`?muc=thon`), so that a part can be linked. */
export function TabParts({ path, parts }: { path: string; parts: readonly TabPart[] }) {
  const say = useSay();
  const go = useGo();
  const { muc } = useSearch();
  const present = parts.find(({ key }) => key === muc) ?? parts[0];
  if (!present) return null;
  return (
    <Tabs value={present.key} onChange={(key) => key && go(path, { muc: key })} keepMounted={false}>
      <Tabs.List mb="md" className="lh-tabs">
        {parts.map(({ key, label }) => (
          <Tabs.Tab key={key} value={key}>
            {say(label)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {parts.map(({ key, show }) => (
        <Tabs.Panel key={key} value={key}>
          {key === present.key && show()}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
