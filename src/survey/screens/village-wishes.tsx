import { NativeSelect } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useSay } from '#kit/words.tsx';
import { NotKeptAlert } from '#sync/screens/not-kept.tsx';
import { RefusedActs } from '#sync/screens/refused.tsx';
import { SendingState } from '#sync/screens/state.tsx';
import type { OpenedSurvey } from '../schema.ts';
import { NewTopic } from './new-topic.tsx';
import { TopicRow } from './topic-row.tsx';
import { useVillage } from './use-village.ts';
import './village-wishes.css';
import { villageWords as words } from './village-words.ts';

/** The survey on a phone: the topics of one village, each with − and +. Every tap is on the device before it shows, and sent by itself. */
export function VillageWishes({ opened }: { opened: OpenedSurvey }) {
  const say = useSay();
  const [villageId, setVillageId] = useState(opened.villages[0]?.id ?? '');
  if (!villageId) return null;
  return (
    <div className="vw">
      {opened.villages.length > 1 && (
        <NativeSelect
          label={say(words.village)}
          value={villageId}
          data={opened.villages.map(({ id, kind, name }) => ({ value: id, label: `${kind} ${name}` }))}
          onChange={(event) => setVillageId(event.currentTarget.value)}
        />
      )}
      <OfVillage key={villageId} opened={opened} villageId={villageId} />
    </div>
  );
}

function OfVillage({ opened, villageId }: { opened: OpenedSurvey; villageId: string }) {
  const say = useSay();
  const village = useVillage(opened, villageId);
  // Names are asked for under the topic that was touched last, nowhere else.
  const [touched, setTouched] = useState<string | null>(null);
  useEffect(() => {
    // A phone may end a tab that is put away: a number that is still being typed is taken then.
    const away = () => document.hidden && (document.activeElement as HTMLElement | null)?.blur();
    document.addEventListener('visibilitychange', away);
    return () => document.removeEventListener('visibilitychange', away);
  }, []);
  if (!village.ready) return null;
  return (
    <>
      <Sent waiting={village.waiting} />
      <RefusedActs acts={village.refused} />
      {village.lost && <NotKeptAlert {...village.lost} />}
      {village.topics.length === 0 && <p>{say(words.none)}</p>}
      <ul className="lh-card vw-topics">
        {village.topics.map((topic) => (
          <TopicRow
            key={topic.key}
            topic={topic}
            village={village}
            touched={touched === topic.key}
            onTouch={() => setTouched(topic.key)}
          />
        ))}
      </ul>
      <NewTopic onAdd={village.addTopic} />
    </>
  );
}

/** Whether what was tapped has reached the server. Keeps its height, so that nothing moves under a thumb. */
function Sent({ waiting }: { waiting: number }) {
  const say = useSay();
  const { online } = useNetwork();
  return (
    <div className="vw-sent" role="status" data-waiting={waiting > 0 || !online}>
      {!online && <strong>{say(words.offline)}</strong>}
      {waiting > 0 ? (
        <>
          <strong>{say(words.waiting(waiting))}</strong> <SendingState />
        </>
      ) : (
        online && <span>{say(words.allSent)}</span>
      )}
    </div>
  );
}
