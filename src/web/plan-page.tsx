import { useMay } from '#kit/me.tsx';
import { PlanOrigin } from '#paper-import/review/screens/plan-origin.tsx';
import { PlanPage } from '#plan/screens/plan.tsx';

/** The page of a plan, with the parts of rooms that it may not know. */
export default function Plan() {
  const seesPapers = useMay('paper-import.read') !== null;
  return <PlanPage parts={seesPapers ? { origin: (planId) => <PlanOrigin planId={planId} /> } : {}} />;
}
