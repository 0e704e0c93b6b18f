import { formOf } from '../classes.ts';
import type { SampleActivity, SampleCentre } from '../model.ts';
import { sampleId } from '../random.ts';
import type { Loader } from './loader.ts';

/** Writes a class or an event with its sessions, roster, marks and money planned. */
export async function loadActivity(
  insert: Loader,
  sample: SampleCentre,
  activity: SampleActivity,
): Promise<void> {
  const line = sample.plan.lines.find((one) => one.id === activity.lineId)!;
  const classes = line.classCount ?? 1;
  await insert('activity', [
    {
      id: activity.id,
      planItemId: activity.lineId,
      year: line.year ?? sample.plan.year,
      month: line.month,
      title: activity.title,
      programme: activity.programme,
      form: formOf(activity),
      audience: line.audience,
      villageId: line.villageIds.length === 1 ? line.villageIds[0] : null,
      plannedLearners: Math.floor(line.learners / classes) || null,
      plannedCost: line.cost / classes || null,
      ownOrJoint: activity.ownOrJoint,
      instructorId: activity.sessions[0]?.instructorId ?? null,
      preparedOn: activity.preparedOn,
      reportedOn: activity.reportedOn,
      rosterCode: rosterCode(sample, activity),
    },
  ]);
  await insert('activityUnit', [
    { id: sampleId(activity.id, 'unit'), activityId: activity.id, unitId: activity.unitId, role: 'lead' },
    ...activity.supportUnitIds.map((unitId) => ({
      id: sampleId(activity.id, 'unit', unitId),
      activityId: activity.id,
      unitId,
      role: 'support',
    })),
  ]);
  await insert(
    'session',
    activity.sessions.map((session) => ({
      id: session.id,
      activityId: activity.id,
      startsAt: `${session.date}T${session.from}:00+07:00`,
      endsAt: `${session.date}T${session.to}:00+07:00`,
      venueId: session.venueId,
      instructorId: session.instructorId,
      state: session.marks.length > 0 || session.headcount ? 'held' : 'planned',
      headcount: session.headcount?.value ?? null,
      headcountSource: session.headcount?.source ?? null,
      flags: [
        ...(session.lateReason ? ['late'] : []),
        ...(session.overCapacityReason ? ['over-capacity'] : []),
      ],
      flagReason: [session.lateReason, session.overCapacityReason].filter(Boolean).join('; ') || null,
    })),
  );
  const enrolled = new Map(
    activity.enrolments.map((one) => [one.residentId, one.source === 'village' ? 'register' : 'group']),
  );
  for (const session of activity.sessions)
    for (const mark of session.marks)
      if (!enrolled.has(mark.residentId)) enrolled.set(mark.residentId, 'walk-in');
  await insert(
    'enrolment',
    [...enrolled].map(([residentId, source], position) => ({
      id: sampleId(activity.id, residentId),
      activityId: activity.id,
      residentId,
      source,
      position,
    })),
  );
  await insert(
    'mark',
    activity.sessions.flatMap((session) =>
      session.marks.map((mark) => ({
        id: sampleId(session.id, mark.residentId),
        sessionId: session.id,
        enrolmentId: sampleId(activity.id, mark.residentId),
        state: mark.state,
        reason: mark.reason,
        source: mark.source,
        at: `${mark.recordedOn}T21:00:00+07:00`,
      })),
    ),
  );
  await insert(
    'budgetLine',
    line.budget.map(({ sourceId, amount }) => ({
      id: sampleId(activity.id, 'budget', sourceId),
      activityId: activity.id,
      fundingSourceId: sourceId,
      amount: amount / classes,
    })),
  );
}

/** A short code printed on the roster, by which the class is found again. */
function rosterCode(sample: SampleCentre, activity: SampleActivity): string {
  return `${String(sample.plan.year).slice(2)}${activity.id.replaceAll('-', '').slice(0, 6).toUpperCase()}`;
}
