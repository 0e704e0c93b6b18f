import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { useGo } from '#kit/route.tsx';
import { Sure } from '#kit/sure.tsx';
import { useSay } from '#kit/words.tsx';
import { deleteInspection, type Inspection } from '../inspection/schema.ts';
import { words } from './words.ts';

/** Takes out an inspection that was begun by mistake; asked once. One that was ever signed stays. */
export function RemoveInspection({ one }: { one: Inspection }) {
  const say = useSay();
  const go = useGo();
  const remove = useWrite(deleteInspection);
  const [asks, setAsks] = useState(false);
  if (one.steps.some(({ step }) => step === 'sign')) return null;
  return (
    <>
      <Button variant="subtle" color="red" w="fit-content" onClick={() => setAsks(true)}>
        {say(words.removeAll)}
      </Button>
      {asks && (
        <Sure
          title={say(words.ofPeriod(one.period))}
          what={say(words.removeAllWhat)}
          act={say(words.removeAll)}
          danger
          busy={remove.isPending}
          problem={remove.error}
          onAct={() => remove.mutate({ params: { id: one.id } }, { onSuccess: () => go('kiem-tra') })}
          onClose={() => setAsks(false)}
        />
      )}
    </>
  );
}
