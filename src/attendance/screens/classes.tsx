import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { activityStates, typedRosterCode } from '#activity/class/rules.ts';
import { type Activity, listActivities, listYears } from '#activity/class/schema.ts';
import { useChoices } from '#activity/screens/choices.ts';
import { ClassForm, newClass } from '#activity/screens/class-form.tsx';
import { Openings } from '#activity/screens/openings.tsx';
import { StateTag } from '#activity/screens/state.tsx';
import { words as activityWords, stateWords } from '#activity/screens/words.ts';
import { useRead } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Link, useChosen, useGo, useSearch } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { programmeCodes, programmeName } from '#norm/programme/rules.ts';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { formWords } from '#plan/kind/form.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { includesFolded } from '#vocabulary/text.ts';
import { type ClassFigures, listFigures } from '../mark/schema.ts';
import './attendance.css';
import { classWords as words } from './class-words.ts';

/** Lớp & sự kiện: the classes of a year by month, and how far each has come. */
export default function ClassesScreen() {
  const years = useRead(listYears);
  const today = useMe().today;
  const search = useSearch();
  return (
    <Loaded result={years}>
      {(all) => {
        const present = Number(today.slice(0, 4));
        const asked = Number(search.nam);
        const year = asked || all.find((one) => one <= present) || present;
        return <Classes year={year} years={[...new Set([...all, year])].sort((a, b) => b - a)} />;
      }}
    </Loaded>
  );
}

function Classes({ year, years }: { year: number; years: readonly number[] }) {
  const say = useSay();
  const go = useGo();
  const mayWrite = useMay('activity.write') !== null;
  const activities = useRead(listActivities, { query: { year } });
  const figures = useRead(listFigures, { query: { year } });
  const choices = useChoices();
  const [chosen, choose] = useChosen();
  const filter = {
    state: chosen('buoc'),
    programme: chosen('linh-vuc'),
    villageId: chosen('thon'),
    typed: chosen('tim') ?? '',
  };
  // After a plan came into force its page leads here, to the classes that are still to be opened.
  const [panel, setPanel] = useState<'plan' | 'new' | null>(chosen('mo') === 'ke-hoach' ? 'plan' : null);
  const closePanel = () => {
    setPanel(null);
    if (chosen('mo')) choose({ mo: null });
  };
  const [fresh, setFresh] = useState(newId);
  const month = Number(useMe().today.slice(5, 7));
  return (
    <Loaded result={activities}>
      {(all) => {
        const standing = all.filter((one) => one.state !== 'cancelled' && one.isClass);
        const events = all.filter((one) => one.state !== 'cancelled' && !one.isClass).length;
        const done = standing.filter((one) => one.state === 'held' || one.state === 'reported');
        const toRecord = all.reduce((sum, one) => sum + one.toRecord, 0);
        const shown = all.filter(
          (one) =>
            (!filter.state || one.state === filter.state) &&
            (!filter.programme || one.programme === filter.programme) &&
            (!filter.villageId || one.villageId === filter.villageId) &&
            (includesFolded(one.title, filter.typed) ||
              one.rosterCode.startsWith(typedRosterCode(filter.typed) || ' ')),
        );
        const byActivity = new Map(figures.data?.map((one) => [one.activityId, one]));
        return (
          <Page
            title={say(words.title)}
            subtitle={say(words.line(done.length, standing.length, events, toRecord))}
            actions={
              mayWrite && (
                <>
                  <Button variant="default" onClick={() => setPanel('new')}>
                    {say(activityWords.newClass)}
                  </Button>
                  <Button onClick={() => setPanel('plan')}>{say(activityWords.fromPlan)}</Button>
                </>
              )
            }
          >
            <Group gap="xs" className="lh-filters">
              <TextInput
                type="search"
                aria-label={say(words.find)}
                placeholder={say(words.find)}
                value={filter.typed}
                onChange={(event) => choose({ tim: event.currentTarget.value })}
              />
              <Select
                aria-label={say(words.year)}
                data={years.map((one) => ({ value: String(one), label: say(words.yearOf(one)) }))}
                value={String(year)}
                onChange={(value) => value && choose({ nam: value })}
                allowDeselect={false}
              />
              <Select
                aria-label={say(words.state)}
                placeholder={say(words.allStates)}
                data={activityStates.map((state) => ({ value: state, label: say(stateWords[state]) }))}
                value={filter.state}
                onChange={(state) => choose({ buoc: state })}
                clearable
              />
              <Select
                aria-label={say(activityWords.programme)}
                placeholder={say(words.allProgrammes)}
                data={programmeCodes.map((code) => ({
                  value: code,
                  label: `${code} · ${say(programmeName(code))}`,
                }))}
                value={filter.programme}
                onChange={(programme) => choose({ 'linh-vuc': programme })}
                clearable
              />
              <Select
                aria-label={say(activityWords.village)}
                placeholder={say(words.allVillages)}
                data={choices.villages}
                value={filter.villageId}
                onChange={(villageId) => choose({ thon: villageId })}
                clearable
              />
            </Group>
            {all.length === 0 && (
              <Empty
                title={say(words.none)}
                what={say(words.noneWhat)}
                action={
                  mayWrite && <Button onClick={() => setPanel('plan')}>{say(activityWords.fromPlan)}</Button>
                }
              />
            )}
            {all.length > 0 && shown.length === 0 && <Text c="dimmed">{say(words.noneFits)}</Text>}
            {monthsOf(shown).map(([at, ofMonth]) => (
              <Section
                key={at}
                title={at === 0 ? say(words.noMonth) : say(activityWords.monthOf(at))}
                aside={say(
                  words.count(
                    ofMonth.filter(({ isClass }) => isClass).length,
                    ofMonth.filter(({ isClass }) => !isClass).length,
                  ),
                )}
              >
                <Stack gap={0}>
                  {ofMonth.map((one) => (
                    <Row key={one.id} activity={one} figures={byActivity.get(one.id)} />
                  ))}
                </Stack>
              </Section>
            ))}
            <SidePanel title={say(activityWords.fromPlan)} opened={panel === 'plan'} onClose={closePanel}>
              <Openings year={year} />
            </SidePanel>
            <SidePanel title={say(activityWords.newClass)} opened={panel === 'new'} onClose={closePanel}>
              <ClassForm
                key={fresh}
                id={fresh}
                draft={newClass(year, month)}
                onSaved={(id) => {
                  setPanel(null);
                  setFresh(newId());
                  go(`lop/${id}`);
                }}
              />
            </SidePanel>
          </Page>
        );
      }}
    </Loaded>
  );
}

