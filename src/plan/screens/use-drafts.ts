import { useActsAs } from '#approval/screens/subject.ts';
import { workflowOf } from '../approval/definition.ts';
import type { PlanKindName } from '../kind/kind.ts';

/** Says of a kind whether the person drafts plans of it. */
export function useDrafts(): (kind: PlanKindName) => boolean {
  const actsAs = useActsAs();
  return (kind) => actsAs(workflowOf(kind).holders.deputy);
}
