import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useCommune, useMay } from '#kit/me.tsx';
import { Page } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { listSentReports } from '../report/schema.ts';
import { FiguresView } from './figures.tsx';
import { words } from './words.ts';

/** What a commune has sent up: totals, no names, nothing that is under way. */
export function SentTotals() {
  const say = useSay();
  const { name } = useCommune();
  const may = useMay('report.totals') !== null;
  const sent = useRead(listSentReports, {}, { enabled: may });
  const [wanted, setWanted] = useState<string>();
  return (
    <Page title={say(words.sentTitle)} subtitle={name}>
      {!may ? (
        <Empty title={say(words.sentNone)} what={say(words.sentWhat)} />
      ) : (
        <Loaded result={sent}>
          {(reports) => {
            const shown = reports.find(({ id }) => id === wanted) ?? reports[0];
            if (!shown) return <Empty title={say(words.sentNone)} what={say(words.sentWhat)} />;
            return (
              <>
                <NativeSelect
                  label={say(words.reports)}
                  value={shown.id}
                  data={reports.map((one) => ({
                    value: one.id,
                    label: [one.title, one.number].filter(Boolean).join(' · '),
                  }))}
                  onChange={(event) => setWanted(event.currentTarget.value)}
                />
                <FiguresView figures={shown.figures} opens={false} />
              </>
            );
          }}
        </Loaded>
      )}
    </Page>
  );
}
