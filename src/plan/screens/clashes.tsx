import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useSay } from '#kit/words.tsx';
import { cellText } from '../cell-text.ts';
import { lineFields } from '../line/rules.ts';
import { lineWords } from '../line/words.ts';
import type { PlanContext } from '../version/schema.ts';
import type { useLines } from './use-lines.ts';
import { words } from './words.ts';

/** Two people wrote the same cell: both are shown, one is chosen; nothing is overwritten in silence. */
export function Clashes({ draft, context }: { draft: ReturnType<typeof useLines>; context: PlanContext }) {
  const say = useSay();
  const { clashes, choose } = draft;
  return (
    <Modal
      opened={clashes.length > 0}
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={say(words.clashTitle)}
      size="lg"
    >
      <Text mb="sm">{say(words.clashWhat)}</Text>
      <Stack>
        {clashes.map((clash) => {
          const { id, mine, theirs } = clash;
          const fields =
            mine && theirs
              ? lineFields.filter((field) => field !== 'position' && mine[field] !== theirs[field])
              : [];
          return (
            <article key={id} className="lh-card plan-card">
              <Text fw={600}>{(theirs ?? mine)?.title}</Text>
              {!theirs && <Text>{say(words.deletedByThem)}</Text>}
              {!mine && <Text>{say(words.deletedByMe)}</Text>}
              {fields.length > 0 && (
                <table className="lh-table">
                  <thead>
                    <tr>
                      <td />
                      <th scope="col">{say(words.mine)}</th>
                      <th scope="col">{say(words.theirs)}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {fields.map((field) => (
                      <tr key={field}>
                        <th scope="row">{say(lineWords[field])}</th>
                        <td>{cellText(field, mine![field], context)}</td>
                        <td>{cellText(field, theirs![field], context)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
              <Group mt="xs">
                <Button onClick={() => choose(clash, 'mine')}>{say(words.mine)}</Button>
                <Button variant="default" onClick={() => choose(clash, 'theirs')}>
                  {say(words.theirs)}
                </Button>
              </Group>
            </article>
          );
        })}
      </Stack>
    </Modal>
  );
}
