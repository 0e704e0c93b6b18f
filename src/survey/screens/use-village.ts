import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { newId } from '#kit/id.ts';
import { useRecord, useUnsent } from '#sync/outbox.tsx';
import type { Words } from '#vocabulary/language.ts';
import type { OpenedSurvey, Recording } from '../schema.ts';
import { RECORDING } from './outbox.ts';
import { type VillageTopic, villageTopics } from './village-topics.ts';
import { villageWords as words } from './village-words.ts';

/**
 * What a village asks for, on this device: every tap is kept here before it shows, and sent by itself. `lost` says which one could not be
 * kept, and why.
 */
export function useVillage(opened: OpenedSurvey, villageId: string) {
  const { survey } = opened;
  const record = useRecord();
  const acts = useUnsent(survey.id);
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [lost, setLost] = useState<{ readonly told: Words; readonly problem: unknown } | null>(null);
  const topics = useMemo(() => {
    const waiting = (acts ?? []).filter((act) => act.kind === RECORDING && act.refused === null);
    return villageTopics(
      opened,
      villageId,
      waiting.map((act) => act.item as Recording),
    );
  }, [opened, villageId, acts]);

  // A thumb is faster than the disk: the next tap counts on from the last one, not from what the screen has caught up with.
  const tapped = useRef(new Map<string, number>());
  useEffect(() => {
    for (const { key, registered } of topics)
      if (tapped.current.get(key) === registered) tapped.current.delete(key);
  }, [topics]);

  const keep = async (item: Recording, target: string, what: Words) => {
    const about = { vi: survey.name, en: survey.name };
    try {
      await record([
        {
          id: newId(),
          source: phone ? 'phone' : 'office',
          at: new Date().toISOString(),
          kind: RECORDING,
          subject: survey.id,
          target,
          params: { id: survey.id },
          item,
          told: { subject: about, what },
        },
      ]);
      setLost(null);
    } catch (problem) {
      tapped.current.clear();
      setLost({ told: what, problem });
    }
  };
  const ofTopic = ({ topic, programme, position, needId }: VillageTopic) => ({
    topic,
    programme,
    position,
    villageId,
    needId: needId ?? newId(),
  });
  const figure = (topic: VillageTopic, registered: number) => {
    const of = ofTopic(topic);
    const target = `${villageId} ${topic.key}`;
    tapped.current.set(topic.key, registered);
    void keep({ kind: 'figure', ...of, registered }, target, words.toldFigure(topic.topic, registered));
  };
  return {
    ready: acts !== undefined,
    topics,
    /** How many taps the server does not have yet. */
    waiting: acts?.length ?? 0,
    refused: (acts ?? []).filter((act) => act.refused !== null),
    lost,
    figure,
    step: (topic: VillageTopic, by: 1 | -1) =>
      figure(topic, Math.max(0, (tapped.current.get(topic.key) ?? topic.registered) + by)),
    addTopic: (topic: string, programme: string) =>
      figure(
        { key: `new|${topic}`, topic, programme, position: null, needId: null, registered: 0, wishes: [] },
        1,
      ),
    addName: (topic: VillageTopic, name: string) => {
      const id = newId();
      void keep({ kind: 'wish', id, name, ...ofTopic(topic) }, id, words.toldName(topic.topic, name));
    },
    removeName: (id: string, name: string) => void keep({ kind: 'forget', id }, id, words.toldGone(name)),
  };
}
export type Village = ReturnType<typeof useVillage>;
