import { topicKey, topicsOf } from '#survey/rules.ts';
import type { Need } from '#survey/schema.ts';
import type { PlanLine } from './line/schema.ts';

/** A topic of the survey beside what the plan offers for it: people who registered, and learners of its lines. */
export interface CoveredTopic {
  readonly key: string;
  readonly topic: string;
  readonly programme: string;
  /** The needs that it is made of, by their ids. */
  readonly needs: readonly string[];
  readonly registered: number;
  readonly lines: readonly PlanLine[];
  readonly learners: number;
}

export interface CoveredProgramme {
  readonly programme: string;
  readonly topics: number;
  readonly registered: number;
  readonly lines: number;
  readonly learners: number;
}

/**
 * Sets the survey against the plan. A line is for the need that it came from; a line that came from none is for the first topic of the
 * same programme and words that has no line yet.
 */
export function coverage(needs: readonly Need[], lines: readonly PlanLine[]): readonly CoveredTopic[] {
  const topics = topicsOf(needs);
  const byNeed = new Map(topics.flatMap((topic) => topic.needs.map((need) => [need.id, topic.key] as const)));
  const taken = Map.groupBy(
    lines.filter((line) => line.needId !== null && byNeed.has(line.needId)),
    (line) => byNeed.get(line.needId!)!,
  );
  const free = lines.filter((line) => line.needId === null || !byNeed.has(line.needId));
  const waiting = Map.groupBy(free, (line) => topicKey(line.programme ?? '', line.title));
  return topics.map((topic) => {
    const own =
      taken.get(topic.key) ?? waiting.get(topicKey(topic.programme, topic.topic))?.splice(0, 1) ?? [];
    return {
      key: topic.key,
      topic: topic.topic,
      programme: topic.programme,
      needs: topic.needs.map((need) => need.id),
      registered: topic.registered,
      lines: own,
      learners: own.reduce((sum, line) => sum + (line.learners ?? 0), 0),
    };
  });
}

/** The survey against the plan by programme: topics and registrations beside lines and learners. */
export function coverageByProgramme(
  needs: readonly Need[],
  lines: readonly PlanLine[],
): readonly CoveredProgramme[] {
  const topics = Map.groupBy(topicsOf(needs), (topic) => topic.programme);
  const offered = Map.groupBy(lines, (line) => line.programme ?? 'KHAC');
  return [...new Set([...topics.keys(), ...offered.keys()])].map((programme) => {
    const [asked, own] = [topics.get(programme) ?? [], offered.get(programme) ?? []];
    return {
      programme,
      topics: asked.length,
      registered: asked.reduce((sum, topic) => sum + topic.registered, 0),
      lines: own.length,
      learners: own.reduce((sum, line) => sum + (line.learners ?? 0), 0),
    };
  });
}
