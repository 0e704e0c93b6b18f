import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { TrailButton } from '#centre/audit/screens/trail.tsx';
import { useWrite } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Sure } from '#kit/sure.tsx';
import { useSay } from '#kit/words.tsx';
import { useAct } from '#sync/use-act.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { reporterOf, stillAsked } from '../rules.ts';
import { type Assignment, deleteAssignment, remindAssignment } from '../schema.ts';
import { holderNames, stateWords } from '../words.ts';
import { EntryForm } from './entry-form.tsx';
import { ASSIGNMENT_REPORT, type ReportItem } from './outbox.ts';
import { ReportForm } from './report-form.tsx';
import { words } from './words.ts';

/** One task for who sees all: what was reported, the reminder, a report in a unit's name, and for the deputy the task itself. */
export function TaskPanel({ task, onGone }: { task: Assignment; onGone: () => void }) {
  const say = useSay();
  const writes = useMay('assignment.write') !== null;
  const reports = useMay('assignment.report') === 'all';
  const reminds = useMay('assignment.remind') !== null;
  const remind = useWrite(remindAssignment);
  const remove = useWrite(deleteAssignment);
  const [open, setOpen] = useState<'report' | 'remove' | null>(null);
  const asked = task.state === 'done' ? [] : stillAsked(holderNames(task), task.reports);
  const mayRemind = reminds && task.planInForce && asked.length > 0;
  return (
    <Stack gap="lg">
      {!writes && <Text fw={600}>{task.text}</Text>}
      {asked.length > 1 && (
        <div>
          <Text fw={600}>{say(words.notAnswered(asked.length, holderNames(task).length))}</Text>
          <Text>{asked.map(({ name }) => name).join(', ')}</Text>
        </div>
      )}
      <Reports task={task} />
      <Group gap="xs">
        {mayRemind && (
          <Button
            variant="default"
            loading={remind.isPending}
            onClick={() => remind.mutate({ params: { id: task.id } })}
          >
            {say(words.remind(asked.length))}
          </Button>
        )}
        {reports && (
          <Button variant="default" onClick={() => setOpen(open === 'report' ? null : 'report')}>
            {say(words.reportFor)}
          </Button>
        )}
      </Group>
      {task.remindedOn && <Text c="dimmed">{say(words.remindedOn(task.remindedOn))}</Text>}
      {task.mailOn && <Text c="dimmed">{say(words.mailOn(task.mailOn))}</Text>}
      <ProblemNote problem={remind.error} />
      {open === 'report' && <ReportForm task={task} onSent={() => setOpen(null)} />}
      {writes && <EntryForm key={task.revision} planId={task.planId} task={task} onSaved={() => {}} />}
      <Group gap="xs">
        <TrailButton subject={task.id} />
        {writes && task.reports.length === 0 && (
          <Button variant="subtle" color="red" onClick={() => setOpen('remove')}>
            {say(words.remove)}
          </Button>
        )}
      </Group>
      {open === 'remove' && (
        <Sure
          title={task.text}
          what={say(words.removeWhat)}
          act={say(words.remove)}
          danger
          busy={remove.isPending}
          problem={remove.error}
          onAct={() => remove.mutate({ params: { id: task.id } }, { onSuccess: onGone })}
          onClose={() => setOpen(null)}
        />
      )}
    </Stack>
  );
}

/** What was reported, the newest first. */
export function Reports({ task }: { task: Assignment }) {
  const say = useSay();
  const nameOf = (report: Assignment['reports'][number]) =>
    holderNames(task).find(({ id }) => id === reporterOf(report))?.name ?? say(words.centre);
  const { waiting } = useAct<ReportItem>(ASSIGNMENT_REPORT, task.id);
  const unsent = waiting.filter(({ item }) => !task.reports.some(({ id }) => id === item.id));
  if (task.reports.length + unsent.length === 0) return <Text c="dimmed">{say(words.noReports)}</Text>;
  return (
    <ul className="ts-reports" aria-label={say(words.reports)}>
      {unsent.toReversed().map(({ id, item }) => (
        <li key={id}>
          <strong>{say(item.done ? stateWords.done : stateWords.open)}</strong>
          <span>{item.result}</span>
          <Text span c="dimmed" size="sm">
            {say(words.keptHere)}
          </Text>
        </li>
      ))}
      {task.reports.toReversed().map((report) => (
        <li key={report.id}>
          <strong>
            {nameOf(report)} · {say(report.done ? stateWords.done : stateWords.open)}
            {report.figure !== null && ` · ${formatNumber(report.figure)} ${task.figureUnit ?? ''}`}
          </strong>
          <span>{report.result}</span>
          {report.difficulty && (
            <span className="ts-difficulty">
              {say(words.yes)}: {report.difficulty}
            </span>
          )}
          <Text span c="dimmed" size="sm">
            {formatDate(report.on as CivilDate)} · {report.reportedBy}
          </Text>
        </li>
      ))}
    </ul>
  );
}
