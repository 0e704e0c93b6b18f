import { Button, Group, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { Saved } from '#kit/saved.tsx';
import { useAutosave } from '#kit/saving.ts';
import { useSay } from '#kit/words.tsx';
import { type OpenedSet, putCriteriaSet } from '../criteria-set/schema.ts';
import { type CriteriaSet, criteriaSet } from '../criteria-set/set.ts';
import { bodyOf } from './body.ts';
import { CriterionForm } from './criterion-form.tsx';
import { EdgesForm } from './edges-form.tsx';
import { GeneralForm } from './general-form.tsx';
import { nextCode } from './lines.ts';
import { words } from './words.ts';

/** The form in which an official annex is typed in: saved by itself whenever all of it makes sense. */
export function Editor({ set, onDone }: { set: OpenedSet; onDone: () => void }) {
  const say = useSay();
  const put = useWrite(putCriteriaSet);
  const [draft, setDraft] = useState<CriteriaSet>(() => criteriaSet.parse(set));
  const revision = useRef(set.revision);
  const saving = useAutosave<CriteriaSet>(800, async (value) => {
    const saved = await put.mutateAsync({ params: { id: set.id }, body: bodyOf(value, revision.current) });
    revision.current = saved.revision;
  });
  const whole = criteriaSet.safeParse(draft).success;
  const change = (next: CriteriaSet) => {
    setDraft(next);
    if (criteriaSet.safeParse(next).success) saving.change(next);
  };
  const { criteria } = draft;
  const addCriterion = () => {
    const code = nextCode(
      criteria.map((one) => one.code),
      '',
    );
    const blank = { code, label: '', max: null, differsByLevel: false, verified: false, indicators: [] };
    change({ ...draft, criteria: [...criteria, blank] });
  };
  return (
    <div className="rc-content">
      <div className="rc-bar">
        <Saved state={saving.state} />
        {!whole && <Text role="status">◇ {say(words.incomplete)}</Text>}
        <Button onClick={onDone}>{say(words.done)}</Button>
      </div>
      <ProblemNote problem={saving.problem} />
      <Text className="rc-quiet">{say(words.keys)}</Text>
      <GeneralForm set={draft} onChange={change} />
      <EdgesForm set={draft} onChange={change} />
      {criteria.map((criterion, at) => (
        <CriterionForm
          // The place, not the code: the code is typed too.
          // biome-ignore lint/suspicious/noArrayIndexKey: criteria have no other name that stays while they are typed
          key={at}
          set={draft}
          criterion={criterion}
          onChange={(next) => change({ ...draft, criteria: criteria.with(at, next) })}
          onRemove={() => change({ ...draft, criteria: criteria.toSpliced(at, 1) })}
        />
      ))}
      <Group>
        <Button variant="default" onClick={addCriterion}>
          {say(words.addCriterion)}
        </Button>
      </Group>
    </div>
  );
}
