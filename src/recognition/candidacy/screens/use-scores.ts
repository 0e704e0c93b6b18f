import { useWrite } from '#kit/call.ts';
import { type OpenCandidacy, putCandidacy, type Score } from '../schema.ts';

/** What a person says of one indicator. */
export interface Answer {
  readonly claim: number | null;
  readonly notApplicable: boolean;
  readonly reason: string | null;
}

/** Writes what is said of an indicator beside what is said of the others; a saying that says nothing is taken out. */
export function useScores(one: OpenCandidacy) {
  const write = useWrite(putCandidacy);
  const save = (code: string, answer: Answer) => {
    const scores = one.scores
      .map((score) => ({ code: score.code, ...(score.code === code ? answer : answerOf(score)) }))
      .filter(({ claim, notApplicable, reason }) => claim !== null || notApplicable || reason !== null);
    const { id, model, subject, year, revision } = one;
    return write.mutateAsync({ params: { id }, body: { model, subject, year, scores, revision } });
  };
  return { save, busy: write.isPending, problem: write.error };
}

export const answerOf = ({ claim, notApplicable, reason }: Score): Answer => ({
  claim,
  notApplicable,
  reason,
});
/** What is assessed of an indicator: what was said where somebody said it, else what the records give. */
export const figureOf = ({ claim, derived }: Score): number | null => claim ?? derived;
/** Whether an indicator has its answer: a figure, or that it does not apply. */
export const isAnswered = (score: Score): boolean => score.notApplicable || figureOf(score) !== null;
