import { Button, Group, Text } from '@mantine/core';
import { useWrite } from '#kit/call.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import type { Model } from '../models.ts';
import { type Registered, undoRegistration } from '../schema.ts';
import { words } from './words.ts';

/** What a registration became: how many, who was there already, the way to the list, and the way back. */
export function RegisteredNote({ answer, model, year }: { answer: Registered; model: Model; year: number }) {
  const say = useSay();
  const undo = useWrite(undoRegistration);
  return (
    <div className="cd-note" role="status">
      <Group gap="sm">
        <Text fw={600}>{say(undo.data ? words.undone(undo.data.done) : words.done(answer.done))}</Text>
        {answer.ids.length > 0 && !undo.data && (
          <Button
            variant="default"
            loading={undo.isPending}
            onClick={() => undo.mutate({ body: { ids: answer.ids } })}
          >
            {say(words.undo)}
          </Button>
        )}
        <Link to="cong-nhan/danh-sach" search={{ nam: year, 'mo-hinh': model }} className="cd-link">
          {say(words.seeList)}
        </Link>
      </Group>
      {answer.told.length > 0 && (
        <ul>
          {answer.told.slice(0, 20).map((one) => (
            <li key={one.vi}>{say(one)}</li>
          ))}
        </ul>
      )}
      <ProblemNote problem={undo.error} />
    </div>
  );
}
