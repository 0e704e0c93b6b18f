import { sameIn } from '#vocabulary/same.ts';
import { fold } from '#vocabulary/text.ts';
import type { Need } from './schema.ts';

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
