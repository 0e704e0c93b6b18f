import { Button } from '@mantine/core';
import { useRead } from '#kit/call.ts';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { groupOf } from '../target/rules.ts';
import { listTargets } from '../target/schema.ts';

/** Leads from a plan to its targets, and says how many there are. */
export function PlanTargets({ planId }: { planId: string }) {
  const say = useSay();
  const { data } = useRead(listTargets, { query: { plan: planId } });
  if (!data) return null;
  const running = data.filter((one) => groupOf(one) !== 'dropped').length;
  return (
    <Link to="chi-tieu" search={{ 'ke-hoach': planId }}>
      <Button component="span" variant="default">
        {say(
          running === 0
            ? { vi: 'Chỉ tiêu', en: 'Targets' }
            : { vi: `${running} chỉ tiêu`, en: running === 1 ? '1 target' : `${running} targets` },
        )}
      </Button>
    </Link>
  );
}
