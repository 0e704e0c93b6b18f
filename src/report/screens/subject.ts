import type { SubjectOnScreen } from '#approval/screens/subject.ts';
import { useFileUrl, useUpload, useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { blankParts, type RichNode } from '#vocabulary/rich.ts';
import {
  type ReportAct,
  type ReportHolder,
  type ReportState,
  wordsOf,
  workflowOf,
} from '../report/definition.ts';
import type { Report } from '../report/schema.ts';
import * as contracts from '../report/schema.ts';
import { words } from './words.ts';

/** A report as the shared screens of approval take it. */
export function useReportSubject(report: Report): SubjectOnScreen<ReportState, ReportAct, ReportHolder> {
  const url = useFileUrl();
  const submit = useWrite(contracts.submitReport);
  const decide = useWrite(contracts.decideReport);
  const send = useWrite(contracts.sendReport);
  const record = useWrite(contracts.recordReport);
  const remind = useWrite(contracts.remindOfReport);
  const upload = useUpload(contracts.attachReportPage);
  const params = { id: report.id };
  return {
    definition: workflowOf(report.planKind),
    words: wordsOf(report.planKind),
    state: report.state,
    context: report.workflow,
    steps: report.steps,
    hadNumber: null,
    datesSignature: false,
    toSign: {
      paper: ({ numberOnPaper }) =>
        url(contracts.printReport, {
          params,
          query: { form: 'html', toSign: 'true', ...(numberOnPaper ? { numberOnPaper } : {}) },
        }),
      openPoints: report.sections.flatMap(({ title, content }) =>
        blankParts(content as RichNode).map((label) => words.blankPart(title, label)),
      ),
    },
    take: ({ stepId, act: step, reason, numberOnPaper: number }) => {
      switch (step) {
        case 'submit':
        case 'withdraw':
          return submit.mutateAsync({ params, body: { stepId, step } });
        case 'sign':
          return decide.mutateAsync({ params, body: { stepId, step, documentId: newId(), number } });
        case 'return':
          return decide.mutateAsync({ params, body: { stepId, step, reason: reason ?? '' } });
        default:
          return send.mutateAsync({ params, body: { stepId, step } });
      }
    },
    record: ({ act, ...input }) =>
      record.mutateAsync({ params, body: { ...input, step: act as 'sign' | 'return' } }),
    remind: (stepId) => remind.mutateAsync({ params, body: { stepId } }),
    attach: (step, file) => upload.mutateAsync({ params: { step, file: newId() }, file }),
    pageOf: (step) => url(contracts.readReportPage, { params: { step } }),
  };
}
