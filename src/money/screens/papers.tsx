import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useFileUrl, useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { type Wait, waitsOf } from '../ledger/rules.ts';
import {
  type ClassMoney,
  issueRequest,
  type MoneyPaperKind,
  moneyPaperKinds,
  printMoney,
  type RequestKind,
  readClassMoney,
  requestKinds,
} from '../ledger/schema.ts';
import { paperNames, words } from './words.ts';

/** The papers about the money of a class: as the records are now, and each that was issued as it was issued. */
export function Papers({ money }: { money: ClassMoney }) {
  const say = useSay();
  return (
    <Section title={say(words.papers)}>
      <PaperList money={money} />
    </Section>
  );
}

/** The same in the one list of a class's papers. */
export function MoneyPapers({ activityId }: { activityId: string }) {
  const money = useRead(readClassMoney, { params: { id: activityId } });
  return <Loaded result={money}>{(data) => <PaperList money={data} />}</Loaded>;
}

function PaperList({ money }: { money: ClassMoney }) {
  const say = useSay();
  const mayIssue = useMay('money.write') !== null;
  const waits = waitsOf(money, useMe().today as CivilDate);
  const waited = (wait: Wait | undefined) =>
    wait ? ` · ${say(wait.cameOn ? words.cameAfter(wait.days) : words.waitsSince(wait.days))}` : '';
  return (
    <ul className="mo-papers">
      {moneyPaperKinds.map((kind) => {
        const issued = money.papers.filter((paper) => paper.kind === kind);
        const request = requestKinds.find((one) => one === kind);
        return (
          <li key={kind}>
            <Paper activityId={money.activity.id} kind={kind} about={say(words.asNow)} />
            {issued.map((paper) => (
              <Paper
                key={paper.documentId}
                activityId={money.activity.id}
                kind={kind}
                document={paper.documentId}
                about={`${say(words.issuedAs(paper.number, told(paper.issuedOn)))}${waited(waits.find(({ documentId }) => documentId === paper.documentId))}`}
              />
            ))}
            {mayIssue && request && (
              <Issue activityId={money.activity.id} kind={request} again={issued.length > 0} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

const told = (day: string | null): string => (day ? formatDate(day as CivilDate) : '…');

function Paper({
  activityId,
  kind,
  document,
  about,
}: {
  activityId: string;
  kind: MoneyPaperKind;
  /** The one that was issued; left out: as the records are now. */
  document?: string;
  about: string;
}) {
  const say = useSay();
  const url = useFileUrl();
  const address = (form: 'pdf' | 'docx') =>
    url(printMoney, { params: { id: activityId, kind }, query: { form, document } });
  const name = `${say(paperNames[kind])}${document ? ` ${about}` : ''}`;
  return (
    <div className="mo-paper">
      <span>
        {!document && say(paperNames[kind])}
        <small>{about}</small>
      </span>
      <span>
        <a href={address('pdf')} target="_blank" rel="noreferrer" aria-label={`PDF: ${name}`}>
          PDF
        </a>
        <a href={address('docx')} download aria-label={`Word: ${name}`}>
          Word
        </a>
      </span>
    </div>
  );
}

/** Numbers a request: the day is asked for, then it stands in the register. */
function Issue({ activityId, kind, again }: { activityId: string; kind: RequestKind; again: boolean }) {
  const say = useSay();
  const { today } = useMe();
  const issue = useWrite(issueRequest);
  const [on, setOn] = useState<CivilDate | null>(null);
  const [documentId, setDocumentId] = useState(newId);
  const label = again ? words.numberNext : words.number;
  if (on === null)
    return (
      <Button
        variant="subtle"
        size="compact-md"
        aria-label={`${say(label)}: ${say(paperNames[kind])}`}
        onClick={() => setOn(today as CivilDate)}
      >
        {say(label)}
      </Button>
    );
  return (
    <>
      <Group align="flex-end" gap="xs" pb="xs">
        <DayInput label={say(words.issueOn)} value={on} onDay={(day) => day && setOn(day)} required />
        <Button
          loading={issue.isPending}
          onClick={() =>
            issue.mutate(
              { params: { id: activityId, kind }, body: { documentId, issuedOn: on } },
              {
                onSuccess: () => {
                  setOn(null);
                  setDocumentId(newId());
                },
              },
            )
          }
        >
          {say(words.number)}
        </Button>
        <Button variant="subtle" onClick={() => setOn(null)}>
          {say(words.cancel)}
        </Button>
      </Group>
      <ProblemNote problem={issue.error} />
    </>
  );
}
