import type { SubjectOnScreen } from '#approval/screens/subject.ts';
import { WorkflowTurn } from '#approval/screens/turn.tsx';
import {
  type InspectionAct,
  type InspectionHolder,
  type InspectionState,
  inspectionWorkflow,
} from '../inspection/definition.ts';

/** Signing has a place of its own on the page: it is left out of the acts that are one button. */
const { sign: _sign, ...otherActs } = inspectionWorkflow.acts;
const withoutSigning = { ...inspectionWorkflow, acts: otherActs } as typeof inspectionWorkflow;

/** Whose turn it is, and what the person can do now. */
export function Turn({
  subject,
}: {
  subject: SubjectOnScreen<InspectionState, InspectionAct, InspectionHolder>;
}) {
  const definition = subject.state === 'filled' ? withoutSigning : subject.definition;
  return <WorkflowTurn subject={{ ...subject, definition }} />;
}
