import { ClassPage } from '#attendance/screens/class.tsx';
import { useMay } from '#kit/me.tsx';
import { ClassMoney } from '#money/screens/class-money.tsx';
import { MoneyPapers } from '#money/screens/papers.tsx';
import { ClassNotices } from '#notice/screens/class-notices.tsx';

/** The page of a class, with the parts of rooms that it may not know. */
export default function Class() {
  const seesMoney = useMay('money.read') !== null;
  const seesNotices = useMay('notice.read') !== null;
  return (
    <ClassPage
      parts={{
        ...(seesMoney
          ? {
              money: ({ id }) => <ClassMoney activityId={id} />,
              papers: ({ id }) => <MoneyPapers activityId={id} />,
            }
          : {}),
        ...(seesNotices ? { notices: ({ id }) => <ClassNotices activityId={id} /> } : {}),
      }}
    />
  );
}
