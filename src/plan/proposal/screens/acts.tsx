import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { ReasonForm } from '../../screens/reason-form.tsx';
import { listPlans } from '../../version/schema.ts';
import { decideProposal, type Proposal, withdrawProposal } from '../schema.ts';
import { words } from './words.ts';

/**
 * What the person can do with a proposal now. The deputy answers it and takes the answer back; whoever sent it changes or withdraws it
 * while it waits. `draft` is the version that it is taken into, null when none is being written; without `onEdit` it is answered only.
 */
export function ProposalActs({
  proposal,
  draft,
  onEdit,
}: {
  proposal: Proposal;
  draft: string | null;
  onEdit?: () => void;
}) {
  const say = useSay();
  const decide = useWrite(decideProposal);
  const withdraw = useWrite(withdrawProposal);
  const decides = useMay('proposal.decide') !== null;
  const writes = useMay('proposal.write') !== null && onEdit !== undefined;
  const [asking, setAsking] = useState(false);
  const params = { id: proposal.id };
  const { state, line } = proposal;
  if (asking)
    return (
      <ReasonForm
        label={say(words.declineWhy)}
        act={say(words.decline)}
        onCancel={() => setAsking(false)}
        onSay={(reason) => {
          setAsking(false);
          decide.mutate({ params, body: { decision: 'decline', reason } });
        }}
      />
    );
  const waits = state === 'open';
  const answered = decides && (state === 'declined' || line?.draft === true);
  if (!waits && !answered && !(writes && state === 'withdrawn')) return null;
  return (
    <>
      <Group gap="xs" mt="xs">
        {waits && decides && draft && (
          <Button
            loading={decide.isPending}
            onClick={() => decide.mutate({ params, body: { decision: 'take', version: draft } })}
          >
            {say(words.take)}
          </Button>
        )}
        {waits && decides && (
          <Button variant="default" onClick={() => setAsking(true)}>
            {say(words.decline)}
          </Button>
        )}
        {answered && (
          <Button
            variant="default"
            loading={decide.isPending}
            onClick={() => decide.mutate({ params, body: { decision: 'open' } })}
          >
            {say(state === 'declined' ? words.undoDecline : words.undoTake)}
          </Button>
        )}
        {waits && writes && (
          <Button variant={decides ? 'subtle' : 'default'} onClick={onEdit}>
            {say(words.edit)}
          </Button>
        )}
        {(waits || state === 'withdrawn') && writes && (
          <Button
            variant={waits ? 'subtle' : 'default'}
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ params, body: { withdrawn: waits } })}
          >
            {say(waits ? words.withdraw : words.putBack)}
          </Button>
        )}
      </Group>
      <ProblemNote problem={decide.error ?? withdraw.error} />
    </>
  );
}

/** Gives the version of a year's plan that is being written, or null. */
export function useDrafts(): (year: number) => string | null {
  const plans = useRead(listPlans, {}, { enabled: useMay('proposal.decide') !== null }).data ?? [];
  return (year) =>
    plans.find((plan) => plan.year === year && plan.version.state === 'draft')?.version.id ?? null;
}
