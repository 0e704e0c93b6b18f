import { Button, Group, Modal, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link, useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { listSurveys } from '#survey/schema.ts';
import { type CivilDate, yearOf } from '#vocabulary/date.ts';
import { planWords } from '../approval/definition.ts';
import { listPlans, makePlan } from '../version/schema.ts';
import { words } from './words.ts';
import './plan.css';

/** The plans of the commune, the latest first, each with where it stands and whose turn it is. */
export default function PlansScreen() {
  const say = useSay();
  const result = useRead(listPlans);
  const mayWrite = useMay('plan.write') !== null;
  const [making, setMaking] = useState(false);
  const button = mayWrite && (
    <Group gap="xs">
      <Link to="ke-hoach/tu-giay" className="plan-open">
        {say(words.fromPaper)}
      </Link>
      <Button onClick={() => setMaking(true)}>{say(words.make)}</Button>
    </Group>
  );
  return (
    <Page title={say(words.plans)} subtitle={say(words.plansHint)} actions={button}>
      {making && (
        <MakePlan onClose={() => setMaking(false)} years={result.data?.map((plan) => plan.year) ?? []} />
      )}
      <Loaded result={result}>
        {(plans) =>
          plans.length === 0 ? (
            <Empty title={say(words.emptyPlans)} what={say(words.emptyPlansWhat)} action={button} />
          ) : (
            <Stack>
              {plans.map((plan) => (
                <Section
                  key={plan.id}
                  title={say(words.planOf(plan))}
                  aside={`${say(words.version(plan.version.ordinal))} · ${say(planWords.states[plan.version.state])}`}
                >
                  <Group justify="space-between">
                    <div>
                      {plan.turn && <Text fw={600}>{say(plan.turn)}</Text>}
                      <Text className="lh-number">
                        {say(words.sums(plan.lines, plan.learners, plan.cost))}
                      </Text>
                      {plan.version.number && <Text c="dimmed">{plan.version.number}</Text>}
                    </div>
                    <Link to={`ke-hoach/${plan.id}`} className="plan-open">
                      {say(words.open)}
                    </Link>
                  </Group>
                </Section>
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

function MakePlan({ onClose, years }: { onClose: () => void; years: readonly number[] }) {
  const say = useSay();
  const go = useGo();
  const surveys = useRead(listSurveys);
  const write = useWrite(makePlan);
  const today = useMe().today as CivilDate;
  const thisYear = yearOf(today);
  const [year, setYear] = useState(years.includes(thisYear) ? Math.max(...years) + 1 : thisYear);
  const [survey, setSurvey] = useState<string | null>(null);
  const chosen = survey ?? surveys.data?.find((one) => one.year === year)?.id ?? '';
  const make = () => {
    const plan = newId();
    write.mutate(
      { params: { plan }, body: { year, surveyId: chosen || null } },
      { onSuccess: () => go(`ke-hoach/${plan}`) },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.make)}
      closeButtonProps={{ 'aria-label': say(words.cancel) }}
    >
      <Stack>
        <NumberInput
          label={say(words.year)}
          min={2000}
          max={2100}
          value={year}
          onChange={(value) => setYear(Number(value) || thisYear)}
        />
        <NativeSelect
          label={say(words.fromSurvey)}
          description={say(words.surveyHint)}
          value={chosen}
          onChange={(event) => setSurvey(event.currentTarget.value)}
          data={[
            { value: '', label: say(words.noSurvey) },
            ...(surveys.data ?? []).map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
        <ProblemNote problem={write.error} />
        <Group>
          <Button onClick={make} loading={write.isPending}>
            {say(words.make)}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {say(words.cancel)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
