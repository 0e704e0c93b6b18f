import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { Activity } from '#activity/class/schema.ts';
import { whenText } from '#activity/screens/conflicts.tsx';
import { type SessionDraft, SessionForm } from '#activity/screens/session-form.tsx';
import { words as activityWords } from '#activity/screens/words.ts';
import { type Oddity, oddities, oddityWords } from '#activity/session/rules.ts';
import { putSession, type SessionAnswer } from '#activity/session/schema.ts';
import { modeWords } from '#activity/session/words.ts';
import { useWrite } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { newId } from '#kit/id.ts';
import { useMay } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { Sure } from '#kit/sure.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { classWords as words } from './class-words.ts';

interface Figures {
  readonly sessionId: string;
  readonly present: number | null;
  readonly called: number;
  readonly headcount: number | null;
}

/** The sessions of a class: when, where, who was there. */
export function ClassSessions({ activity, figures }: { activity: Activity; figures: readonly Figures[] }) {
  const say = useSay();
  const mayWrite =
    useMay('activity.write') !== null && activity.state !== 'reported' && activity.state !== 'cancelled';
  const [draft, setDraft] = useState<SessionDraft | null>(null);
  const last = activity.sessions.at(-1);
  const { planned } = activity;
  return (
    <Section
      title={say(words.sessions)}
      aside={
        mayWrite && (
          <Button
            variant="default"
            onClick={() =>
              setDraft({
                id: newId(),
                // The first session is proposed for the day that the plan says.
                date: last ? null : (planned?.day ?? null),
                from: last?.from ?? planned?.hoursFrom ?? '19:30',
                to: last?.to ?? (planned?.hoursFrom ? (planned.hoursTo ?? '') : '21:00'),
                venueId: last?.venueId ?? null,
                instructorId: last?.instructorId ?? activity.instructorId,
                revision: 0,
              })
            }
          >
            {say(activityWords.addSession)}
          </Button>
        )
      }
    >
      {activity.sessions.length === 0 && <Text c="dimmed">{say(words.noSessions)}</Text>}
      {activity.sessions.map((session) => (
        <Row
          key={session.id}
          session={session}
          figures={figures.find((one) => one.sessionId === session.id)}
          mayWrite={mayWrite}
          onEdit={() => setDraft(session)}
        />
      ))}
      <SidePanel
        title={say(draft?.revision ? activityWords.editSession : activityWords.addSession)}
        opened={draft !== null}
        onClose={() => setDraft(null)}
      >
        {draft && (
          <SessionForm key={draft.id} activity={activity} draft={draft} onSaved={() => setDraft(null)} />
        )}
      </SidePanel>
    </Section>
  );
}

function Row({
  session,
  figures,
  mayWrite,
  onEdit,
}: {
  session: SessionAnswer;
  figures: Figures | undefined;
  mayWrite: boolean;
  onEdit: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const mayRead = useMay('roster.read') !== null;
  const mayCall = useMay('mark.write') !== null;
  const cancel = useWrite(putSession);
  const [sure, setSure] = useState(false);
  const told = figures && words.sessionFigures(figures.present, figures.called, figures.headcount);
  const odd = oddities.filter((flag: Oddity) => session.flags.includes(flag));
  return (
    <div className="lh-session" data-state={session.state}>
      <div>
        <Text fw={600}>{whenText(session, language)}</Text>
        <Text size="sm" c="dimmed">
          {[
            session.venueName,
            session.instructorName,
            session.mode !== 'on-site' && say(modeWords[session.mode]),
            say(words.sessionState[session.state]),
            told && say(told),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {odd.length > 0 && (
          <Text size="sm" className="lh-attention">
            {odd.map((flag) => say(oddityWords[flag])).join('; ')}
            {session.flagReason && `: ${session.flagReason}`}
          </Text>
        )}
      </div>
      <Group gap={6}>
        {mayRead && session.state !== 'cancelled' && (
          <Link to={`diem-danh/${session.id}`} className="lh-button">
            {say(session.state === 'held' || !mayCall ? words.seeCall : words.call)}
          </Link>
        )}
        {mayWrite && session.state === 'planned' && (
          <>
            <Button variant="default" onClick={onEdit}>
              {say(activityWords.editSession)}
            </Button>
            <Button variant="subtle" color="red" onClick={() => setSure(true)}>
              {say(words.cancelSession)}
            </Button>
          </>
        )}
      </Group>
      {sure && (
        <Sure
          title={say(words.cancelSession)}
          what={say(words.cancelSessionSure(whenText(session, language)))}
          act={say(words.yesCancel)}
          danger
          busy={cancel.isPending}
          problem={cancel.error}
          onAct={() =>
            cancel.mutate(
              {
                params: { activity: session.activityId, id: session.id },
                body: {
                  date: session.date as CivilDate,
                  from: session.from,
                  to: session.to,
                  venueId: session.venueId,
                  instructorId: session.instructorId,
                  state: 'cancelled',
                  revision: session.revision,
                },
              },
              { onSuccess: () => setSure(false) },
            )
          }
          onClose={() => setSure(false)}
        />
      )}
    </div>
  );
}
