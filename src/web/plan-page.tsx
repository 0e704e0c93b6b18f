import { Button } from '@mantine/core';
import { missingOf } from '#activity/class/rules.ts';
import { listOpenings } from '#activity/class/schema.ts';
import { words } from '#activity/screens/words.ts';
import { WeekLink } from '#activity/week/screens/week-link.tsx';
import { useRead } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import { useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { PlanOrigin } from '#paper-import/review/screens/plan-origin.tsx';
import { PlanPage } from '#plan/screens/plan.tsx';
import { words as reportWords } from '#report/screens/words.ts';
import { PlanTargets } from '#target/screens/plan-targets.tsx';

/** The page of a plan, with the parts of rooms that it may not know. */
export default function Plan() {
  const seesPapers = useMay('paper-import.read') !== null;
  const opensClasses = useMay('activity.write') === 'all';
  const seesClasses = useMay('activity.read') !== null;
  const seesTargets = useMay('target.read') !== null;
  return (
    <PlanPage
      parts={{
        origin: (planId) => (
          <>
            {seesClasses && <WeekLink planId={planId} />}
            {seesPapers && <PlanOrigin planId={planId} />}
            {seesTargets && <PlanTargets planId={planId} />}
          </>
        ),
        ...(opensClasses
          ? {
              afterwards: ({ id, year }) => (
                <>
                  <OpenClasses year={year} />
                  <ReportOfPlan planId={id} />
                </>
              ),
            }
          : {}),
      }}
    />
  );
}

/** Leads from a plan in force to the classes of its lines that nobody has opened yet. */
function OpenClasses({ year }: { year: number }) {
  const say = useSay();
  const go = useGo();
  const lines = useRead(listOpenings, { query: { year } }).data ?? [];
  const missing = lines.reduce((sum, line) => sum + missingOf(line), 0);
  if (missing === 0) return null;
  return (
    <Button onClick={() => go('lop', { nam: year, mo: 'ke-hoach' })}>
      {say(words.openMissing(missing))}
    </Button>
  );
}

/** Leads from a plan in force to its report, for the period that is chosen there. */
function ReportOfPlan({ planId }: { planId: string }) {
  const say = useSay();
  const go = useGo();
  if (useMay('report.write') === null) return null;
  return (
    <Button variant="default" onClick={() => go('bao-cao', { 'ke-hoach': planId })}>
      {say(reportWords.ofThisPlan)}
    </Button>
  );
}
