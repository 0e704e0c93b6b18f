import { useRead } from '#kit/call.ts';
import { useCommune, useMay } from '#kit/me.tsx';
import { Link } from '#kit/route.tsx';
import type { Screen } from '#kit/screen.ts';
import { useSay } from '#kit/words.tsx';
import { readWaiting } from '#today/waiting/schema.ts';
import type { Words } from '#vocabulary/language.ts';
import { screens } from './screens.ts';

type Group = NonNullable<Screen['nav']>['group'];
const groups: readonly { group: Group; title: Words | null }[] = [
  { group: 'today', title: null },
  { group: 'year', title: { vi: 'Năm học tập', en: 'The year' } },
  { group: 'recognition', title: { vi: 'Công nhận', en: 'Recognition' } },
  { group: 'papers', title: { vi: 'Giấy tờ', en: 'Papers' } },
  { group: 'centre', title: { vi: 'Trung tâm', en: 'The centre' } },
];

/** The menu: what the person may open, in the order of the work. */
export function Menu() {
  const say = useSay();
  const { may } = useCommune();
  const offered = ({ act, nav }: Screen) =>
    !act || may.some((sentence) => sentence.act === act && (!nav?.reach || sentence.reach === nav.reach));
  return groups.map(({ group, title }) => {
    const inGroup = screens
      .filter((screen) => screen.nav?.group === group && offered(screen))
      .sort((a, b) => a.nav!.order - b.nav!.order);
    if (inGroup.length === 0) return null;
    return (
      <div key={group}>
        {title && <h2>{say(title)}</h2>}
        {inGroup.map((screen) => (
          <Link key={screen.path} to={screen.path} className="lh-nav" exact={hasOthersBelow(screen)}>
            {say(screen.title)}
            {screen.path === '' && <WaitingBadge />}
          </Link>
        ))}
      </div>
    );
  });
}

/** Whether another screen of the menu stands below it: then each shows itself as the present one. */
const hasOthersBelow = ({ path }: Screen): boolean =>
  path === '' || screens.some((one) => one.nav && one.path.startsWith(`${path}/`));

/** How many things wait: the same number as on the first screen. */
function WaitingBadge() {
  const say = useSay();
  const waiting = useRead(readWaiting, {}, { enabled: useMay('today.read') !== null });
  const count = waiting.data?.tasks.length ?? 0;
  if (count === 0) return null;
  return (
    <span className="lh-badge" title={say({ vi: `${count} việc đang chờ`, en: `${count} things wait` })}>
      {count}
    </span>
  );
}
