import { Button, Stack, Tabs, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRead } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Page } from '#kit/page.tsx';
import { useGo, useParams, useSearch } from '#kit/route.tsx';
import { Saved } from '#kit/saved.tsx';
import { useSay } from '#kit/words.tsx';
import { CopiedNote } from '../forward/screens/copied-note.tsx';
import { isPlaced } from '../line/when.ts';
import { ProposalsForPlan } from '../proposal/screens/for-plan.tsx';
import { countOf, differences } from '../version/rules.ts';
import { getPlan, type OpenedPlan, type Plan } from '../version/schema.ts';
import { Approval } from './approval.tsx';
import { Changes } from './changes.tsx';
import { Lines } from './lines.tsx';
import { PlanPapers } from './papers.tsx';
import { PlanStages } from './stages.tsx';
import { Texts } from './texts.tsx';
import { useDrafts } from './use-drafts.ts';
import { useLines } from './use-lines.ts';
import { words } from './words.ts';

/** Parts of a plan's page that rooms above this one show: where it came from and its targets, and what comes once it is in force. */
export interface PlanParts {
  readonly origin?: (planId: string) => ReactNode;
  readonly afterwards?: (plan: Plan) => ReactNode;
}

/** One version of a plan: its lines, its texts, its approval, what it changes, its paper. */
export function PlanPage({ parts }: { parts: PlanParts }) {
  const { plan = '' } = useParams();
  const { ban: version } = useSearch();
  const result = useRead(getPlan, {
    params: { plan },
    query: typeof version === 'string' ? { version } : {},
  });
  return (
    <Loaded result={result}>
      {(opened) => <Opened key={opened.version.id} opened={opened} parts={parts} />}
    </Loaded>
  );
}

const tabs = ['dong', 'loi-van', 'phe-duyet', 'thay-doi', 'van-ban'] as const;
type Part = (typeof tabs)[number];

function Opened({ opened, parts }: { opened: OpenedPlan; parts: PlanParts }) {
  const say = useSay();
  const go = useGo();
  const { phan } = useSearch();
  const { plan, version, versions } = opened;
  const draft = useLines(opened);
  const now: OpenedPlan = { ...opened, lines: draft.rows.filter(isPlaced) };
  const writable = useDrafts()(plan.kind) && version.state === 'draft';
  const whole = useMay('plan.read') === 'all';
  const part = tabs.find((one) => one === phan) ?? 'dong';
  const show = (next: Part, ban = version.id) => go(`ke-hoach/${plan.id}`, { phan: next, ban });
  const changed = opened.amended ? countOf(differences(opened.amended, now.lines)) : 0;
  const label: Record<Part, string> = {
    dong: say(words.lines),
    'loi-van': say(words.texts),
    'phe-duyet': say(words.approval),
    'thay-doi': `${say(words.changes)} (${changed})`,
    'van-ban': say(words.paper),
  };
  const shown = tabs.filter((one) => (whole || one === 'dong') && (one !== 'thay-doi' || opened.amended));
  return (
    <Page
      title={say(words.planOf(plan))}
      subtitle={
        <>
          {plan.theme && (
            <Text span display="block">
              {plan.theme}
            </Text>
          )}
          {say(words.version(version.ordinal))}
          {version.number && ` · ${version.number}`}
          {opened.turn && (
            <Text span fw={600} c="var(--lh-ink)">
              {` · ${say(opened.turn)}`}
            </Text>
          )}
          {writable && (
            <>
              {' · '}
              <Saved state={draft.state} />
            </>
          )}
        </>
      }
      actions={
        <>
          {parts.origin?.(plan.id)}
          {versions.length > 1 &&
            versions.map((one) => (
              <Button
                key={one.id}
                variant={one.id === version.id ? 'light' : 'subtle'}
                size="compact-md"
                onClick={() => show(part, one.id)}
              >
                {say(words.version(one.ordinal))}
              </Button>
            ))}
        </>
      }
    >
      {writable && opened.copied && (
        <CopiedNote opened={now} onLines={(edit) => draft.change(draft.rows.map(edit))} />
      )}
      {whole && <PlanStages opened={now} part={part} afterwards={parts.afterwards?.(plan)} onOpen={show} />}
      <Tabs value={part} onChange={(next) => next && show(next as Part)} keepMounted={false}>
        <Tabs.List mb="md">
          {shown.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {label[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="dong">
          <Stack>
            <Lines opened={opened} draft={draft} writable={writable} />
            {writable && <ProposalsForPlan year={plan.year} version={version.id} />}
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="loi-van">
          <Texts opened={now} writable={writable} />
        </Tabs.Panel>
        <Tabs.Panel value="phe-duyet">
          <Approval opened={now} />
        </Tabs.Panel>
        <Tabs.Panel value="thay-doi">
          <Changes opened={now} />
        </Tabs.Panel>
        <Tabs.Panel value="van-ban">
          <PlanPapers opened={now} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
