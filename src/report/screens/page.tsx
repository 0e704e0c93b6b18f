import { Button } from '@mantine/core';
import { useState } from 'react';
import { WorkflowHistory } from '#approval/screens/history.tsx';
import { WorkflowStages } from '#approval/screens/stages.tsx';
import { WorkflowTurn } from '#approval/screens/turn.tsx';
import { useFileUrl, useRead } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { Page, Section } from '#kit/page.tsx';
import { PaperView } from '#kit/paper-view.tsx';
import { useParams } from '#kit/route.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { periodName } from '#vocabulary/period.ts';
import { printReport, type Report, readReport } from '../report/schema.ts';
import { FiguresView } from './figures.tsx';
import { ReportNotices } from './notices.tsx';
import { ReportDonors, ReportDuties, ReportLines, ReportOwns } from './of-plan.tsx';
import { Sections } from './sections.tsx';
import { useReportSubject } from './subject.ts';
import { ReportTargets } from './targets.tsx';
import { words } from './words.ts';

/** One report: its stage and next act, its figures, its text, and the paper as it will be printed. */
export default function ReportPage() {
  const { id = '' } = useParams();
  const report = useRead(readReport, { params: { id } });
  return <Loaded result={report}>{(data) => <OneReport report={data} />}</Loaded>;
}

function OneReport({ report }: { report: Report }) {
  const say = useSay();
  const language = useLanguage();
  const url = useFileUrl();
  const [preview, setPreview] = useState(false);
  const subject = useReportSubject(report);
  return (
    <Page
      title={report.title}
      subtitle={[
        say({ vi: `Số liệu ${periodName(report, 'vi')}`, en: `Figures of ${periodName(report, language)}` }),
        report.number,
        report.issuedOn && formatDate(report.issuedOn as CivilDate),
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <WorkflowStages {...subject} />
      <WorkflowTurn subject={subject} />
      {report.changedSince.length > 0 && (
        <p className="lh-note">{say(words.changedSince(report.changedSince.length))}</p>
      )}
      <FiguresView figures={report.figures} planId={report.planId} frozen={report.frozenAt !== null} />
      {report.lines.length > 0 && <ReportLines lines={report.lines} />}
      {report.targets.length > 0 && <ReportTargets targets={report.targets} on={report.to} />}
      {report.own.length > 0 && <ReportOwns own={report.own} />}
      {report.duties.length > 0 && <ReportDuties duties={report.duties} />}
      {report.donors.length > 0 && <ReportDonors donors={report.donors} />}
      {report.notices.length > 0 && <ReportNotices notices={report.notices} year={report.to.slice(0, 4)} />}
      <Sections key={report.id} report={report} />
      <Section
        title={say(words.preview)}
        aside={
          <Button variant="default" onClick={() => setPreview(!preview)} aria-expanded={preview}>
            {say(preview ? words.hidePreview : words.preview)}
          </Button>
        }
      >
        {preview && (
          <PaperView
            title={report.title}
            url={(form) => url(printReport, { params: { id: report.id }, query: { form } })}
          />
        )}
      </Section>
      {report.steps.length > 0 && <WorkflowHistory subject={subject} />}
    </Page>
  );
}