/** Classes by the month that they stand under, in order; 0 for those without one, last. */
function monthsOf(all: readonly Activity[]): [number, Activity[]][] {
  const months = new Map<number, Activity[]>();
  for (const one of all) months.set(one.standsIn ?? 0, [...(months.get(one.standsIn ?? 0) ?? []), one]);
  return [...months].sort(([a], [b]) => (a || 13) - (b || 13));
}

function Row({ activity, figures }: { activity: Activity; figures: ClassFigures | undefined }) {
  const say = useSay();
  const standing = activity.sessions.filter((one) => one.state !== 'cancelled');
  const days = standing.map((one) => formatDate(one.date as CivilDate).slice(0, 5)).join(', ');
  const attended = (figures?.marked ?? 0) + (figures?.counted ?? 0);
  const over = activity.state === 'held' || activity.state === 'reported';
  return (
    <Link to={`lop/${activity.id}`} className="lh-list-row">
      <ProgrammeTag code={activity.programme} />
      <span className="lh-list-main">
        <strong>{activity.title}</strong>
        <Text span size="sm" c="dimmed">
          {[
            days || say(words.noDate),
            standing[0]?.venueName ?? activity.villageName,
            activity.units[0]?.name,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {activity.toRecord > 0 && (
          <strong className="lh-attention">{say(words.toRecord(activity.toRecord))}</strong>
        )}
      </span>
      <span className="lh-list-end">
        <StateTag state={activity.state} />
        <Text span size="sm">
          {over && !activity.isClass
            ? say(formWords[activity.form])
            : over
              ? say(words.attended(formatNumber(attended), activity.plannedLearners))
              : say(words.planned(activity.plannedLearners))}
        </Text>
      </span>
    </Link>
  );
}
