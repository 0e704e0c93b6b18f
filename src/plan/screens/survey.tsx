import { Button, List, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Bar } from '#kit/bar.tsx';
import { useRead, useWrite } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useParams } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { programmeName } from '#norm/programme/rules.ts';
import { programmeColour } from '#norm/programme/screens/programme.tsx';
import { topicsOf } from '#survey/rules.ts';
import { getSurvey, type OpenedSurvey, putSurvey } from '#survey/schema.ts';
import { NeedsTable } from '#survey/screens/needs-table.tsx';
import { VillageWishes } from '#survey/screens/village-wishes.tsx';
import { villageWords } from '#survey/screens/village-words.ts';
import { words } from '#survey/screens/words.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { coverage, coverageByProgramme } from '../coverage.ts';
import { getPlan, listPlans, type OpenedPlan } from '../version/schema.ts';
import './plan.css';

/** One survey: its table, and what the plan makes of it. */
export default function SurveyScreen() {
  const { id = '' } = useParams();
  const result = useRead(getSurvey, { params: { id } });
  return <Loaded result={result}>{(opened) => <Opened opened={opened} />}</Loaded>;
}

function Opened({ opened }: { opened: OpenedSurvey }) {
  const say = useSay();
  const { survey, needs } = opened;
  const write = useWrite(putSurvey);
  const today = useMe().today as CivilDate;
  const mayOpen = useMay('survey.open') !== null;
  const reach = useMay('survey.write');
  const sums = words.sums(
    topicsOf(needs).length,
    needs.reduce((sum, need) => sum + need.registered, 0),
  );
  const { id, ...rest } = survey;
  const close = () =>
    write.mutate({
      params: { id },
      body: { ...rest, closedOn: survey.closedOn ? null : today },
    });
  const writes = reach === 'all' ? 'all' : reach && !survey.closedOn ? 'village' : null;
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const asks = phone && writes !== null && survey.closedOn === null;
  return (
    <Page
      title={asks ? say(villageWords.title(survey.year)) : survey.name}
      subtitle={`${say(sums)} · ${survey.closedOn ? say(words.closed(formatDate(survey.closedOn as CivilDate))) : say(words.stillOpen)}`}
      actions={
        mayOpen && (
          <Button variant="default" onClick={close} loading={write.isPending}>
            {say(survey.closedOn ? words.reopen : words.close)}
          </Button>
        )
      }
    >
      <ProblemNote problem={write.error} />
      {asks ? <VillageWishes opened={opened} /> : <NeedsTable opened={opened} writes={writes} />}
      {useMay('plan.read') === 'all' && <AgainstPlan opened={opened} />}
    </Page>
  );
}

function AgainstPlan({ opened }: { opened: OpenedSurvey }) {
  const say = useSay();
  const plans = useRead(listPlans);
  const own = plans.data?.filter((one) => one.surveyId === opened.survey.id) ?? [];
  const plan = own.find((one) => one.year === opened.survey.year) ?? own[0];
  if (!plans.data) return null;
  if (!plan)
    return (
      <Section title={say(words.againstPlan(opened.survey.year))}>
        <Text c="dimmed">{say(words.noPlan)}</Text>
      </Section>
    );
  return <Bars needs={opened.needs} planId={plan.id} />;
}

function Bars({ needs, planId }: { needs: OpenedSurvey['needs']; planId: string }) {
  const say = useSay();
  const result = useRead(getPlan, { params: { plan: planId } });
  return (
    <Loaded result={result}>
      {({ plan, lines }: OpenedPlan) => {
        const missing = coverage(needs, lines).filter((topic) => topic.learners < topic.registered);
        return (
          <Section title={say(words.againstPlan(plan.year))}>
            {coverageByProgramme(needs, lines).map((row) => (
              <Bar
                key={row.programme}
                label={say(programmeName(row.programme))}
                value={row.learners}
                of={row.registered}
                colour={programmeColour(row.programme)}
              />
            ))}
            {missing.length === 0 ? (
              <Text mt="sm">{say(words.allCovered)}</Text>
            ) : (
              <>
                <Text mt="sm" fw={600}>
                  {say(words.uncovered)}
                </Text>
                <List>
                  {missing.map((topic) => (
                    <List.Item key={topic.key}>
                      {say(words.short(topic.topic, topic.learners, topic.registered))}
                    </List.Item>
                  ))}
                </List>
              </>
            )}
          </Section>
        );
      }}
    </Loaded>
  );
}
