import { Button, Group, Stack, Text } from '@mantine/core';
import { useRead, useWrite } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { formWords } from '#plan/kind/form.ts';
import { printedWhen } from '#plan/line/when.ts';
import { missingOf } from '../class/rules.ts';
import { listOpenings, type Opening, openFromPlan } from '../class/schema.ts';
import { words } from './words.ts';

/** The lines of the plan in force, those that lack classes first, and the button that makes them. */
export function Openings({ year }: { year: number }) {
  const say = useSay();
  const lines = useRead(listOpenings, { query: { year } });
  const open = useWrite(openFromPlan);
  const make = (wanted: readonly { line: Opening; count: number }[]) =>
    open.mutate({
      body: {
        classes: wanted.flatMap(({ line, count }) =>
          Array.from({ length: count }, () => ({ id: newId(), planItemId: line.planItemId })),
        ),
      },
    });
  return (
    <Loaded result={lines}>
      {(all) => {
        if (all.length === 0) return <Empty title={say(words.noPlan)} what={say(words.noPlanWhat)} />;
        const lacking = all.filter((line) => missingOf(line) > 0);
        const missing = lacking.reduce((sum, line) => sum + missingOf(line), 0);
        return (
          <Stack>
            <Text c="dimmed">{say(words.fromPlanWhat)}</Text>
            {missing > 0 ? (
              <Button
                loading={open.isPending}
                onClick={() => make(lacking.map((line) => ({ line, count: missingOf(line) })))}
              >
                {say(words.openMissing(missing))}
              </Button>
            ) : (
              <Text fw={600}>{say(words.allOpen)}</Text>
            )}
            <ProblemNote problem={open.error} />
            {[...lacking, ...all.filter((line) => missingOf(line) === 0)].map((line) => (
              <Group key={line.planItemId} justify="space-between" wrap="nowrap" className="lh-opening">
                <div>
                  <Text fw={600}>{line.title}</Text>
                  <Text size="sm" c="dimmed" component="div">
                    <ProgrammeTag code={line.programme} /> {line.form && `${say(formWords[line.form])} · `}
                    {line.from === null ? say(words.monthOf(line.month)) : printedWhen(line, true)} ·{' '}
                    {say(words.madeOf(line.made, line.classCount))}
                  </Text>
                </div>
                <Button
                  variant="default"
                  style={{ flex: 'none' }}
                  disabled={open.isPending}
                  onClick={() => make([{ line, count: 1 }])}
                >
                  {say(words.openOne)}
                </Button>
              </Group>
            ))}
          </Stack>
        );
      }}
    </Loaded>
  );
}
