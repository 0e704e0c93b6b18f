import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { ActList } from '#sync/screens/list.tsx';
import { RefusedActs } from '#sync/screens/refused.tsx';
import { useAct } from '#sync/use-act.ts';
import '#kit/records.css';
import { listProposals, type Proposal } from '../schema.ts';
import { ProposalActs, useDrafts } from './acts.tsx';
import { ProposalCard } from './card.tsx';
import { ProposalForm } from './form.tsx';
import { PROPOSAL, PROPOSALS, type ProposalItem } from './outbox.ts';
import { words } from './words.ts';

const groups = [
  { title: words.open, states: ['open'] },
  { title: words.answered, states: ['taken', 'declined'] },
  { title: words.withdrawn, states: ['withdrawn'] },
] as const;

/** What units propose and what became of it: a unit sends, changes and withdraws its own; the deputy answers all. */
export default function ProposalsScreen() {
  const say = useSay();
  const result = useRead(listProposals);
  const reach = useMay('proposal.write');
  const decides = useMay('proposal.decide') !== null;
  const draftOf = useDrafts();
  const outbox = useAct<ProposalItem>(PROPOSAL, PROPOSALS);
  /** What is in the panel: a proposal by its id, or `new`. */
  const [shown, setShown] = useState<string | null>(null);
  const open = result.data?.find(({ id }) => id === shown) ?? null;
  const button = reach && (
    <Button onClick={() => setShown('new')}>{say(reach === 'all' ? words.proposeFor : words.propose)}</Button>
  );
  const waiting = result.data?.filter(({ state }) => state === 'open') ?? [];
  const undrafted = [...new Set(waiting.map(({ year }) => year))].filter((year) => !draftOf(year));
  return (
    <Page
      title={say(words.title)}
      subtitle={result.data && say(words.waiting(waiting.length))}
      actions={result.data && result.data.length > 0 && button}
    >
      {decides &&
        undrafted.map((year) => (
          <Text key={year} className="lh-note">
            {say(words.noDraft(year))}{' '}
            <Link to="ke-hoach" className="lh-back">
              {say(words.plans)}
            </Link>
          </Text>
        ))}
      <RefusedActs acts={outbox.refused} />
      <ActList acts={outbox.waiting} />
      <Loaded result={result}>
        {(proposals) =>
          proposals.length === 0 ? (
            <Empty
              title={say(words.empty)}
              what={say(decides ? words.emptyDeputy : words.emptyUnit)}
              action={button}
            />
          ) : (
            groups.map(({ title, states }) => (
              <Group
                key={title.en}
                title={say(title)}
                proposals={proposals.filter(({ state }) => (states as readonly string[]).includes(state))}
                acts={(proposal) => (
                  <ProposalActs
                    proposal={proposal}
                    draft={draftOf(proposal.year)}
                    onEdit={() => setShown(proposal.id)}
                  />
                )}
              />
            ))
          )
        }
      </Loaded>
      <SidePanel
        title={say(open ? words.edit : reach === 'all' ? words.proposeFor : words.propose)}
        opened={shown === 'new' || open !== null}
        onClose={() => setShown(null)}
      >
        {(shown === 'new' || open) && (
          <ProposalForm key={shown} proposal={open} onSent={() => setShown(null)} />
        )}
      </SidePanel>
    </Page>
  );
}

function Group({
  title,
  proposals,
  acts,
}: {
  title: string;
  proposals: readonly Proposal[];
  acts: (proposal: Proposal) => React.ReactNode;
}) {
  if (proposals.length === 0) return null;
  return (
    <section>
      <Title order={2} className="plan-month">
        {title} ({proposals.length})
      </Title>
      <Stack gap="xs">
        {proposals.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal}>
            {acts(proposal)}
          </ProposalCard>
        ))}
      </Stack>
    </section>
  );
}
