import { Alert, List } from '@mantine/core';
import { CallFailed } from '#kit/request.ts';
import { useLanguage, useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate, weekdayName } from '#vocabulary/date.ts';
import type { Language } from '#vocabulary/language.ts';
import { words } from './words.ts';

export interface NamedConflict {
  readonly over: 'venue' | 'instructor';
  readonly with: {
    readonly title: string;
    readonly date: string;
    readonly from: string;
    readonly to: string;
  };
}

/** `19:30–21:00 thứ Ba 22/10/2024`. */
export function whenText(session: { date: string; from: string; to: string }, language: Language): string {
  const day = session.date as CivilDate;
  return `${session.from}–${session.to} ${weekdayName(day, language)} ${formatDate(day)}`;
}

/** The conflicts that a refused call names; none for another problem. */
export function conflictsIn(problem: unknown): readonly NamedConflict[] {
  const told = problem instanceof CallFailed ? problem.problem.more.conflicts : null;
  return Array.isArray(told) ? (told as NamedConflict[]) : [];
}

/** Says by name which classes are in the way. */
export function Conflicts({ title, conflicts }: { title?: string; conflicts: readonly NamedConflict[] }) {
  const say = useSay();
  const language = useLanguage();
  if (conflicts.length === 0) return null;
  return (
    <Alert color="orange" role="alert" {...(title ? { title } : {})}>
      <List size="sm">
        {conflicts.map((one) => (
          <List.Item key={`${one.over} ${one.with.title} ${one.with.date} ${one.with.from}`}>
            {say(words.takenBy(one.over, one.with.title, whenText(one.with, language)))}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
