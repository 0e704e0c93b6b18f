import { Button } from '@mantine/core';
import { useRead } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { Page } from '#kit/page.tsx';
import { Link, useParams } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { readClassMoney } from '../ledger/schema.ts';
import { ClassMoneyView } from './class-money.tsx';
import { words } from './words.ts';

/** The money of one class as a page of its own. */
export default function ClassMoneyPage() {
  const say = useSay();
  const { id = '' } = useParams();
  const money = useRead(readClassMoney, { params: { id } });
  return (
    <Loaded result={money}>
      {(data) => (
        <Page
          title={data.activity.title}
          subtitle={[
            say(words.money),
            data.activity.village,
            data.activity.firstDay && formatDate(data.activity.firstDay as CivilDate),
          ]
            .filter(Boolean)
            .join(' · ')}
          actions={
            <Link to={`lop/${id}`}>
              <Button component="span" variant="default">
                {say(words.openClass)}
              </Button>
            </Link>
          }
        >
          <ClassMoneyView money={data} />
        </Page>
      )}
    </Loaded>
  );
}
