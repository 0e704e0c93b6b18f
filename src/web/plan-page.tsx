import { useMay } from '#kit/me.tsx';
import { PlanOrigin } from '#paper-import/review/screens/plan-origin.tsx';
import { PlanPage } from '#plan/screens/plan.tsx';
import { PlanTargets } from '#target/screens/plan-targets.tsx';

/** The page of a plan, with the parts of rooms that it may not know. */
export default function Plan() {
  const seesPapers = useMay('paper-import.read') !== null;
  const seesTargets = useMay('target.read') !== null;
  return (
    <PlanPage
      parts={{
        origin: (planId) => (
          <>
            {seesPapers && <PlanOrigin planId={planId} />}
            {seesTargets && <PlanTargets planId={planId} />}
          </>
        ),
      }}
    />
  );
}
