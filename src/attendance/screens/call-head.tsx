import { SegmentedControl } from '@mantine/core';
import { useIntersection, useNetwork } from '@mantine/hooks';
import { useMe } from '#kit/me.tsx';
import { useSay } from '#kit/words.tsx';
import { SendingState } from '#sync/screens/state.tsx';
import type { CallGroup } from './sheet.ts';
import { words } from './words.ts';

export type CallMode = 'names' | 'heads';

/** How the session is recorded, and whether what was recorded has reached the server. Keeps its height, so that no list moves under a thumb. */
export function CallHead({
  mode,
  onMode,
  waiting,
  mayMark,
}: {
  mode: CallMode;
  onMode: (mode: CallMode) => void;
  waiting: number;
  mayMark: boolean;
}) {
  const say = useSay();
  const { online } = useNetwork();
  const you = useMe().preference.addressForm;
  return (
    <>
      {mayMark && (
        <SegmentedControl
          fullWidth
          aria-label={say(words.how)}
          value={mode}
          onChange={onMode}
          data={[
            { value: 'names', label: say(words.callNames) },
            { value: 'heads', label: say(words.countOnly) },
          ]}
        />
      )}
      <div className="lh-call-state" role="status" data-waiting={waiting > 0 || !online}>
        {!online && <strong>{say(words.goOnOffline(you, mode))}</strong>}
        {waiting > 0 && <strong>{say(words.unsent(waiting))}</strong>}
        {waiting > 0 ? <SendingState /> : online && <span>{say(words.allSent)}</span>}
      </div>
    </>
  );
}

/** What stays in sight while the list is scrolled: how many are here. The class is named once its heading is out of sight. */
export function CallBar({ title, counts }: { title: string; counts: Readonly<Record<CallGroup, number>> }) {
  const say = useSay();
  const { ref, entry } = useIntersection<HTMLDivElement>();
  const all = counts.present + counts.away + counts.uncalled;
  const folded = entry !== null && !entry.isIntersecting;
  const share = (count: number) => ({ width: `${all === 0 ? 0 : (count / all) * 100}%` });
  return (
    <>
      <div ref={ref} aria-hidden="true" />
      <div className="lh-call-bar" data-folded={folded}>
        <span className="lh-call-bar-title">{folded ? title : ''}</span>
        <span>
          <strong>{counts.present}</strong> / {all} {say(words.present).toLowerCase()}
        </span>
        <div className="lh-call-track" aria-hidden="true">
          <span data-of="present" style={share(counts.present)} />
          <span data-of="away" style={share(counts.away)} />
        </div>
      </div>
    </>
  );
}
