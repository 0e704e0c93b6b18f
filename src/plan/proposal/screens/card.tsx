import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { listVenues } from '#centre/venue/schema.ts';
import { listVillages } from '#centre/village/schema.ts';
import { useRead } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import type { Proposal } from '../schema.ts';
import { outcome, words } from './words.ts';
import '../../screens/plan.css';

/** A proposal as it was sent, what became of it, and the acts below. */
export function ProposalCard({ proposal, children }: { proposal: Proposal; children?: ReactNode }) {
  const say = useSay();
  const villages = useRead(listVillages).data ?? [];
  const venues = useRead(listVenues).data ?? [];
  const { year, month, learners, cost, note } = proposal;
  const village = villages.find(({ id }) => id === proposal.villageId);
  const about = [
    say(words.monthOf(month, year)),
    proposal.audience,
    // The audience names the village where it is of one.
    proposal.audience === null && village && `${village.kind} ${village.name}`,
    venues.find(({ id }) => id === proposal.venueId)?.name,
    learners !== null && say(words.learnersOf(learners)),
    cost !== null && say(words.costOf(cost)),
  ];
  const became = outcome(proposal);
  return (
    <article className="lh-card plan-card" data-state={proposal.state}>
      <Group gap={6} wrap="nowrap" align="flex-start">
        <ProgrammeTag code={proposal.programme} />
        <Text fw={600}>{proposal.title}</Text>
      </Group>
      <Text size="sm" className="lh-number">
        {about.filter(Boolean).join(' · ')}
      </Text>
      {note && <Text size="sm">“{note}”</Text>}
      <Text size="sm" c="dimmed">
        {say(words.sentBy(proposal.proposedBy, proposal.unitName, dayText(proposal.proposedOn)))}
      </Text>
      {became && (
        <Text size="sm" fw={600} mt={4}>
          {say(became)}
        </Text>
      )}
      {children}
    </article>
  );
}
