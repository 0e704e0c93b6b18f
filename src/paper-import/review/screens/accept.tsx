import { Button, Group, NumberInput, Text } from '@mantine/core';
import { type Ref, useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { Link, useGo } from '#kit/route.tsx';
import { Sure } from '#kit/sure.tsx';
import { useSay } from '#kit/words.tsx';
import { kindOf } from '#plan/kind/registry.ts';
import { acceptPaperImport, deletePaperImport, type OpenedImport, undoPaperImport } from '../schema.ts';
import type { ReviewHands } from './use-review.ts';
import { words } from './words.ts';

/** For which year, and the one act that makes the plan. */
export function Accept({
  opened,
  hands,
  parts,
  points,
  button,
}: {
  opened: OpenedImport;
  hands: ReviewHands;
  /** How many parts are not understood, and how many points not looked at. */
  parts: number;
  points: number;
  button: Ref<HTMLButtonElement>;
}) {
  const say = useSay();
  const go = useGo();
  const accept = useWrite(acceptPaperImport);
  const [asking, setAsking] = useState(false);
  const { year, corrected } = hands.review;
  const isReport = corrected.kind === 'report';
  const taken = opened.plans.find(
    (plan) => plan.kind === corrected.kind && kindOf(plan.kind).onePerYear && plan.year === year,
  );
  const act = say(isReport ? words.makeResults : words.make(year));
  const make = async () => {
    const revision = await hands.settle();
    if (revision === null) return;
    const planId = newId();
    const made = await accept.mutateAsync({ params: { id: opened.id }, body: { planId, revision } });
    if (made.planId) go(`ke-hoach/${made.planId}`);
  };
  return (
    <div className="imp-accept">
      {!isReport && (
        <NumberInput
          label={say(words.year)}
          value={year}
          min={2000}
          max={2100}
          hideControls
          w={110}
          onChange={(value) =>
            typeof value === 'number' && value >= 2000 && value <= 2100 && hands.setYear(value)
          }
        />
      )}
      <Button
        ref={button}
        aria-keyshortcuts="Control+Enter"
        disabled={taken !== undefined}
        loading={accept.isPending}
        onClick={() => (parts + points > 0 ? setAsking(true) : void make().catch(() => {}))}
      >
        {act}
      </Button>
      {taken && (
        <Text size="sm" role="status">
          {say(words.yearTaken(year))} <Link to={`ke-hoach/${taken.id}`}>{say(words.openPlan)}</Link>
        </Text>
      )}
      {!asking && <ProblemNote problem={accept.error} />}
      {asking && (
        <Sure
          title={act}
          what={say(words.stillOpen(parts, points))}
          act={say(words.makeAnyway)}
          busy={accept.isPending}
          problem={accept.error}
          onAct={() => void make().catch(() => {})}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

/** What became of the import, and the way back. */
export function Outcome({ opened }: { opened: OpenedImport }) {
  const say = useSay();
  const undo = useWrite(undoPaperImport);
  const [asking, setAsking] = useState(false);
  return (
    <div className="lh-note" role="status">
      <Group justify="space-between">
        <Text>{say(opened.planId ? words.accepted : words.acceptedReport)}</Text>
        <Group gap="xs">
          {opened.planId && (
            <Link to={`ke-hoach/${opened.planId}`} className="plan-open">
              {say(words.openPlan)}
            </Link>
          )}
          {opened.undo === 'possible' ? (
            <Button variant="default" onClick={() => setAsking(true)}>
              {say(words.undoImport)}
            </Button>
          ) : (
            <Text size="sm">{say(words.movedOn)}</Text>
          )}
        </Group>
      </Group>
      {asking && (
        <Sure
          title={say(words.undoImport)}
          what={say(words.undoSure)}
          act={say(words.undoImport)}
          danger
          busy={undo.isPending}
          problem={undo.error}
          onAct={() => undo.mutate({ params: { id: opened.id } }, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

/** Throws a reading away that has become nothing. */
export function ThrowAway({ opened }: { opened: OpenedImport }) {
  const say = useSay();
  const go = useGo();
  const remove = useWrite(deletePaperImport);
  const [asking, setAsking] = useState(false);
  const gone = () => go('ke-hoach/tu-giay');
  const reading = opened.state === 'reading';
  return (
    <>
      <Button
        variant="default"
        loading={reading && remove.isPending}
        onClick={() =>
          reading ? remove.mutate({ params: { id: opened.id } }, { onSuccess: gone }) : setAsking(true)
        }
      >
        {say(reading ? words.stop : words.throwAway)}
      </Button>
      {asking && (
        <Sure
          title={say(words.throwAway)}
          what={say(words.throwAwaySure(opened.fileName))}
          act={say(words.throwAway)}
          danger
          busy={remove.isPending}
          problem={remove.error}
          onAct={() => remove.mutate({ params: { id: opened.id } }, { onSuccess: gone })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
