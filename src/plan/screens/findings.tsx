import { Button, CloseButton, Group, List, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { formatNumber } from '#vocabulary/money.ts';
import type { PlanFinding } from '../reading/from-plan.ts';
import { type FindingGroup, inGroups, rowsOfCause } from '../reading/groups.ts';
import type { OpenedPlan } from '../version/schema.ts';
import { type OnLines, useFindingActs } from './use-finding-acts.ts';
import { words } from './words.ts';

/** A person mends from the top; more cards than these only slow the screen. */
const mostShown = 40;

/**
 * What the checks found, each with its sum worked out and the mends at hand; many of one cause on one card. What was kept stands below
 * with its reason.
 */
export function Findings({
  opened,
  findings,
  writable,
  onGo,
  onLines,
  onClose,
}: {
  opened: OpenedPlan;
  findings: readonly PlanFinding[];
  writable: boolean;
  onGo: (finding: PlanFinding) => void;
  onLines: OnLines;
  /** Left out: the list stays. */
  onClose?: () => void;
}) {
  const say = useSay();
  const acts = useFindingActs(opened, onLines);
  const open = findings.filter((finding) => !finding.kept);
  const kept = findings.filter((finding) => finding.kept);
  const cards = (of: readonly PlanFinding[]) =>
    inGroups(of)
      .slice(0, mostShown)
      .map((group) => <Card key={group.key} group={group} acts={acts} writable={writable} onGo={onGo} />);
  const groups = inGroups(open).length;
  return (
    <section aria-labelledby="findings" className="plan-findings">
      <Group justify="space-between" mb="xs" wrap="nowrap">
        <h2 id="findings">{say(words.findings)}</h2>
        <Group gap={4} wrap="nowrap">
          <Text c="dimmed" aria-live="polite">
            {say(words.points(open.length))}
          </Text>
          {onClose && <CloseButton aria-label={say(words.hideFindings)} onClick={onClose} />}
        </Group>
      </Group>
      <Stack gap="xs">
        <ProblemNote problem={acts.problem} />
        {open.length === 0 && <Text c="dimmed">{say(words.noFindings)}</Text>}
        {cards(open)}
        {groups > mostShown && <Text c="dimmed">{say(words.moreFindings(groups - mostShown))}</Text>}
        {kept.length > 0 && (
          <details>
            <summary>{say(words.keptOf(kept.length))}</summary>
            <Stack gap="xs" mt="xs">
              {cards(kept)}
            </Stack>
          </details>
        )}
      </Stack>
    </section>
  );
}

function Card({
  group: { findings },
  acts,
  writable,
  onGo,
}: {
  group: FindingGroup;
  acts: ReturnType<typeof useFindingActs>;
  writable: boolean;
  onGo: (finding: PlanFinding) => void;
}) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const first = findings[0]!;
  const { kept } = first;
  return (
    <article className="plan-finding" data-severity={kept ? 'kept' : first.severity}>
      {findings.length > 1 ? (
        <Many findings={findings} onGo={onGo} />
      ) : (
        <>
          <button type="button" className="plan-finding-where" onClick={() => onGo(first)}>
            {first.where}
          </button>
          <Text size="sm">{say(first.message)}</Text>
        </>
      )}
      {kept && (
        <Text size="sm" fs="italic">
          {say(words.kept(kept))}
        </Text>
      )}
      {writable && !asking && (
        <Group gap={4}>
          {!kept && <Mends findings={findings} acts={acts} />}
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => (kept ? acts.takeBack(findings) : setAsking(true))}
          >
            {say(kept ? words.reopen : findings.length > 1 ? words.keepAll(findings.length) : words.keep)}
          </Button>
        </Group>
      )}
      {asking && (
        <AskReason
          onSay={(reason) => {
            acts.keep(findings, reason);
            setAsking(false);
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </article>
  );
}

/** One cause in many rows: what it is, and the rows, each leading to its cell. */
function Many({
  findings,
  onGo,
}: {
  findings: readonly PlanFinding[];
  onGo: (finding: PlanFinding) => void;
}) {
  const say = useSay();
  const figure = (value: number | string | null) => (typeof value === 'number' ? formatNumber(value) : value);
  return (
    <>
      <Text fw={600}>{say(rowsOfCause(findings))}</Text>
      <details>
        <summary>{say(words.whichRows)}</summary>
        <List size="sm">
          {findings.map((finding) => (
            <List.Item key={finding.fingerprint}>
              <UnstyledButton className="lh-link" onClick={() => onGo(finding)}>
                {[
                  finding.where.split(', ').slice(0, -1).join(', '),
                  [finding.stated, finding.derived].map(figure).filter(Boolean).join(' → '),
                ]
                  .filter(Boolean)
                  .join(': ')}
              </UnstyledButton>
            </List.Item>
          ))}
        </List>
      </details>
    </>
  );
}

/** A mend of one finding under its own name; of many, where each has one. */
function Mends({
  findings,
  acts,
}: {
  findings: readonly PlanFinding[];
  acts: ReturnType<typeof useFindingActs>;
}) {
  const say = useSay();
  const mends = findings.map((finding) => ({ finding, fixes: acts.mendsOf(finding) }));
  if (mends.length > 1) {
    const all = mends.flatMap(({ finding, fixes: [fix] }) => (fix ? [{ finding, fix }] : []));
    if (all.length < mends.length) return null;
    return (
      <Button size="compact-sm" variant="subtle" onClick={() => acts.mend(all)}>
        {say(words.mendAll(all.length))}
      </Button>
    );
  }
  return mends.flatMap(({ finding, fixes }) =>
    fixes.map((fix) => (
      <Button
        key={fix.set.path}
        size="compact-sm"
        variant="subtle"
        onClick={() => acts.mend([{ finding, fix }])}
      >
        {say(fix.label)}
      </Button>
    )),
  );
}

function AskReason({ onSay, onCancel }: { onSay: (reason: string) => void; onCancel: () => void }) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const said = reason.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (said) onSay(said);
      }}
    >
      <TextInput
        label={say(words.reason)}
        value={reason}
        maxLength={500}
        autoFocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="xs" mt={6}>
        <Button type="submit" size="compact-sm" disabled={!said}>
          {say(words.save)}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onCancel}>
          {say(words.cancel)}
        </Button>
      </Group>
    </form>
  );
}
