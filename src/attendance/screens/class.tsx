import { Button, Group, Menu, Modal, Stack, Tabs, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type ActivityState, type ActivityStep, mayStep } from '#activity/class/rules.ts';
import { type Activity, readActivity, stepActivity } from '#activity/class/schema.ts';
import { EventMeasure, EventParts } from '#activity/event/screens/event-parts.tsx';
import { ClassForm } from '#activity/screens/class-form.tsx';
import { Conflicts, conflictsIn } from '#activity/screens/conflicts.tsx';
import { StateTag } from '#activity/screens/state.tsx';
import { words as activityWords, stateWords, stepWords } from '#activity/screens/words.ts';
import { Bar } from '#kit/bar.tsx';
import { useRead, useWrite } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useChosen, useParams } from '#kit/route.tsx';
import { Stages } from '#kit/stages.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { ProgrammeTag, programmeColour } from '#norm/programme/screens/programme.tsx';
import { formWords } from '#plan/kind/form.ts';
import { formatLearnerAttendance, learnerAttendance } from '#vocabulary/counts.ts';
import { readFigures } from '../mark/schema.ts';
import './attendance.css';
import { Certificates } from './certificates.tsx';
import { ClassFolder } from './class-folder.tsx';
import { ClassRoster } from './class-roster.tsx';
import { ClassSessions } from './class-sessions.tsx';
import { classWords as words } from './class-words.ts';

/** Parts of a class that rooms above this one show on its page: its money, the papers of its money, what people are told of it, its trail. */
export interface ClassParts {
  readonly money?: (activity: Activity) => ReactNode;
  readonly papers?: (activity: Activity) => ReactNode;
  readonly notices?: (activity: Activity) => ReactNode;
  readonly trail?: (activity: Activity) => ReactNode;
}

/** One class: what it is, how far it has come, and everything that belongs to it. */
export function ClassPage({ parts }: { parts: ClassParts }) {
  const { id = '' } = useParams();
  const activity = useRead(readActivity, { params: { id } });
  return <Loaded result={activity}>{(data) => <Class activity={data} parts={parts} />}</Loaded>;
}

const stages: readonly ActivityState[] = ['planned', 'prepared', 'held', 'reported'];
/** The act that takes a class to its next stage; holding is done by calling the roster. */
const nextStep: Readonly<Partial<Record<ActivityState, ActivityStep>>> = {
  planned: 'prepare',
  held: 'report',
};

