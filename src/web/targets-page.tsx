import { useMay } from '#kit/me.tsx';
import { ClassSessions } from '#report/screens/opened.tsx';
import { TargetsPage } from '#target/screens/board.tsx';

/** The board of targets, with the sheets behind a figure as a report opens them. */
export default function Targets() {
  const opens = useMay('figures.read') !== null;
  return (
    <TargetsPage
      parts={{
        sessions: opens ? (id, period) => <ClassSessions id={id} period={period} what="classes" /> : null,
      }}
    />
  );
}
