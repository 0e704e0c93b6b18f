import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { Sure } from '#kit/sure.tsx';
import { useSay } from '#kit/words.tsx';
import { type Candidacy, stepCandidacies } from '../schema.ts';
import { words } from './words.ts';

/** A button that takes one step on all of these, after the question whether; nothing where there are none. */
export function StepAll({ rows, step }: { rows: readonly Candidacy[]; step: 'assess' | 'propose' }) {
  const say = useSay();
  const write = useWrite(stepCandidacies);
  const [asking, setAsking] = useState(false);
  const count = rows.length;
  const label = step === 'assess' ? words.assessAll(count) : words.proposeAll(count);
  const what = step === 'assess' ? words.assessSure(count) : words.proposeSure(count);
  const act = () =>
    write.mutate({ body: { ids: rows.map(({ id }) => id), step } }, { onSuccess: () => setAsking(false) });
  return (
    <>
      {count > 0 && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {say(label)}
        </Button>
      )}
      {write.data && <Text role="status">{say(words.stepped(write.data.done))}</Text>}
      {asking && (
        <Sure
          title={say(label)}
          what={say(what)}
          act={say(label)}
          busy={write.isPending}
          problem={write.error}
          onAct={act}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
