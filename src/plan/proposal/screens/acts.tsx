import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { ReasonForm } from '../../screens/reason-form.tsx';
import { listPlans } from '../../version/schema.ts';
import { decideProposal, type Proposal, withdrawProposal } from '../schema.ts';
import { words } from './words.ts';

/** What the unit can do with a proposal: change it or withdraw it while it waits, and send it again. */
export function OwnActs({ proposal, onEdit }: { proposal: Proposal; onEdit: () => void }) {
  const say = useSay();
  const write = useWrite(withdrawProposal);
  const withdraw = (withdrawn: boolean) => write.mutate({ params: { id: proposal.id }, body: { withdrawn } });
  const { state } = proposal;
  if (state !== 'open' && state !== 'withdrawn') return null;
  return (
    <>
      <Group gap="xs" mt="xs">
        {state === 'open' && (
          <Button variant="default" onClick={onEdit}>
            {say(words.edit)}
          </Button>
        )}
        <Button
          variant={state === 'open' ? 'subtle' : 'default'}
          loading={write.isPending}
          onClick={() => withdraw(state === 'open')}
        >
          {say(state === 'open' ? words.withdraw : words.putBack)}
        </Button>
      </Group>
      <ProblemNote problem={write.error} />
    </>
  );
}

/** The answer of the deputy, and its way back. `draft` is the version that a proposal is taken into; null when none is being written. */
export function Decision({ proposal, draft }: { proposal: Proposal; draft: string | null }) {
  const say = useSay();
  const write = useWrite(decideProposal);
  const mayPlan = useMay('plan.write') !== null;
  const [asking, setAsking] = useState(false);
  const params = { id: proposal.id };
  const { state, line, year } = proposal;
  if (asking)
    return (
      <ReasonForm
        label={say(words.declineWhy)}
        act={say(words.decline)}
        onCancel={() => setAsking(false)}
        onSay={(reason) => {
          setAsking(false);
          write.mutate({ params, body: { decision: 'decline', reason } });
        }}
      />
    );
  const back = state === 'declined' || line?.draft === true;
  return (
    <>
      {state === 'open' && (
        <Group gap="xs" mt="xs">
          {draft && (
            <Button
              loading={write.isPending}
              onClick={() => write.mutate({ params, body: { decision: 'take', version: draft } })}
            >
              {say(words.take)}
            </Button>
          )}
          <Button variant="default" onClick={() => setAsking(true)}>
            {say(words.decline)}
          </Button>
        </Group>
      )}
      {state === 'open' && !draft && mayPlan && (
        <Text size="sm" className="lh-note" mt="xs">
          {say(words.noDraft(year))} <Link to="ke-hoach">{say(words.plans)}</Link>
        </Text>
      )}
      {back && (
        <Button
          mt="xs"
          variant="default"
          loading={write.isPending}
          onClick={() => write.mutate({ params, body: { decision: 'open' } })}
        >
          {say(state === 'declined' ? words.undoDecline : words.undoTake)}
        </Button>
      )}
      <ProblemNote problem={write.error} />
    </>
  );
}

/** Gives the version of a year's plan that is being written, or null. */
export function useDrafts(): (year: number) => string | null {
  const plans = useRead(listPlans, {}, { enabled: useMay('proposal.decide') !== null }).data ?? [];
  return (year) =>
    plans.find((plan) => plan.year === year && plan.version.state === 'draft')?.version.id ?? null;
}
