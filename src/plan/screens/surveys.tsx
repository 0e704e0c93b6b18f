import { Button, Group, Stack, Text } from '@mantine/core';
import { useRead, useWrite } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link, useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { listSurveys, putSurvey } from '#survey/schema.ts';
import { words } from '#survey/screens/words.ts';
import { type CivilDate, formatDate, yearOf } from '#vocabulary/date.ts';
import './plan.css';

/** The surveys of needs, one a year, the latest first. */
export default function SurveysScreen() {
  const say = useSay();
  const go = useGo();
  const result = useRead(listSurveys);
  const write = useWrite(putSurvey);
  const today = useMe().today as CivilDate;
  const mayOpen = useMay('survey.open') !== null;
  const open = () => {
    const years = result.data?.map((one) => one.year) ?? [];
    const thisYear = yearOf(today);
    const year = years.includes(thisYear) ? Math.max(...years) + 1 : thisYear;
    const id = newId();
    write.mutate(
      { params: { id }, body: { year, name: words.nameOf(year).vi, closedOn: null, revision: 0 } },
      { onSuccess: () => go(`khao-sat/${id}`) },
    );
  };
  const button = mayOpen && <Button onClick={open}>{say(words.open)}</Button>;
  return (
    <Page title={say(words.survey)} subtitle={say(words.surveyHint)} actions={button}>
      <ProblemNote problem={write.error} />
      <Loaded result={result}>
        {(surveys) =>
          surveys.length === 0 ? (
            <Empty title={say(words.empty)} what={say(words.emptyWhat)} action={button} />
          ) : (
            <Stack>
              {surveys.map((survey) => (
                <Section
                  key={survey.id}
                  title={survey.name}
                  aside={
                    survey.closedOn
                      ? say(words.closed(formatDate(survey.closedOn as CivilDate)))
                      : say(words.stillOpen)
                  }
                >
                  <Group justify="space-between">
                    <Text>{say(words.sums(survey.topics, survey.registered))}</Text>
                    <Link to={`khao-sat/${survey.id}`} className="plan-open">
                      {say(words.show)}
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
