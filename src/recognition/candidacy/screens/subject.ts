import type { SubjectOnScreen } from '#approval/screens/subject.ts';
import { useWrite } from '#kit/call.ts';
import {
  type CandidacyAct,
  candidacyWords,
  candidacyWorkflow,
  ownActs,
  type StoredState,
} from '../definition.ts';
import { type OpenCandidacy, stepCandidacy } from '../schema.ts';

type Holder = keyof typeof candidacyWorkflow.holders;

/** The acts of a candidacy's own page; a meeting, a council and a decision do the others, each on its own screen. */
const acts = Object.fromEntries(
  Object.entries(candidacyWorkflow.acts).filter(([act]) => ownActs.some((own) => own === act)),
) as typeof candidacyWorkflow.acts;

const elsewhere = (): Promise<never> =>
  Promise.reject(new Error('a decision is recorded from paper on its own screen'));

/** A candidacy as the shared screens of approval take it. */
export function useCandidacySubject(one: OpenCandidacy): SubjectOnScreen<StoredState, CandidacyAct, Holder> {
  const step = useWrite(stepCandidacy);
  return {
    definition: { ...candidacyWorkflow, acts },
    words: candidacyWords,
    state: one.state === 'expired' ? 'recognised' : one.state,
    context: one.workflow,
    steps: one.steps,
    hadNumber: null,
    datesSignature: false,
    toSign: { paper: () => '', openPoints: [] },
    take: ({ stepId, act, reason }) => {
      const own = ownActs.find((name) => name === act);
      return own
        ? step.mutateAsync({ params: { id: one.id }, body: { stepId, step: own, reason } })
        : elsewhere();
    },
    record: elsewhere,
    remind: elsewhere,
    attach: elsewhere,
    pageOf: () => '',
  };
}
