import {
  Button,
  Checkbox,
  Chip,
  Group,
  NumberInput,
  Select,
  Stack,
  Tabs,
  Text,
  TextInput,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Activity } from '#activity/class/schema.ts';
import { useChoices } from '#activity/screens/choices.ts';
import { words as activityWords } from '#activity/screens/words.ts';
import { useRead, useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type TargetGroup, targetGroups } from '../roster/rules.ts';
import { type Candidate, enrolResidents, enrolTyped, listCandidates } from '../roster/schema.ts';
import { classWords as words } from './class-words.ts';
import { TypedPersonForm } from './walk-in.tsx';

const SHOWN = 200;

/** People come onto a roster from the register (a village, a group, one by one), typed, or with a list. */
export function Enrol({
  activity,
  present,
  onDone,
}: {
  activity: Activity;
  /** How many stand on the roster already. */
  present: number;
  onDone: () => void;
}) {
  const say = useSay();
  const typed = useWrite(enrolTyped);
  return (
    <Tabs defaultValue="register" keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="register">{say(words.registerTab)}</Tabs.Tab>
        <Tabs.Tab value="typed">{say(words.typedTab)}</Tabs.Tab>
        <Tabs.Tab value="list">{say(words.listTab)}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="register">
        <FromRegister activity={activity} present={present} onDone={onDone} />
      </Tabs.Panel>
      <Tabs.Panel value="typed">
        <TypedPersonForm
          button={say(words.addChosen(1))}
          onPerson={(person) =>
            typed.mutate(
              { params: { activity: activity.id, id: newId() }, body: person },
              { onSuccess: onDone },
            )
          }
        />
        <ProblemNote problem={typed.error} />
      </Tabs.Panel>
      <Tabs.Panel value="list">
        <Stack gap="sm" align="flex-start">
          <Text>{say(words.listWhat)}</Text>
          <Link to={`lop/${activity.id}/nhap-danh-sach`}>
            <Button component="span">{say(words.listOpen)}</Button>
          </Link>
        </Stack>
      </Tabs.Panel>
    </Tabs>
  );
}

type GroupKey = keyof typeof targetGroups;

function FromRegister({
  activity,
  present,
  onDone,
}: {
  activity: Activity;
  present: number;
  onDone: () => void;
}) {
  const say = useSay();
  const choices = useChoices();
  const enrol = useWrite(enrolResidents);
  const [villageId, setVillageId] = useState(activity.villageId);
  const [group, setGroup] = useState<GroupKey>('adults');
  const [ages, setAges] = useState<{ from?: number; to?: number }>({});
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.trim(), 250);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const wanted: TargetGroup = targetGroups[group].group;
  const [ageFrom, ageTo] = [ages.from ?? wanted.ageFrom, ages.to ?? wanted.ageTo];
  const found = useRead(listCandidates, {
    params: { activity: activity.id },
    query: {
      ...(villageId ? { villageId } : {}),
      ...(wanted.sex ? { sex: wanted.sex } : {}),
      ...(wanted.poverty ? { poverty: wanted.poverty } : {}),
      ...(ageFrom === undefined ? {} : { ageFrom }),
      ...(ageTo === undefined ? {} : { ageTo }),
      ...(asked ? { search: asked } : {}),
    },
  });
  return (
    <Stack gap="sm">
      <Select
        label={say(activityWords.village)}
        placeholder={say(activityWords.wholeCommune)}
        data={choices.villages}
        value={villageId}
        onChange={setVillageId}
        clearable
      />
      <Chip.Group value={group} onChange={(value) => setGroup(value as GroupKey)}>
        <Group gap={6} role="radiogroup" aria-label={say(words.group)}>
          {(Object.keys(targetGroups) as GroupKey[]).map((key) => (
            <Chip key={key} value={key} size="md">
              {say(targetGroups[key].words)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Group grow>
        <NumberInput
          label={say(words.ageFrom)}
          value={ageFrom ?? ''}
          onChange={(value) => setAges({ ...ages, ...(typeof value === 'number' ? { from: value } : {}) })}
          min={0}
          max={130}
          hideControls
        />
        <NumberInput
          label={say(words.ageTo)}
          value={ageTo ?? ''}
          onChange={(value) => setAges({ ...ages, ...(typeof value === 'number' ? { to: value } : {}) })}
          min={0}
          max={130}
          hideControls
        />
        <TextInput
          label={say(words.findName)}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </Group>
      <Loaded result={found}>
        {({ people, total }) => {
          const free = people.filter((one) => !one.enrolled);
          const chosen = free.filter((one) => !left.has(one.residentId));
          return (
            <>
              <Text fw={600}>{say(words.fits(total, people.length - free.length))}</Text>
              {activity.plannedLearners !== null && present + chosen.length > activity.plannedLearners && (
                <Text className="lh-note">
                  {say(words.beyond(present + chosen.length, activity.plannedLearners))}
                </Text>
              )}
              <Button
                disabled={chosen.length === 0}
                loading={enrol.isPending}
                onClick={() =>
                  enrol.mutate(
                    {
                      params: { activity: activity.id },
                      body: {
                        residents: chosen.map((one) => one.residentId),
                        source: group === 'everybody' || group === 'adults' ? 'register' : 'group',
                      },
                    },
                    { onSuccess: onDone },
                  )
                }
              >
                {say(words.addChosen(chosen.length))}
              </Button>
              <ProblemNote problem={enrol.error} />
              <Group gap="xs">
                <Button variant="subtle" onClick={() => setLeft(new Set())}>
                  {say(words.chooseAll)}
                </Button>
                <Button variant="subtle" onClick={() => setLeft(new Set(free.map((one) => one.residentId)))}>
                  {say(words.chooseNone)}
                </Button>
              </Group>
              <Households
                people={free.slice(0, SHOWN)}
                left={left}
                onToggle={(ids, chosenNow) => {
                  const next = new Set(left);
                  for (const id of ids) chosenNow ? next.delete(id) : next.add(id);
                  setLeft(next);
                }}
              />
            </>
          );
        }}
      </Loaded>
    </Stack>
  );
}

/** The people found, household by household: one tick takes a whole household. */
function Households({
  people,
  left,
  onToggle,
}: {
  people: readonly Candidate[];
  left: ReadonlySet<string>;
  onToggle: (ids: readonly string[], chosen: boolean) => void;
}) {
  const say = useSay();
  const households = new Map<string, Candidate[]>();
  for (const one of people)
    households.set(one.householdId, [...(households.get(one.householdId) ?? []), one]);
  return [...households].map(([id, members]) => {
    const ids = members.map((one) => one.residentId);
    const chosen = ids.filter((one) => !left.has(one)).length;
    const [first] = members;
    const poor =
      first?.poverty === 'poor' ? words.poor : first?.poverty === 'near-poor' ? words.nearPoor : null;
    return (
      <div key={id} className="lh-household">
        <Checkbox
          label={[first?.household, first?.villageName, poor && say(poor)].filter(Boolean).join(' · ')}
          checked={chosen === ids.length}
          indeterminate={chosen > 0 && chosen < ids.length}
          onChange={(event) => onToggle(ids, event.currentTarget.checked)}
        />
        {members.map((one) => (
          <Checkbox
            key={one.residentId}
            ml="lg"
            label={`${one.name} · ${one.birthYear}`}
            checked={!left.has(one.residentId)}
            onChange={(event) => onToggle([one.residentId], event.currentTarget.checked)}
          />
        ))}
      </div>
    );
  });
}
