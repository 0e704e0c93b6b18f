import { Button, List, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { odditiesOf, oddityWords } from '#activity/session/rules.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { useMe } from '#kit/me.tsx';
import { useSay } from '#kit/words.tsx';
import { useSender } from '#sync/outbox.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Sheet } from './call.tsx';
import { CallRow } from './call-row.tsx';
import type { Roll } from './use-roll.ts';
import { words } from './words.ts';

/** More names than this are called in the list itself. */
const FEW = 12;

/** "Kết thúc buổi": who is not called yet, what is odd and why. The end is recorded on the device like a mark. */
export function ClosePanel({
  session,
  roll,
  headcount,
  opened,
  onClose,
  onEnd,
}: {
  session: Sheet['session'];
  roll: Roll;
  headcount: number | null;
  opened: boolean;
  onClose: () => void;
  onEnd: () => void;
}) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const sender = useSender();
  const [reason, setReason] = useState('');
  const [leave, setLeave] = useState(false);
  const { present, away, uncalled } = roll.counts;
  const called = present + away;
  const attended = called > 0 ? present : headcount;
  // The server knows about other classes at the same hour; the rest is the same verdict here, without network too.
  const odd = odditiesOf({ ...session, attended, conflicts: [] }, today);
  // Who only counts heads calls nobody, and nobody becomes absent by that.
  const open = called > 0 && !leave ? uncalled : 0;
  const end = async () => {
    if (!(await roll.end(reason.trim() || null))) return;
    void sender.send();
    onEnd();
    onClose();
  };
  const missing = attended === null || open > 0 || (odd.length > 0 && reason.trim() === '');
  return (
    <SidePanel
      title={say(open > 0 ? words.stillUncalled(open) : words.closeTitle)}
      opened={opened}
      onClose={onClose}
    >
      <Stack className="lh-close">
        {called > 0 && <Text size="lg">{say(words.closeCounts(present, away))}</Text>}
        {headcount !== null && <Text size="lg">{say(words.counted(headcount))}</Text>}
        {called === 0 && headcount !== null && <Text>{say(words.nobodyAbsent)}</Text>}
        {attended === null && <Text>{say(words.nothingYet)}</Text>}
        {open > 0 && <Uncalled roll={roll} open={open} onLeave={() => setLeave(true)} />}
        {odd.length > 0 && (
          <>
            <List>
              {odd.map((one) => (
                <List.Item key={one}>{say(oddityWords[one])}</List.Item>
              ))}
            </List>
            <Textarea
              label={say(words.whyOdd)}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              autosize
              minRows={2}
              required
            />
          </>
        )}
        <Button onClick={() => void end()} disabled={missing}>
          {say(open > 0 ? words.closeAfter(open) : words.close)}
        </Button>
      </Stack>
    </SidePanel>
  );
}

/** Who is not called yet: one by one, or all alike. Nothing is chosen for them unasked. */
function Uncalled({ roll, open, onLeave }: { roll: Roll; open: number; onLeave: () => void }) {
  const say = useSay();
  const uncalled = roll.people.filter((one) => one.state === null);
  return (
    <>
      {open <= FEW && (
        <ul className="lh-calls">
          {uncalled.map((person) => (
            <CallRow key={person.id} person={person} open={false} onOpen={() => {}} onMark={roll.markOne} />
          ))}
        </ul>
      )}
      <Text c="dimmed">{say(words.allAlike(open))}</Text>
      <Button variant="default" onClick={() => roll.markAll(uncalled, 'absent')}>
        {say(words.setAbsent(open))}
      </Button>
      <Button variant="default" onClick={onLeave}>
        {say(words.leaveOpen)}
      </Button>
    </>
  );
}
