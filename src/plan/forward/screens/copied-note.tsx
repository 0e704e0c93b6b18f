import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import type { RichNode } from '#vocabulary/rich.ts';
import { keepFinding } from '../../finding/schema.ts';
import type { PlanLine } from '../../line/schema.ts';
import { findingsOf, type PlanFinding } from '../../reading/from-plan.ts';
import { putSection } from '../../section/schema.ts';
import type { OpenedPlan } from '../../version/schema.ts';
import { mendRich } from '../mend.ts';
import { mendedPassage, type PresentMark } from '../present.ts';
import { undoCopy } from '../schema.ts';
import { words } from './words.ts';

/** A person goes through them from the top; more at once only slow the screen. */
const mostShown = 20;

/** Where a draft was copied from: the places that may be left over, each settled by one press, and the way back while nothing was edited. */
export function CopiedNote({
  opened,
  onLines,
}: {
  opened: OpenedPlan;
  onLines: (edit: (line: PlanLine) => PlanLine) => void;
}) {
  const say = useSay();
  const acts = useLeftoverActs(opened, onLines);
  const { copied } = opened;
  if (!copied) return null;
  const open = findingsOf(opened).filter(({ rule, kept }) => rule === 'leftover' && kept === null);
  return (
    <section className="plan-leftovers" aria-label={say(words.from(copied.fromTitle))}>
      <Group justify="space-between" gap="xs">
        <Text>{say(words.from(copied.fromTitle))}</Text>
        {copied.undo && <Undo planId={opened.plan.id} />}
      </Group>
      <ProblemNote problem={acts.problem} />
      {open.length === 0 ? (
        <Text c="dimmed">{say(words.open(0))}</Text>
      ) : (
        <details>
          <summary>{say(words.open(open.length))}</summary>
          <ol>
            {open.slice(0, mostShown).map((finding) => (
              <Leftover key={finding.fingerprint} finding={finding} acts={acts} />
            ))}
          </ol>
          {open.length > mostShown && <Text mt="xs">{say(words.more(open.length - mostShown))}</Text>}
        </details>
      )}
    </section>
  );
}

type Acts = ReturnType<typeof useLeftoverActs>;

function Leftover({ finding, acts }: { finding: PlanFinding; acts: Acts }) {
  const say = useSay();
  const mark = finding.mark!;
  const mend = acts.mendOf(mark);
  return (
    <li>
      <Stack gap={2}>
        <Text fw={600}>{finding.where}</Text>
        <Passage mark={mark} />
        <Group gap={4}>
          <Button variant="subtle" size="compact-md" disabled={acts.busy} onClick={() => acts.look(finding)}>
            {say(words.looked)}
          </Button>
          {mend && (
            <Button variant="subtle" size="compact-md" disabled={acts.busy} onClick={mend}>
              {say(words.mend(mark.becomes!))}
            </Button>
          )}
        </Group>
      </Stack>
    </li>
  );
}

const AROUND = 90;

/** The passage around what is marked. */
function Passage({ mark: { passage, said, at } }: { mark: PresentMark }) {
  const before = passage.slice(0, at);
  const after = passage.slice(at + said.length);
  return (
    <Text>
      {before.length > AROUND ? `…${before.slice(-AROUND)}` : before}
      <mark>{said}</mark>
      {after.length > AROUND ? `${after.slice(0, AROUND)}…` : after}
    </Text>
  );
}

function Undo({ planId }: { planId: string }) {
  const say = useSay();
  const go = useGo();
  const undo = useWrite(undoCopy);
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button variant="default" onClick={() => setAsking(true)}>
        {say(words.undo)}
      </Button>
    );
  return (
    <Group gap="xs">
      <ProblemNote problem={undo.error} />
      <Text>{say(words.undoSure)}</Text>
      <Button
        color="red"
        loading={undo.isPending}
        onClick={() => {
          // The note itself goes with its plan: what comes after does not hang on it.
          undo.mutateAsync({ params: { plan: planId } }).then(
            () => go('ke-hoach'),
            () => {},
          );
        }}
      >
        {say(words.undoYes)}
      </Button>
      <Button variant="default" onClick={() => setAsking(false)}>
        {say(words.undoNo)}
      </Button>
    </Group>
  );
}

/** What one press does about a place that may be left over. */
function useLeftoverActs(opened: OpenedPlan, onLines: (edit: (line: PlanLine) => PlanLine) => void) {
  const say = useSay();
  const keep = useWrite(keepFinding);
  const write = useWrite(putSection);
  const version = opened.version.id;
  const mendSection = (mark: PresentMark) => {
    const { place } = mark;
    if (place.in !== 'section' || mark.becomes === null) return null;
    const section = opened.sections.find(({ id }) => id === place.id);
    const content = section && mendRich(section.content as RichNode, mark);
    if (!section || !content) return null;
    const { id, ...rest } = section;
    return () => write.mutate({ params: { version, id }, body: { ...rest, content } });
  };
  const mendLine = (mark: PresentMark) => {
    const { place } = mark;
    const value = mendedPassage(mark);
    if (place.in !== 'line' || value === null) return null;
    const { itemId, field } = place;
    return () => onLines((line) => (line.itemId === itemId ? { ...line, [field]: value } : line));
  };
  return {
    busy: keep.isPending || write.isPending,
    problem: keep.error ?? write.error,
    look: ({ fingerprint }: PlanFinding) =>
      keep.mutate({ params: { version, id: newId() }, body: { fingerprint, reason: say(words.looked) } }),
    mendOf: (mark: PresentMark) => mendSection(mark) ?? mendLine(mark),
  };
}
