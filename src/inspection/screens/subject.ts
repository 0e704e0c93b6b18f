import type { SubjectOnScreen } from '#approval/screens/subject.ts';
import { useWrite } from '#kit/call.ts';
import {
  type InspectionAct,
  type InspectionHolder,
  type InspectionState,
  inspectionWords,
  inspectionWorkflow,
} from '../inspection/definition.ts';
import {
  decideInspection,
  type Inspection,
  remindOfInspection,
  stepInspection,
} from '../inspection/schema.ts';

/** No act of an inspection is recorded from paper: two people sign on paper, and that is said where they sign. */
const nothingOnPaper = (): Promise<never> =>
  Promise.reject(new Error('an inspection records no step from paper'));

/** An inspection as the shared screens of approval take it. */
export function useInspectionSubject(
  one: Inspection,
): SubjectOnScreen<InspectionState, InspectionAct, InspectionHolder> {
  const step = useWrite(stepInspection);
  const decide = useWrite(decideInspection);
  const remind = useWrite(remindOfInspection);
  const params = { id: one.id };
  return {
    definition: inspectionWorkflow,
    words: inspectionWords,
    state: one.state,
    context: one.workflow,
    steps: one.steps,
    hadNumber: null,
    datesSignature: false,
    toSign: { paper: () => '', openPoints: [] },
    take: ({ stepId, act, reason }) => {
      if (act === 'close') return decide.mutateAsync({ params, body: { stepId, step: act } });
      if (act === 'return')
        return decide.mutateAsync({ params, body: { stepId, step: act, reason: reason ?? '' } });
      return step.mutateAsync({ params, body: { stepId, step: act } });
    },
    record: nothingOnPaper,
    remind: (stepId) => remind.mutateAsync({ params, body: { stepId } }),
    attach: nothingOnPaper,
    pageOf: () => '',
  };
}
