import { topicKey, topicsOf } from '../rules.ts';
import type { Need, Recording, Wish } from '../schema.ts';

/** A topic on the phone: what one village asks for, with the names that it noted. */
export interface VillageTopic {
  readonly key: string;
  readonly topic: string;
  readonly programme: string;
  /** Null until the server has listed it. */
  readonly position: number | null;
  /** Null while the village has no need of it. */
  readonly needId: string | null;
  readonly registered: number;
  readonly wishes: readonly Pick<Wish, 'id' | 'name'>[];
}

type OfTopic = Exclude<Recording, { kind: 'forget' }>;

/** Gives the topics of a survey for one village, with what was recorded on this device and is not sent yet. */
export function villageTopics(
  { needs, wishes }: { readonly needs: readonly Need[]; readonly wishes: readonly Wish[] },
  villageId: string,
  waiting: readonly Recording[],
): readonly VillageTopic[] {
  const listed = topicsOf(needs).map(({ key, topic, programme, position, needs: of }): VillageTopic => {
    const own = of.find((need) => need.villageId === villageId);
    return {
      key,
      topic,
      programme,
      position,
      needId: own?.id ?? null,
      registered: own?.registered ?? 0,
      wishes: wishes.filter(({ needId }) => needId === own?.id),
    };
  });
  return waiting.reduce<readonly VillageTopic[]>(
    (topics, one) => withRecording(topics, one, villageId),
    listed,
  );
}

function withRecording(
  topics: readonly VillageTopic[],
  one: Recording,
  villageId: string,
): readonly VillageTopic[] {
  if (one.kind === 'forget')
    return topics.map((topic) => ({ ...topic, wishes: topic.wishes.filter(({ id }) => id !== one.id) }));
  if (one.villageId !== villageId) return topics;
  const known = topics.find((topic) => isOf(topic, one));
  if (!known) return [...topics, after(unlisted(one), one)];
  return topics.map((topic) => (topic === known ? after(topic, one) : topic));
}

const isOf = (topic: VillageTopic, one: OfTopic): boolean =>
  topicKey(topic.programme, topic.topic) === topicKey(one.programme, one.topic) &&
  (one.position === null || topic.position === one.position);

const unlisted = ({ topic, programme }: OfTopic): VillageTopic => ({
  key: `new|${topicKey(programme, topic)}`,
  topic,
  programme,
  position: null,
  needId: null,
  registered: 0,
  wishes: [],
});

function after(topic: VillageTopic, one: OfTopic): VillageTopic {
  const needId = topic.needId ?? one.needId;
  if (one.kind === 'figure') return { ...topic, needId, registered: one.registered };
  if (topic.wishes.some(({ id }) => id === one.id)) return topic;
  return { ...topic, needId, wishes: [...topic.wishes, { id: one.id, name: one.name }] };
}
