import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { useMay } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Stages } from '#kit/stages.tsx';
import { useSay } from '#kit/words.tsx';
import { openActs, type PlanState } from '../approval/rules.ts';
import { submitPlan } from '../approval/schema.ts';
import { amendPlan, type OpenedPlan } from '../version/schema.ts';
import { ReasonForm } from './reason-form.tsx';
import { actWords, stateWords, words } from './words.ts';

/** Where the plan stands in the row of its stages, and the one act that comes next. */
export function PlanStages({
  opened,
  part,
  onOpen,
}: {
  opened: OpenedPlan;
  /** What is shown below: the approval has its own buttons. */
  part: string;
  onOpen: (part: 'dong' | 'phe-duyet', version?: string) => void;
}) {
  const say = useSay();
  const { version, versions, approver, plan } = opened;
  const skipped = approver.kind === 'none' && version.state !== 'sent' && version.state !== 'approved';
  const row = (
    ['draft', 'submitted', 'signed', 'sent', 'approved', 'in-force'] as const satisfies PlanState[]
  )
    .filter((state) => !skipped || (state !== 'sent' && state !== 'approved'))
    .map((key) => ({ key, label: say(stateWords[key]) }));
  const present = version.state === 'superseded' ? 'in-force' : version.state;
  const submit = useWrite(submitPlan);
  const amend = useWrite(amendPlan);
  const [amending, setAmending] = useState(false);
  const mayWrite = useMay('plan.write') !== null;
  // Taking back or returning is no way forward: it stands in the approval part alone.
  const acts = useMyActs(opened).filter((act) => !['withdraw', 'return', 'approver-return'].includes(act));
  const isOpen = versions.some((one) => !['in-force', 'superseded'].includes(one.state));

  return (
    <>
      <Group justify="space-between" gap="sm">
        <Stages stages={row} present={present} />
        {version.state === 'draft' && mayWrite && part !== 'phe-duyet' && (
          <Button
            loading={submit.isPending}
            disabled={opened.lines.length === 0}
            onClick={() =>
              submit.mutate({ params: { version: version.id }, body: { stepId: newId(), act: 'submit' } })
            }
          >
            {say(actWords.submit)}
          </Button>
        )}
        {version.state !== 'draft' && acts.length > 0 && part !== 'phe-duyet' && (
          <Button onClick={() => onOpen('phe-duyet')}>
            {say(
              acts[0] === 'approve' && !approver.officeAccount ? words.recordApproval : actWords[acts[0]!],
            )}
          </Button>
        )}
        {version.state === 'in-force' && mayWrite && !isOpen && (
          <Button variant="default" onClick={() => setAmending(true)}>
            {say(words.amend)}
          </Button>
        )}
      </Group>
      <ProblemNote problem={submit.error ?? amend.error} />
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

/** The acts that are open now and that the person may do. */
export function useMyActs({ version, approver }: Pick<OpenedPlan, 'version' | 'approver'>) {
  const may = {
    deputy: useMay('plan.write') !== null,
    director: useMay('plan.sign') !== null,
    office: useMay('plan.send') !== null,
    approver: useMay('plan.approve') !== null,
    record: useMay('plan.send') !== null,
  };
  return openActs(version, approver)
    .filter((act) => act.by.some((who) => may[who]))
    .map(({ act }) => act);
}
