import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { imported } from '../criteria-set/exchange.ts';
import { putCriteriaSet, type StoredSet } from '../criteria-set/schema.ts';
import { indicatorsOf } from '../criteria-set/set.ts';
import { bodyOf } from './body.ts';
import { words } from './words.ts';

/** A set from another commune's file: what it is and what it would do, asked before it is taken in. */
export function ImportSet({
  file,
  sets,
  onClose,
}: {
  file: File;
  sets: readonly StoredSet[];
  onClose: () => void;
}) {
  const say = useSay();
  const go = useGo();
  const put = useWrite(putCriteriaSet);
  const [read, setRead] = useState<ReturnType<typeof imported> | null>(null);
  useEffect(() => {
    void file.text().then((text) => setRead(imported(text)));
  }, [file]);
  const known = read && 'set' in read ? sets.find(({ id }) => id === read.set.id) : undefined;
  const take = async () => {
    if (!read || 'wrong' in read) return;
    const { set } = read;
    await put.mutateAsync({ params: { id: set.id }, body: bodyOf(set, known?.revision ?? 0) });
    go(`tieu-chi/${set.id}`);
  };
  return (
    <SidePanel title={say(words.importTitle)} opened onClose={onClose}>
      {read && 'wrong' in read && (
        <Alert color="red" title={say(words.importWrong)} role="alert">
          <List size="sm">
            {read.wrong.map((one) => (
              <List.Item key={one.en}>{say(one)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {read && 'set' in read && (
        <Stack>
          <Text>{say(words.importWhat(read.set.name, known !== undefined))}</Text>
          <Text c="dimmed">
            {[read.set.basis, say(words.counts(read.set.criteria.length, indicatorsOf(read.set).length))]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <ProblemNote problem={put.error} />
          <Button onClick={() => void take().catch(() => undefined)} loading={put.isPending}>
            {say(words.importDo)}
          </Button>
        </Stack>
      )}
    </SidePanel>
  );
}
