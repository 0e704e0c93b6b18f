import { useState } from 'react';
import { words as dutyWords } from '#duty/duty/screens/words.ts';
import { useRead } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useCommune, useMay, useMe } from '#kit/me.tsx';
import { Page } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { SentTotals } from '#report/screens/sent.tsx';
import { HeldNote, OfflineNote, PinOffer } from '#sync/held/screens/held-line.tsx';
import { UnsentCard } from '#sync/screens/waiting.tsx';
import { type CivilDate, formatDate, weekdayName } from '#vocabulary/date.ts';
import { readWaiting } from '../waiting/schema.ts';
import { readYear } from '../year/schema.ts';
import { Beginning } from './beginning.tsx';
import { Progress } from './progress.tsx';
import { Ribbon } from './ribbon.tsx';
import './today.css';
import { Waiting } from './waiting.tsx';
import { greeting } from './words.ts';

/** The first screen: what waits for this person, and where the year stands. Province and ministry see what was sent to them. */
export default function Home() {
  const inside = useMay('today.read');
  return inside ? <Today /> : <SentTotals />;
}

function Today() {
  const say = useSay();
  const language = useLanguage();
  const me = useMe();
  const commune = useCommune();
  const waiting = useRead(readWaiting);
  const today = me.today as CivilDate;
  const form = me.preference.addressForm;
  const day = weekdayName(today, language);
  return (
    <Page
      title={
        waiting.data
          ? say(greeting(form, me.name, waiting.data.tasks.length))
          : say({ vi: `Chào ${form || me.name}`, en: `Hello ${me.name}` })
      }
      subtitle={`${say({ vi: 'Trung tâm học tập cộng đồng', en: 'Community learning centre' })} ${commune.name} · ${day}, ${formatDate(today)}`}
    >
      <OfflineNote />
      <UnsentCard />
      <PinOffer />
      <Beginning />
      <Year>{<Loaded result={waiting}>{({ tasks }) => <Waiting tasks={tasks} />}</Loaded>}</Year>
      <HeldNote />
    </Page>
  );
}

/** What waits stands beside the year's progress, the calendar below; who sees no year gets the list alone. */
function Year({ children }: { children: React.ReactNode }) {
  return useMay('year.read') ? <WithYear>{children}</WithYear> : children;
}

function WithYear({ children }: { children: React.ReactNode }) {
  const [wanted, setWanted] = useState<number>();
  const year = useRead(readYear, wanted ? { query: { year: wanted } } : {});
  return (
    <>
      <div className="td-top">
        {children}
        <Loaded result={year}>{(overview) => <Progress overview={overview} />}</Loaded>
      </div>
      <DutiesLink />
      {year.data && <Ribbon overview={year.data} onYear={setWanted} />}
    </>
  );
}

function DutiesLink() {
  const say = useSay();
  if (!useMay('duty.read')) return null;
  return (
    <Link to="lich-viec" className="td-duties">
      {say(dutyWords.title)}
    </Link>
  );
}