function Class({
  activity,
  parts,
}: {
  activity: Activity & { readonly changedSince: number };
  parts: ClassParts;
}) {
  const say = useSay();
  const language = useLanguage();
  const mayWrite = useMay('activity.write') !== null;
  const mayCount = useMay('attendance.read') !== null;
  const figures = useRead(readFigures, { params: { activity: activity.id } }, { enabled: mayCount }).data;
  const step = useWrite(stepActivity);
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState<'cancel' | 'unreport' | null>(null);
  const [reason, setReason] = useState('');
  const take = (name: ActivityStep, why: string | null = null) =>
    step.mutate(
      { params: { id: activity.id }, body: { step: name, reason: why, revision: activity.revision } },
      { onSuccess: () => setAsking(null) },
    );
  const [chosen, choose] = useChosen();
  const shown = (['su-kien', 'lop', 'tien', 'giay'] as const).filter(
    (one) => (one !== 'tien' || parts.money) && (one !== 'su-kien' || !activity.isClass),
  );
  const part = shown.find((one) => one === chosen('phan')) ?? shown[0]!;
  const next = nextStep[activity.state];
  const others = (['unprepare', 'unreport', 'cancel'] as const).filter((name) => mayStep(activity, name));
  const attended = learnerAttendance(figures?.marked ?? 0, figures?.counted ?? 0);
  return (
    <Page
      title={activity.title}
      subtitle={
        <Group gap={8}>
          <ProgrammeTag code={activity.programme} />
          <StateTag state={activity.state} />
          <span>
            {[
              say(formWords[activity.form]),
              activity.villageName ?? say(activityWords.wholeCommune),
              activity.audience,
              activity.planItemId ? null : say(words.notInPlan),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </Group>
      }
      actions={
        mayWrite && (
          <>
            {others.length > 0 && (
              <Menu position="bottom-end">
                <Menu.Target>
                  <Button variant="default">{say(words.more)}</Button>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item
                    disabled={activity.state === 'reported' || activity.state === 'cancelled'}
                    onClick={() => setEditing(true)}
                  >
                    {say(words.edit)}
                  </Menu.Item>
                  {others.map((name) => (
                    <Menu.Item
                      key={name}
                      {...(name === 'cancel' ? { color: 'red' } : {})}
                      onClick={() =>
                        name === 'cancel' || name === 'unreport' ? setAsking(name) : take(name)
                      }
                    >
                      {say(stepWords[name])}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
            )}
            {next && (
              <Button loading={step.isPending} onClick={() => take(next)}>
                {say(stepWords[next])}
              </Button>
            )}
          </>
        )
      }
    >
      {activity.state === 'cancelled' ? (
        <Group className="lh-note" justify="space-between">
          <Text>{say(words.cancelled(activity.cancelReason))}</Text>
          {mayWrite && (
            <Button variant="default" loading={step.isPending} onClick={() => take('restore')}>
              {say(stepWords.restore)}
            </Button>
          )}
        </Group>
      ) : (
        <Stages
          stages={stages.map((key) => ({ key, label: say(stateWords[key]) }))}
          present={activity.state}
        />
      )}
      {activity.changedSince > 0 && (
        <Text className="lh-note">{say(words.changedSince(activity.changedSince))}</Text>
      )}
      {asking === null && <StepProblem problem={step.error} />}
      <Tabs
        value={part}
        onChange={(next) => choose({ phan: next === shown[0] ? null : next })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {shown.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {say(one === 'lop' && !activity.isClass ? words.partOfEvent : words.parts[one])}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="su-kien">
          <EventParts activity={activity} />
        </Tabs.Panel>
        <Tabs.Panel value="lop">
          <div className="lh-class">
            <div className="lh-class-main">
              <ClassSessions activity={activity} figures={figures?.sessions ?? []} />
              {activity.isClass && <ClassRoster activity={activity} />}
              {activity.isClass && <Certificates activity={activity} />}
            </div>
            <div className="lh-class-side">
              {!activity.isClass && <EventMeasure activity={activity} />}
              {activity.isClass && mayCount && figures && (
                <Section title={say(words.figures)}>
                  <Bar
                    label={say(words.onRoster)}
                    value={figures.enrolled}
                    of={activity.plannedLearners ?? figures.enrolled}
                    colour={programmeColour(activity.programme)}
                  />
                  <Bar
                    label={say(words.attendances)}
                    value={figures.marked + figures.counted}
                    of={activity.plannedLearners ?? figures.enrolled}
                    colour={programmeColour(activity.programme)}
                  />
                  <Text size="sm" c="dimmed">
                    {formatLearnerAttendance(attended, language)}
                  </Text>
                  <Facts activity={activity} />
                </Section>
              )}
              {parts.notices?.(activity)}
              {parts.trail?.(activity)}
            </div>
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="tien">{parts.money?.(activity)}</Tabs.Panel>
        <Tabs.Panel value="giay">
          <ClassFolder activity={activity} papers={parts.papers?.(activity)} />
        </Tabs.Panel>
      </Tabs>
      <SidePanel title={say(activityWords.editClass)} opened={editing} onClose={() => setEditing(false)}>
        <ClassForm
          key={activity.revision}
          id={activity.id}
          draft={{ ...activity, units: activity.units.map(({ unitId, role }) => ({ unitId, role })) }}
          onSaved={() => setEditing(false)}
        />
      </SidePanel>
      <Modal
        closeButtonProps={{ 'aria-label': say(words.shut) }}
        opened={asking !== null}
        onClose={() => setAsking(null)}
        title={asking ? say(stepWords[asking]) : ''}
        centered
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (asking) take(asking, reason.trim());
          }}
        >
          <Stack>
            <Textarea
              label={say(asking === 'cancel' ? words.whyCancel : words.whyReopen)}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              required
              autosize
              minRows={2}
              data-autofocus
            />
            <StepProblem problem={step.error} />
            <Button type="submit" loading={step.isPending} disabled={reason.trim() === ''}>
              {asking ? say(stepWords[asking]) : ''}
            </Button>
          </Stack>
        </form>
      </Modal>
    </Page>
  );
}

function StepProblem({ problem }: { problem: unknown }) {
  const conflicts = conflictsIn(problem);
  return conflicts.length > 0 ? <Conflicts conflicts={conflicts} /> : <ProblemNote problem={problem} />;
}

function Facts({ activity }: { activity: Activity }) {
  const say = useSay();
  const lead = activity.units.filter((one) => one.role === 'lead').map((one) => one.name);
  const support = activity.units.filter((one) => one.role === 'support').map((one) => one.name);
  const facts = [
    [say(activityWords.instructor), activity.instructorName],
    [say(activityWords.lead), lead.join(', ')],
    [say(activityWords.support), support.join(', ')],
  ].filter(([, value]) => value);
  return (
    <dl className="lh-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
