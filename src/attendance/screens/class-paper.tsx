import { Button, Group, SegmentedControl, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { readActivity } from '#activity/class/schema.ts';
import { whenText } from '#activity/screens/conflicts.tsx';
import { useFileUrl, useRead, useWrite } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
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
import { readFolder } from '../folder/schema.ts';
import { type ClassPaper, numberedPapers } from '../paper/rules.ts';
import { issueClassPaper, printClassPaper } from '../paper/schema.ts';
import { paperWords, classWords as words } from './class-words.ts';

const numberOf = (number: number | null, symbol: string): string =>
  `${String(number ?? '').padStart(2, '0')}/${symbol}`;
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
  const [as, setAs] = useState<'issued' | 'now'>('issued');
  const folder = useRead(readFolder, { params: { activity: id } });
  return (
    <Loaded result={activity}>
      {(data) => {
        const sessions = data.sessions.filter((one) => one.state !== 'cancelled');
        const of = session ?? sessions[0]?.id ?? null;
        const query = perSession.includes(kind) && of ? { session: of } : {};
        const issued = folder.data?.papers.findLast(
          (one) => one.kind === kind && (one.sessionId === null || one.sessionId === of),
        );
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
            {issued && (
              <Group justify="space-between" className="lh-note">
                <Text>
                  {say(words.issuedAs(numberOf(issued.number, issued.symbol), dayText(issued.issuedOn)))}
                </Text>
                <SegmentedControl
                  value={as}
                  onChange={(value) => setAs(value as typeof as)}
                  data={[
                    { value: 'issued', label: say(words.asIssued) },
                    { value: 'now', label: say(words.asNow) },
                  ]}
                />
              </Group>
            )}
            {mayIssue &&
              (!issued || as === 'now') &&
              (numberedPapers as readonly string[]).includes(kind) && (
                <Issue
                  activityId={id}
                  kind={kind as (typeof numberedPapers)[number]}
                  session={perSession.includes(kind) ? of : null}
                  onIssued={() => setAs('issued')}
                />
              )}
            <PaperView
              key={`${issued?.documentId ?? ''} ${as} ${of ?? ''}`}
              title={say(paperWords[kind])}
              url={(form) =>
                fileUrl(printClassPaper, { params: { activity: id, kind }, query: { ...query, form, as } })
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
  onIssued,
}: {
  activityId: string;
  kind: (typeof numberedPapers)[number];
  session: string | null;
  onIssued: () => void;
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
            issue.mutate(
              {
                params: { activity: activityId, kind },
                body: { documentId, issuedOn: on, session },
              },
              { onSuccess: onIssued },
            )
          }
        >
          {say(words.issue)}
        </Button>
      </Group>
      <ProblemNote problem={issue.error} />
    </Section>
  );
}
