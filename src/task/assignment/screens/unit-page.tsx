import { Button, Text, Title } from '@mantine/core';
import { listActivities } from '#activity/class/schema.ts';
import { Bar } from '#kit/bar.tsx';
import { useRead } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useCommune, useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Link, useGo, useParams } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { type CivilDate, dayAndMonth, weekdayName } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { wantedText } from '../paper.ts';
import { latestReport, ownPart } from '../rules.ts';
import { type Assignment, listAssignments } from '../schema.ts';
import { holderNames, roleText } from '../words.ts';
import { Due } from './board.tsx';
import { Mark } from './mark.tsx';
import { ReportForm } from './report-form.tsx';
import { Reports } from './task-panel.tsx';
import { words } from './words.ts';

/** The own page of a unit or a village, made for the phone: the most pressing task on top with its report, then the others, then its classes. */
export function UnitPage() {
  const result = useRead(listAssignments);
  return <Loaded result={result}>{(all) => <Own all={all} />}</Loaded>;
}

function Own({ all }: { all: readonly Assignment[] }) {
  const say = useSay();
  const go = useGo();
  const { id } = useParams();
  const today = useMe().today;
  const year = Number(today.slice(0, 4));
  const ofVillage = useMay('assignment.read') === 'village';
  const holder =
    useCommune()
      .posts.map((post) => (ofVillage ? post.villageId : post.unitId))
      .find(Boolean) ?? '';
  const isOpen = (task: Assignment) =>
    task.planYear >= year - 1 && task.state !== 'done' && ownPart(task.reports, holder) !== 'done';
  /** What this holder has done is done here, whoever else is late. */
  const asMine = (task: Assignment): Assignment =>
    ownPart(task.reports, holder) === 'done' ? { ...task, state: 'done' } : task;
  const inTurn = all.toSorted((a, b) => turn(a).localeCompare(turn(b)));
  const first = inTurn.find((task) => isOpen(task) && task.dueOn !== null) ?? inTurn.find(isOpen);
  const others = inTurn.filter((task) => task !== first && task.planYear >= year - 1);
  const earlier = inTurn.filter((task) => task !== first && task.planYear < year - 1);
  const shown = all.find((task) => task.id === id) ?? null;
  const ownName = all.flatMap(holderNames).find(({ id: named }) => named === holder)?.name;
  const rows = (tasks: readonly Assignment[]) => (
    <ul className="ts-duties">
      {tasks.map((task) => (
        <li key={task.id}>
          <Mark task={task} holder={holder} name={ownName ?? ''} />
          <span>
            <Link to={`phan-cong/${task.id}`} className="ts-link">
              {task.text}
            </Link>
            <Text span c="dimmed">
              {say(roleText(task, holder))} · <Due task={asMine(task)} />
            </Text>
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <Page
      title={say(first?.dueOn ? words.pressing(first.dueOn, today) : words.calm)}
      subtitle={[ownName, say(words.ownTitle)].filter(Boolean).join(' · ')}
    >
      {all.length === 0 && <Empty title={say(words.none)} what={say(words.noneWhat)} />}
      {first && (
        <Section>
          <Title order={2}>{first.text}</Title>
          <Text c="dimmed">
            {say(roleText(first, holder))} · <Due task={first} />
          </Text>
          {wantedText(first) && (
            <Text>
              {say(words.wanted)}: {wantedText(first)}
            </Text>
          )}
          {first.figure !== null && (
            <Bar
              label={first.figureUnit ?? ''}
              value={latestReport(first.reports, holder)?.figure ?? 0}
              of={first.figure}
              text={`${formatNumber(latestReport(first.reports, holder)?.figure ?? 0)} / ${formatNumber(first.figure)}`}
            />
          )}
          <Button fullWidth mt="sm" onClick={() => go(`phan-cong/${first.id}`)}>
            {say(words.report)}
          </Button>
        </Section>
      )}
      {others.length > 0 && <Section title={say(words.others)}>{rows(others)}</Section>}
      <OwnClasses />
      {earlier.length > 0 && (
        <Section title={say(words.earlier(earlier[0]!.planYear))}>{rows(earlier)}</Section>
      )}
      <SidePanel title={say(words.reportTitle)} opened={shown !== null} onClose={() => go('phan-cong')}>
        {shown && (
          <>
            <ReportForm key={shown.id} task={shown} onSent={() => go('phan-cong')} />
            <Title order={3} mt="lg" mb="xs">
              {say(words.reports)}
            </Title>
            <Reports task={shown} />
          </>
        )}
      </SidePanel>
    </Page>
  );
}

/** What is open first, by its day; what is done last. */
const turn = ({ state, dueOn }: Assignment): string => `${state === 'done' ? 1 : 0} ${dueOn ?? '9'}`;

/** The classes of the unit or village that are still to come this year. */
function OwnClasses() {
  const say = useSay();
  const today = useMe().today;
  const sees = useMay('activity.read') !== null;
  const classes = useRead(listActivities, { query: { year: Number(today.slice(0, 4)) } }, { enabled: sees });
  if (!sees || !classes.data) return null;
  const ahead = classes.data
    .flatMap((one) =>
      one.sessions
        .filter(({ state, date }) => state === 'planned' && date >= today)
        .slice(0, 1)
        .map((session) => ({ one, session })),
    )
    .toSorted((a, b) => a.session.date.localeCompare(b.session.date))
    .slice(0, 5);
  return (
    <Section title={say(words.classes)}>
      {ahead.length === 0 && <Text c="dimmed">{say(words.noClasses)}</Text>}
      <ul className="ts-duties">
        {ahead.map(({ one, session }) => (
          <li key={one.id}>
            <span className="ts-day">
              <strong>{dayAndMonth(session.date)}</strong>
              <small>{weekdayName(session.date as CivilDate, 'vi')}</small>
            </span>
            <span>
              <Link to={`lop/${one.id}`} className="ts-link">
                {one.title}
              </Link>
              <Text span c="dimmed">
                {[session.venueName, one.villageName].filter(Boolean)[0]}{' '}
                <ProgrammeTag code={one.programme} />
              </Text>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
