import { Button, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { WorkflowStages } from '#approval/screens/stages.tsx';
import { useMyActs } from '#approval/screens/subject.ts';
import { words as approvalWords } from '#approval/screens/words.ts';
import { useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { amendPlan, type OpenedPlan } from '../version/schema.ts';
import { usePlanSubject } from './approval.tsx';
import { ReasonForm } from './reason-form.tsx';
import { useDrafts } from './use-drafts.ts';
import { words } from './words.ts';

/** Where the plan stands in the row of its stages, and the way to the act that comes next: it is taken where its open points stand. */
export function PlanStages({
  opened,
  part,
  afterwards,
  onOpen,
}: {
  opened: OpenedPlan;
  /** What comes next once the plan is in force. */
  afterwards: ReactNode;
  /** What is shown below: the approval has its own buttons. */
  part: string;
  onOpen: (part: 'dong' | 'phe-duyet', version?: string) => void;
}) {
  const say = useSay();
  const { version, versions, plan } = opened;
  const subject = usePlanSubject(opened);
  const amend = useWrite(amendPlan);
  const [amending, setAmending] = useState(false);
  const mayWrite = useDrafts()(plan.kind);
  // Taking back or returning is no way forward: it stands in the approval part alone.
  const { acts, onPaper } = useMyActs(subject);
  const next = acts.find(({ kind }) => kind === 'forward');
  const isOpen = versions.some((one) => !['in-force', 'superseded'].includes(one.state));

  return (
    <>
      <Group justify="space-between" gap="sm">
        <WorkflowStages {...subject} />
        {(next || onPaper.length > 0) && part !== 'phe-duyet' && (
          <Button variant={next ? 'filled' : 'default'} onClick={() => onOpen('phe-duyet')}>
            {say(next ? subject.words.acts[next.act] : approvalWords.record)}
          </Button>
        )}
        {version.state === 'in-force' && afterwards}
        {version.state === 'in-force' && mayWrite && !isOpen && (
          <Button variant="default" onClick={() => setAmending(true)}>
            {say(words.amend)}
          </Button>
        )}
      </Group>
      <ProblemNote problem={amend.error} />
      {amending && (
        <ReasonForm
          label={say(words.amendWhy)}
          act={say(words.amend)}
          onCancel={() => setAmending(false)}
          onSay={(reason) => {
            const id = newId();
            amend.mutate(
              { params: { plan: plan.id, version: id }, body: { reason } },
              { onSuccess: () => onOpen('dong', id) },
            );
            setAmending(false);
          }}
        />
      )}
    </>
  );
}
