import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { useRead } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page } from '#kit/page.tsx';
import { Link, useParams } from '#kit/route.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { RefusedActs } from '#sync/screens/refused.tsx';
import { type CivilDate, formatDate, weekdayName } from '#vocabulary/date.ts';
import { readSheet } from '../mark/schema.ts';
import './call.css';
import { CallBar, CallHead, type CallMode } from './call-head.tsx';
import { CallList } from './call-list.tsx';
import { ClosePanel } from './close.tsx';
import { CountHeads } from './count-heads.tsx';
import { Ended } from './ended.tsx';
import { UndoBar } from './undo-bar.tsx';
import { type Roll, useRoll } from './use-roll.ts';
import { WalkInPanel } from './walk-in.tsx';
import { words } from './words.ts';

export type Sheet = z.output<typeof readSheet.answer>;

/** Điểm danh: who is here? A list for a phone in a village house without network. */
export default function CallScreen() {
  const { session = '' } = useParams();
  const sheet = useRead(readSheet, { params: { session } });
  return <Loaded result={sheet}>{(data) => <Call key={session} sheet={data} />}</Loaded>;
}

function Call({ sheet }: { sheet: Sheet }) {
  const { session, activity } = sheet;
  const day = formatDate(session.date as CivilDate);
  const [about] = useState({ vi: `${activity.title} · ${day}`, en: `${activity.title} · ${day}` });
  const roll = useRoll(session, about, sheet.people);
  const [goesOn, setGoesOn] = useState(session.state === 'held');
  if (!roll.ready) return null;
  const ended = roll.ending !== null || (session.state === 'held' && !goesOn);
  if (ended)
    return (
      <Ended
        sheet={sheet}
        roll={roll}
        onGoOn={() => {
          setGoesOn(true);
          void roll.goOn();
        }}
      />
    );
  return <Calling sheet={sheet} roll={roll} onEnd={() => setGoesOn(false)} />;
}

function Calling({ sheet, roll, onEnd }: { sheet: Sheet; roll: Roll; onEnd: () => void }) {
  const { session, activity } = sheet;
  const say = useSay();
  const language = useLanguage();
  const mayMark = useMay('mark.write') !== null;
  const headcount = roll.counted === undefined ? session.headcount : roll.counted;
  const { present, away } = roll.counts;
  const [mode, setMode] = useState<CallMode>(headcount !== null && present + away === 0 ? 'heads' : 'names');
  const [panel, setPanel] = useState<'walk-in' | 'close' | null>(null);
  const held = session.state === 'held';
  const day = session.date as CivilDate;
  const when = `${session.from} ${weekdayName(day, language)} ${formatDate(day)}`;
  // With names uncalled the end is never the button that invites.
  const nextIsEnd = mode === 'heads' ? headcount !== null : roll.counts.uncalled === 0 && present + away > 0;
  return (
    <Page
      title={activity.title}
      subtitle={[activity.villageName, session.venueName, when].filter(Boolean).join(' · ')}
    >
      {activity.reported && <Alert color="yellow">{say(words.reportedNote)}</Alert>}
      {held && (
        <Alert color="teal">
          {say(words.heldNote)} <Link to={`lop/${activity.id}`}>{say(words.toClass)}</Link>
        </Alert>
      )}
      <RefusedActs acts={roll.refused} />
      <div className="lh-call-page">
        <CallHead mode={mode} onMode={setMode} waiting={roll.waiting} mayMark={mayMark} />
        {mode === 'names' ? (
          <>
            <CallBar title={activity.title} counts={roll.counts} />
            <CallList sheet={sheet} roll={roll} mayMark={mayMark} onOutsider={() => setPanel('walk-in')} />
          </>
        ) : (
          <CountHeads roll={roll} headcount={headcount} />
        )}
      </div>
      {mayMark && (
        <div className="lh-call-foot">
          {(mode === 'names' || roll.lost) && <UndoBar roll={roll} />}
          <div className="lh-call-acts">
            {mode === 'names' && (
              <Button variant="default" onClick={() => setPanel('walk-in')}>
                {say(words.outsider)}
              </Button>
            )}
            {!held && (
              <Button variant={nextIsEnd ? 'filled' : 'default'} onClick={() => setPanel('close')}>
                {say(words.close)}
              </Button>
            )}
          </div>
        </div>
      )}
      <WalkInPanel
        activityId={activity.id}
        opened={panel === 'walk-in'}
        onClose={() => setPanel(null)}
        onCame={(walkIn) => {
          roll.came(walkIn);
          setPanel(null);
        }}
      />
      <ClosePanel
        session={session}
        roll={roll}
        headcount={headcount}
        opened={panel === 'close'}
        onClose={() => setPanel(null)}
        onEnd={onEnd}
      />
    </Page>
  );
}
