import { Text } from '@mantine/core';
import { useMe } from '#kit/me.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { useOthersUnsent, useUnsent } from '../outbox.tsx';
import { SendingState } from './state.tsx';
import './sync.css';
import { words } from './words.ts';

/** In the frame of every screen: how many acts are not sent. Shows nothing when all are. */
export function UnsentBadge() {
  const say = useSay();
  const count = useUnsent()?.length ?? 0;
  if (count === 0) return null;
  return (
    <Link to="chua-gui" className="sy-badge">
      {say(words.unsent(count))}
    </Link>
  );
}

/** On the first screen: what is not sent and what becomes of it; that somebody else's acts wait here is said without a name. */
export function UnsentCard() {
  const say = useSay();
  const acts = useUnsent() ?? [];
  const others = useOthersUnsent(useMe().account);
  const refused = acts.filter((act) => act.refused !== null).length;
  if (acts.length === 0 && others === 0) return null;
  return (
    <div className="sy-card" role="status">
      {acts.length > 0 && (
        <Link to="chua-gui" className="sy-link">
          <strong>{say(words.unsent(acts.length))}</strong>
          {refused < acts.length && <SendingState />}
          {refused > 0 && <span>{say(words.onlyRefused(refused))}</span>}
        </Link>
      )}
      {others > 0 && <Text>{say(words.others(others))}</Text>}
    </div>
  );
}

/** At the door, where nobody is known yet. */
export function UnsentAtDoor() {
  const say = useSay();
  const count = useOthersUnsent(null);
  return count === 0 ? null : <Text role="status">{say(words.atDoor(count))}</Text>;
}
