import { Button } from '@mantine/core';
import { useWrite } from '#kit/call.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { Model } from '../models.ts';
import { carryOver } from '../schema.ts';
import { RegisteredNote } from './registered-note.tsx';
import { words } from './words.ts';

/** Registers whoever was recognised in the year before. */
export function CarryOver({ model, year }: { model: Model; year: number }) {
  const say = useSay();
  const write = useWrite(carryOver);
  if (model === 'commune') return null;
  return (
    <>
      <div className="cd-filters">
        <Button
          variant="default"
          title={say(words.carryWhat)}
          loading={write.isPending}
          onClick={() => write.mutate({ body: { model, year } })}
        >
          {say(words.carry(year - 1))}
        </Button>
      </div>
      {write.data && <RegisteredNote key={write.submittedAt} answer={write.data} model={model} year={year} />}
      <ProblemNote problem={write.error} />
    </>
  );
}
