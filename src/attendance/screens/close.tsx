import { Alert, Button, List, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { CallFailed } from '#kit/request.ts';
import { useSay } from '#kit/words.tsx';
import { closeSession } from '../mark/schema.ts';
import type { CallGroup } from './sheet.ts';
import { words } from './words.ts';

/** "Kết thúc buổi": what is still open is said, what is odd asks for its reason. */
export function ClosePanel({
  session,
  counts,
  headcount,
  opened,
  onClose,
  onSend,
  onSetAbsent,
  onDone,
}: {
  session: { readonly id: string; readonly revision: number };
  counts: Readonly<Record<CallGroup, number>>;
  headcount: number | null;
  opened: boolean;
  onClose: () => void;
  /** Sends what waits; says whether all of it arrived. */
  onSend: () => Promise<boolean>;
  onSetAbsent: () => void;
  onDone: () => void;
}) {
  const say = useSay();
  const close = useWrite(closeSession);
  const [reason, setReason] = useState('');
  const [stuck, setStuck] = useState(false);
  const odd =
    close.error instanceof CallFailed && close.error.problem.code === 'bad-input'
      ? close.error.problem.where
      : [];
  const end = async () => {
    const sent = await onSend();
    setStuck(!sent);
    if (!sent) return;
    const body = { reason: reason.trim() || null, revision: session.revision };
    await close.mutateAsync({ params: { session: session.id }, body }).then(onDone, () => {});
  };
  return (
    <SidePanel title={say(words.closeTitle)} opened={opened} onClose={onClose}>
      <Stack>
        <Text size="lg">{say(words.closeCounts(counts.present, counts.away))}</Text>
        {headcount !== null && <Text>{say(words.counted(headcount))}</Text>}
        {counts.uncalled > 0 && (
          <Alert color="yellow" title={say(words.stillUncalled(counts.uncalled))}>
            <Button variant="default" onClick={onSetAbsent}>
              {say(words.setAbsent(counts.uncalled))}
            </Button>
          </Alert>
        )}
        {stuck && <Alert color="yellow">{say(words.notSentYet)}</Alert>}
        {odd.length > 0 ? (
          <>
            <List>
              {odd.map((place) => (
                <List.Item key={place.vi}>{say(place)}</List.Item>
              ))}
            </List>
            <Textarea
              label={say(words.whyOdd)}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              autosize
              minRows={2}
              required
              data-autofocus
            />
          </>
        ) : (
          <ProblemNote problem={close.error} />
        )}
        <Button
          onClick={() => void end()}
          loading={close.isPending}
          disabled={odd.length > 0 && reason.trim() === ''}
        >
          {say(words.close)}
        </Button>
      </Stack>
    </SidePanel>
  );
}
