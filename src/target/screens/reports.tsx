import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFileUrl, useWrite } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { figureText } from '../target/rules.ts';
import {
  readTargetEvidenceFile,
  type Target,
  type TargetReport,
  withdrawTargetReport,
} from '../target/schema.ts';
import { words } from './words.ts';

/** What was reported of a target, the newest first, each with what shows it; a wrong one is withdrawn with a reason. */
export function Reports({ target, reports }: { target: Target; reports: readonly TargetReport[] }) {
  const say = useSay();
  return (
    <section>
      <h4>{say(words.sent)}</h4>
      {!target.asksReport && <p className="tg-quiet">{say(words.claim)}</p>}
      <ul className="tg-reports">
        {reports.map((report) => (
          <li key={report.id} data-counts={report.counts}>
            <OneReport target={target} report={report} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneReport({ target, report }: { target: Target; report: TargetReport }) {
  const say = useSay();
  const url = useFileUrl();
  const mayWithdraw = useMay('target.report') !== null && report.withdrawnReason === null;
  const parts = report.part !== null && report.whole !== null;
  const state =
    report.withdrawnReason !== null
      ? words.withdrawn(report.withdrawnReason)
      : report.counts
        ? words.withEvidence
        : words.notConfirmed;
  return (
    <>
      <p>
        <b>{formatDate(report.on as CivilDate)}</b> · {say(figureText(target, target.unit, report.value))}
        {parts && ` (${formatNumber(report.part ?? 0)} / ${formatNumber(report.whole ?? 0)})`} · {say(state)}
      </p>
      {report.evidence && <p className="tg-quiet">{report.evidence}</p>}
      {report.note && <p className="tg-quiet">{report.note}</p>}
      {report.files.map((file) => (
        <a
          key={file.id}
          className="tg-file"
          href={url(readTargetEvidenceFile, { params: { report: report.id, file: file.id } })}
          target="_blank"
          rel="noreferrer"
        >
          {file.name}
        </a>
      ))}
      <p className="tg-quiet">{report.reportedBy}</p>
      {mayWithdraw && <Withdraw report={report} />}
    </>
  );
}

function Withdraw({ report }: { report: TargetReport }) {
  const say = useSay();
  const [asks, setAsks] = useState(false);
  const [reason, setReason] = useState('');
  const withdraw = useWrite(withdrawTargetReport);
  if (!asks)
    return (
      <Button variant="subtle" onClick={() => setAsks(true)}>
        {say(words.withdraw)}
      </Button>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        withdraw.mutate({ params: { report: report.id }, body: { reason } });
      }}
    >
      <TextInput
        label={say(words.withdrawWhy)}
        value={reason}
        required
        minLength={3}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ProblemNote problem={withdraw.error} />
      <Button type="submit" variant="default" loading={withdraw.isPending}>
        {say(words.withdraw)}
      </Button>
    </form>
  );
}
