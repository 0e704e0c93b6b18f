import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { wordsOf } from '../approval/definition.ts';
import { listPlans } from '../version/schema.ts';
import { MakePlan } from './make-plan.tsx';
import { words } from './words.ts';
import './plan.css';

/** The plans of the commune, the latest first, each with where it stands and whose turn it is. */
export default function PlansScreen() {
  const say = useSay();
  const result = useRead(listPlans);
  const mayWrite = useMay('plan.write') !== null;
  const mayRead = useMay('paper-import.read') !== null;
  const [making, setMaking] = useState(false);
  const button = mayWrite && (
    <Group gap="xs">
      {mayRead && (
        <Link to="ke-hoach/tu-giay" className="plan-open">
          {say(words.fromPaper)}
        </Link>
      )}
      <Button onClick={() => setMaking(true)}>{say(words.make)}</Button>
    </Group>
  );
  return (
    <Page title={say(words.plans)} subtitle={say(words.plansHint)} actions={button}>
      {making && <MakePlan onClose={() => setMaking(false)} plans={result.data ?? []} />}
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
                  aside={`${say(words.version(plan.version.ordinal))} · ${say(wordsOf(plan.kind).states[plan.version.state])}`}
                >
                  <Group justify="space-between">
                    <div>
                      {plan.theme && <Text>{plan.theme}</Text>}
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
