import { Stack, Text } from '@mantine/core';
import { WorkflowHistory } from '#approval/screens/history.tsx';
import { OpenPoints } from '#approval/screens/open-points.tsx';
import type { SubjectOnScreen } from '#approval/screens/subject.ts';
import { WorkflowTurn } from '#approval/screens/turn.tsx';
import { useFileUrl, useUpload, useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import {
  needsApproval,
  type PlanAct,
  type PlanHolder,
  type PlanState,
  wordsOf,
  workflowOf,
} from '../approval/definition.ts';
import * as contracts from '../approval/schema.ts';
import { printPlan } from '../print/schema.ts';
import type { OpenedPlan } from '../version/schema.ts';
import { openPointsOf } from './open-points.ts';
import { words } from './words.ts';

/** Whose turn it is, what the person can do now, and what has been done so far by whom and why. */
export function Approval({ opened }: { opened: OpenedPlan }) {
  const say = useSay();
  const subject = usePlanSubject(opened);
  const { kind, verified } = opened.approver;
  return (
    <Stack>
      <WorkflowTurn subject={subject}>
        {opened.version.state === 'draft' && <OpenPoints points={subject.toSign.openPoints} />}
        {needsApproval(opened.plan.kind) && kind !== 'none' && !verified && (
          <Text className="lh-note">
            {say(kind === 'unset' ? words.approverUnset : words.approverUnverified)}{' '}
            <Link to="cai-dat" search={{ muc: 'phe-duyet' }} className="ap-link">
              {say(words.approverSetting)}
            </Link>
          </Text>
        )}
      </WorkflowTurn>
      <WorkflowHistory subject={subject} />
    </Stack>
  );
}

/** A plan version as the shared screens of approval take it. */
export function usePlanSubject(opened: OpenedPlan): SubjectOnScreen<PlanState, PlanAct, PlanHolder> {
  const { version, workflow, steps } = opened;
  const url = useFileUrl();
  const submit = useWrite(contracts.submitPlan);
  const sign = useWrite(contracts.signPlan);
  const send = useWrite(contracts.sendPlan);
  const decide = useWrite(contracts.decidePlan);
  const record = useWrite(contracts.recordDecision);
  const remind = useWrite(contracts.remindOfPlan);
  const upload = useUpload(contracts.attachSignedPage);
  const params = { version: version.id };
  return {
    definition: workflowOf(opened.plan.kind),
    words: wordsOf(opened.plan.kind),
    state: version.state,
    context: workflow,
    steps,
    hadNumber:
      version.number && version.issuedOn
        ? { text: version.number, year: version.issuedOn.slice(0, 4) }
        : null,
    datesSignature: true,
    toSign: {
      paper: ({ day, numbering, numberOnPaper }) =>
        url(printPlan, {
          params,
          query: {
            form: 'html',
            signedOn: day,
            number: numbering,
            ...(numberOnPaper ? { numberOnPaper } : {}),
          },
        }),
      openPoints: openPointsOf(opened),
    },
    take: ({ stepId, act, reason, day, numbering, numberOnPaper, decision }) => {
      switch (act) {
        case 'submit':
        case 'withdraw':
          return submit.mutateAsync({ params, body: { stepId, act } });
        case 'sign':
          return sign.mutateAsync({
            params,
            body: { stepId, act, issuedOn: day, number: numbering, numberOnPaper },
          });
        case 'return':
          return sign.mutateAsync({ params, body: { stepId, act, reason: reason ?? '' } });
        case 'approve':
          return decide.mutateAsync({ params, body: { stepId, act, ...decision } });
        case 'approver-return':
          return decide.mutateAsync({ params, body: { stepId, act, reason: reason ?? '' } });
        default:
          return send.mutateAsync({ params, body: { stepId, act } });
      }
    },
    record: ({ act, ...input }) =>
      record.mutateAsync({ params, body: { ...input, act: act as 'sign' | 'return' | 'approve' } }),
    remind: (stepId) => remind.mutateAsync({ params, body: { stepId } }),
    attach: (step, file) => upload.mutateAsync({ params: { step, file: newId() }, file }),
    pageOf: (step) => url(contracts.readSignedPage, { params: { step } }),
  };
}
