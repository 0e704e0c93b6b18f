import { Stack } from '@mantine/core';
import { useRead } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { listProposals } from '../schema.ts';
import { ProposalActs } from './acts.tsx';
import { ProposalCard } from './card.tsx';
import { words } from './words.ts';
import '#kit/records.css';

/** Under the lines of a draft: what units propose for its year and nobody has answered; one press makes a line of it. */
export function ProposalsForPlan({ year, version }: { year: number; version: string }) {
  const say = useSay();
  const decides = useMay('proposal.decide') !== null;
  const all = useRead(listProposals, {}, { enabled: decides }).data ?? [];
  const open = all.filter((one) => one.year === year && one.state === 'open');
  if (open.length === 0) return null;
  return (
    <Section
      title={say(words.forPlan(open.length))}
      aside={
        <Link to="de-xuat" className="lh-back">
          {say(words.title)}
        </Link>
      }
    >
      <Stack gap="xs">
        {open.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal}>
            <ProposalActs proposal={proposal} draft={version} />
          </ProposalCard>
        ))}
      </Stack>
    </Section>
  );
}
