import { useRead } from '#kit/call.ts';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { listPaperImports } from '../schema.ts';
import { words } from './words.ts';

/** The way back to the paper that a plan was read from, with all that it says beside the lines. */
export function PlanOrigin({ planId }: { planId: string }) {
  const say = useSay();
  const from = useRead(listPaperImports).data?.find((one) => one.planId === planId);
  if (!from) return null;
  return (
    <Link to={`ke-hoach/tu-giay/${from.id}`} className="plan-open">
      {say(words.paperRead)}
    </Link>
  );
}
