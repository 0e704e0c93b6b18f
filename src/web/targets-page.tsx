import { ClassSessions } from '#report/screens/opened.tsx';
import { TargetsPage } from '#target/screens/board.tsx';

/** The board of targets, with the sheets behind a figure as a report opens them. */
export default function Targets() {
  return (
    <TargetsPage
      parts={{ sessions: (id, period) => <ClassSessions id={id} period={period} what="classes" /> }}
    />
  );
}
