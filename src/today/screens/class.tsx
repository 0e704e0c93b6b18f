import { Button } from '@mantine/core';
import { ClassPage } from '#attendance/screens/class.tsx';
import { TrailButton } from '#centre/audit/screens/trail.tsx';
import { useRead } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { balanceOf } from '#money/ledger/rules.ts';
import { readClassMoney } from '#money/ledger/schema.ts';
import { formatDong } from '#vocabulary/money.ts';
import { words } from './words.ts';

/** The page of a class with what rooms above its own show on it: its money, and its history. */
export default function Class() {
  return (
    <ClassPage
      parts={{
        money: ({ id }) => <MoneyPart id={id} />,
        trail: ({ id }) => <TrailPart id={id} />,
      }}
    />
  );
}

function MoneyPart({ id }: { id: string }) {
  const say = useSay();
  const may = useMay('money.read') !== null;
  const money = useRead(readClassMoney, { params: { id } }, { enabled: may });
  if (!may || !money.data) return null;
  const { budget, spent, difference } = balanceOf(money.data);
  return (
    <Section title={say(words.money)}>
      <p className="td-sum">
        {say(words.spentOf(formatDong(spent), formatDong(budget || (money.data.activity.plannedCost ?? 0))))}
      </p>
      <p className="td-detail">
        {say(
          money.data.settlement
            ? words.settled
            : difference === 0
              ? words.unsettled
              : words.open(formatDong(Math.abs(difference))),
        )}
      </p>
      <Link to={`kinh-phi/${id}`}>
        <Button component="span" variant="default">
          {say(words.openMoney)}
        </Button>
      </Link>
    </Section>
  );
}

/** The whole history, for those who read every trail. */
function TrailPart({ id }: { id: string }) {
  return useMay('audit.all') ? <TrailButton subject={id} /> : null;
}
