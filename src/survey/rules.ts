import { sameIn } from '#vocabulary/same.ts';
import { fold } from '#vocabulary/text.ts';
import type { Need, Recording, Wish } from './schema.ts';

/** Whether two records say the same need. */
export const sameNeed = sameIn<Need>(['topic', 'programme', 'villageId', 'registered', 'position']);

/** A topic of the survey with what each village registered; `registered` is their sum, in lượt. */
export interface Topic {
  readonly key: string;
  readonly topic: string;
  readonly programme: string;
  readonly position: number;
  readonly needs: readonly Need[];
  readonly registered: number;
}

/** What makes two needs one topic: programme and words, whatever their marks, case and spaces. */
export const topicKey = (programme: string, topic: string): string => `${programme}|${fold(topic)}`;

/**
 * The topics of a survey in their order. The same words at another place of the list are another topic: people may ask twice for one
 * subject, at two times of the year.
 */
export function topicsOf(needs: readonly Need[]): readonly Topic[] {
  const byTopic = Map.groupBy(needs, (need) => `${need.position}|${topicKey(need.programme, need.topic)}`);
  return [...byTopic]
    .map(([key, of]) => ({
      key,
      topic: of[0]!.topic,
      programme: of[0]!.programme,
      position: of[0]!.position,
      needs: of,
      registered: of.reduce((sum, need) => sum + need.registered, 0),
    }))
    .sort((a, b) => a.position - b.position || a.key.localeCompare(b.key));
}

/** Topics and registrations (lượt) of each programme, in the order in which programmes come first. */
export interface ProgrammeNeeds {
  readonly programme: string;
  readonly topics: number;
  readonly registered: number;
}
export function needsByProgramme(needs: readonly Need[]): readonly ProgrammeNeeds[] {
  const byProgramme = Map.groupBy(topicsOf(needs), (topic) => topic.programme);
  return [...byProgramme].map(([programme, topics]) => ({
    programme,
    topics: topics.length,
    registered: topics.reduce((sum, topic) => sum + topic.registered, 0),
  }));
}

/** What recordings make of a survey. */
export interface Recorded {
  /** Needs that are new or say another figure. */
  readonly put: readonly Need[];
  readonly wishes: readonly Wish[];
  /** The ids of wishes to be taken out. */
  readonly forget: readonly string[];
}

/**
 * Gives what recordings, in their order, make of the needs of a survey. The last figure of a topic and village stands; a topic that is not
 * listed joins the one of the same words and programme, else it goes to the end of the list.
 */
export function recorded(needs: readonly Need[], recordings: readonly Recording[]): Recorded {
  const now = [...needs];
  const touched = new Set<string>();
  const wishes = new Map<string, Wish>();
  const forget = new Set<string>();
  for (const one of recordings) {
    if (one.kind === 'forget') {
      wishes.delete(one.id);
      forget.add(one.id);
      continue;
    }
    const before = needFor(now, one);
    const after = one.kind === 'figure' ? { ...before, registered: one.registered } : before;
    const at = now.findIndex(({ id }) => id === before.id);
    if (at === -1) now.push(after);
    else now[at] = after;
    if (at === -1 || before.registered !== after.registered) touched.add(after.id);
    if (one.kind !== 'wish') continue;
    wishes.set(one.id, { id: one.id, needId: after.id, name: one.name });
    forget.delete(one.id);
  }
  const was = new Map(needs.map((need) => [need.id, need]));
  const put = now.filter((need) => touched.has(need.id) && !isSame(was.get(need.id), need));
  return { put, wishes: [...wishes.values()], forget: [...forget] };
}

const isSame = (one: Need | undefined, other: Need): boolean => one !== undefined && sameNeed(one, other);

type OfTopic = Exclude<Recording, { kind: 'forget' }>;

/** The need that a recording is of: the one that stands, else a new one of 0 at the place of its topic. */
function needFor(needs: readonly Need[], said: OfTopic): Need {
  const { needId, villageId, position } = said;
  const key = topicKey(said.programme, said.topic);
  const alike = needs.filter((need) => topicKey(need.programme, need.topic) === key);
  const listed = alike.find((need) => position === null || need.position === position);
  const own = (need: Need) => need.villageId === villageId && (!listed || need.position === listed.position);
  const standing =
    needs.find((need) => need.id === needId && need.villageId === villageId) ?? alike.find(own);
  if (standing) return standing;
  const { topic, programme } = listed ?? said;
  const end = Math.max(-1, ...needs.map((need) => need.position)) + 1;
  return {
    id: needId,
    topic,
    programme,
    villageId,
    registered: 0,
    position: listed?.position ?? end,
    revision: 0,
  };
}
