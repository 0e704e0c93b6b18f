import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { useSay } from '#kit/words.tsx';
import { keepFinding, putClaim, reopenFinding } from '../finding/schema.ts';
import { editLine } from '../line/edit.ts';
import type { PlanLine } from '../line/schema.ts';
import type { PlanFinding } from '../reading/from-plan.ts';
import type { OpenedPlan } from '../version/schema.ts';
import { words } from './words.ts';

const claims: Readonly<Record<string, string>> = {
  'lastPeriod.stated.classes': 'lastPeriod.classes',
  'lastPeriod.stated.attendances': 'lastPeriod.attendances',
  'needs.stated.topics': 'needs.topics',
  'needs.stated.attendances': 'needs.attendances',
};
const lineFields: Readonly<Record<string, keyof PlanLine>> = {
  classes: 'classCount',
  learners: 'learners',
  cost: 'cost',
  venue: 'venueText',
  title: 'title',
  month: 'month',
};

/** A person mends from the top; more cards than these only slow the screen. */
const mostShown = 40;

/** What the checks found, each with its sum worked out and the mends at hand; what was kept stands below with its reason. */
export function Findings({
  opened,
  findings,
  writable,
  onGo,
  onLine,
}: {
  opened: OpenedPlan;
  findings: readonly PlanFinding[];
  writable: boolean;
  onGo: (finding: PlanFinding) => void;
  onLine: (id: string, write: (line: PlanLine) => PlanLine) => void;
}) {
  const say = useSay();
  const open = findings.filter((finding) => !finding.kept);
  const kept = findings.filter((finding) => finding.kept);
  const card = (finding: PlanFinding) => (
    <Finding
      key={finding.fingerprint}
      opened={opened}
      finding={finding}
      writable={writable}
      onGo={onGo}
      onLine={onLine}
    />
  );
  return (
    <section aria-labelledby="findings" className="plan-findings">
      <Group justify="space-between" mb="xs">
        <h2 id="findings">{say(words.findings)}</h2>
        <Text c="dimmed" aria-live="polite">
          {say(words.points(open.length))}
        </Text>
      </Group>
      <Stack gap="xs">
        {open.length === 0 && <Text c="dimmed">{say(words.noFindings)}</Text>}
        {open.slice(0, mostShown).map(card)}
        {open.length > mostShown && (
          <Text c="dimmed">{say(words.moreFindings(open.length - mostShown))}</Text>
        )}
        {kept.length > 0 && (
          <details>
            <summary>{say(words.keptOf(kept.length))}</summary>
            <Stack gap="xs" mt="xs">
              {kept.slice(0, mostShown).map(card)}
            </Stack>
          </details>
        )}
      </Stack>
    </section>
  );
}

function Finding({
  opened,
  finding,
  writable,
  onGo,
  onLine,
}: {
  opened: OpenedPlan;
  finding: PlanFinding;
  writable: boolean;
  onGo: (finding: PlanFinding) => void;
  onLine: (id: string, write: (line: PlanLine) => PlanLine) => void;
}) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const keep = useWrite(keepFinding);
  const reopen = useWrite(reopenFinding);
  const claim = useWrite(putClaim);
  const version = opened.version.id;
  const offNorm = finding.rule === 'row-off-norm' && finding.lineId !== null;

  const mend = ({ set }: PlanFinding['fixes'][number]) => {
    const field = lineFields[set.path.replace(/^activities\[\d+\]\./, '')];
    const key = claims[set.path];
    if (finding.lineId && field)
      onLine(finding.lineId, (line) => editLine(line, { [field]: set.value }, opened.around));
    else if (key)
      claim.mutate({ params: { plan: opened.plan.id, key }, body: { value: Number(set.value), note: null } });
  };
  const mends = finding.fixes.filter(
    ({ set }) =>
      set.path in claims || (finding.lineId && lineFields[set.path.replace(/^activities\[\d+\]\./, '')]),
  );
  const keepIt = () => {
    const said = reason.trim();
    if (!said) return;
    // The reason of a cost stands on its line, where the accountant looks for it.
    if (offNorm) onLine(finding.lineId!, (line) => ({ ...line, costReason: said }));
    else
      keep.mutate({
        params: { version, id: newId() },
        body: { fingerprint: finding.fingerprint, reason: said },
      });
    setAsking(false);
  };
  const takeBack = () => {
    if (offNorm) return onLine(finding.lineId!, (line) => ({ ...line, costReason: null }));
    const decision = opened.decisions.find((one) => one.fingerprint === finding.fingerprint);
    if (decision) reopen.mutate({ params: { version, id: decision.id } });
  };

  return (
    <article className="plan-finding" data-severity={finding.kept ? 'kept' : finding.severity}>
      <button
        type="button"
        className="plan-finding-where"
        onClick={() => onGo(finding)}
        disabled={!finding.lineId}
      >
        {finding.where}
      </button>
      <Text size="sm">{say(finding.message)}</Text>
      {finding.kept && (
        <Text size="sm" fs="italic">
          {say(words.kept(finding.kept))}
        </Text>
      )}
      {writable && !asking && (
        <Group gap={4}>
          {!finding.kept &&
            mends.map((fix) => (
              <Button key={fix.set.path} size="compact-sm" variant="subtle" onClick={() => mend(fix)}>
                {say(fix.label)}
              </Button>
            ))}
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={finding.kept ? takeBack : () => setAsking(true)}
          >
            {say(finding.kept ? words.reopen : words.keep)}
          </Button>
        </Group>
      )}
      {asking && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            keepIt();
          }}
        >
          <TextInput
            label={say(words.reason)}
            value={reason}
            maxLength={500}
            data-autofocus
            autoFocus
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group gap="xs" mt={6}>
            <Button type="submit" size="compact-sm" disabled={!reason.trim()}>
              {say(words.save)}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setAsking(false)}>
              {say(words.cancel)}
            </Button>
          </Group>
        </form>
      )}
    </article>
  );
}
