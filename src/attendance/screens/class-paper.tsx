import { Alert, Button, Group, Select } from '@mantine/core';
import { useState } from 'react';
import { readActivity } from '#activity/class/schema.ts';
import { whenText } from '#activity/screens/conflicts.tsx';
import { useFileUrl, useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { PaperView } from '#kit/paper-view.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link, useParams } from '#kit/route.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { type ClassPaper, numberedPapers } from '../paper/rules.ts';
import { issueClassPaper, printClassPaper } from '../paper/schema.ts';
import { paperWords, classWords as words } from './class-words.ts';

const perSession: readonly ClassPaper[] = ['sheet', 'minutes'];

/** A paper of a class as it will be printed, and its number from the register. */
export default function ClassPaperScreen() {
  const { id = '', kind: asked = 'notice' } = useParams();
  const kind = asked as ClassPaper;
  const say = useSay();
  const language = useLanguage();
  const activity = useRead(readActivity, { params: { id } });
  const fileUrl = useFileUrl();
  const mayIssue = useMay('paper.issue') !== null;
  const [session, setSession] = useState<string | null>(null);
  return (
    <Loaded result={activity}>
      {(data) => {
        const sessions = data.sessions.filter((one) => one.state !== 'cancelled');
        const of = session ?? sessions[0]?.id ?? null;
        const query = perSession.includes(kind) && of ? { session: of } : {};
        return (
          <Page title={say(paperWords[kind])} subtitle={<Link to={`lop/${id}`}>{data.title}</Link>}>
            {perSession.includes(kind) && sessions.length > 1 && (
              <Select
                label={say(words.ofSession)}
                data={sessions.map((one) => ({ value: one.id, label: whenText(one, language) }))}
                value={of}
                onChange={setSession}
                allowDeselect={false}
                maw={360}
              />
            )}
            {mayIssue && (numberedPapers as readonly string[]).includes(kind) && (
              <Issue
                activityId={id}
                kind={kind as (typeof numberedPapers)[number]}
                session={perSession.includes(kind) ? of : null}
              />
            )}
            <PaperView
              title={say(paperWords[kind])}
              url={(form) =>
                fileUrl(printClassPaper, { params: { activity: id, kind }, query: { ...query, form } })
              }
            />
          </Page>
        );
      }}
    </Loaded>
  );
}

function Issue({
  activityId,
  kind,
  session,
}: {
  activityId: string;
  kind: (typeof numberedPapers)[number];
  session: string | null;
}) {
  const say = useSay();
  const { today } = useMe();
  const issue = useWrite(issueClassPaper);
  const [on, setOn] = useState(today as CivilDate);
  const [documentId] = useState(newId);
  return (
    <Section>
      <Group align="flex-end">
        <DayInput label={say(words.issueOn)} value={on} onDay={(day) => day && setOn(day)} required />
        <Button
          loading={issue.isPending}
          disabled={issue.isSuccess}
          onClick={() =>
            issue.mutate({
              params: { activity: activityId, kind },
              body: { documentId, issuedOn: on, session },
            })
          }
        >
          {say(words.issue)}
        </Button>
      </Group>
      {issue.data && (
        <Alert color="teal" mt="sm">
          {say(words.issuedAs(`${String(issue.data.number).padStart(2, '0')}/${issue.data.symbol}`))}
        </Alert>
      )}
      <ProblemNote problem={issue.error} />
    </Section>
  );
}
