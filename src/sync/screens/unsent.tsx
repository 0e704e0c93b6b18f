import { Button, Text } from '@mantine/core';
import { Empty } from '#kit/empty.tsx';
import { useMe } from '#kit/me.tsx';
import { Page } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { useOthersUnsent, useSender, useSenderState, useUnsent } from '../outbox.tsx';
import { ActList } from './list.tsx';
import { RefusedActs } from './refused.tsx';
import { SendingState } from './state.tsx';
import { words } from './words.ts';

/** What this device holds that the server does not have: by name, with what became of it. */
export default function UnsentScreen() {
  const say = useSay();
  const acts = useUnsent();
  const others = useOthersUnsent(useMe().account);
  const sender = useSender();
  const { sending } = useSenderState();
  if (!acts) return null;
  const waiting = acts.filter((act) => act.refused === null);
  return (
    <Page
      title={say(acts.length === 0 ? words.nothing : words.unsent(acts.length))}
      subtitle={waiting.length > 0 && <SendingState />}
      actions={
        waiting.length > 0 && (
          <Button loading={sending} onClick={() => void sender.send()}>
            {say(words.sendNow)}
          </Button>
        )
      }
    >
      {acts.length === 0 && <Empty title={say(words.nothing)} what={say(words.nothingWhat)} />}
      <RefusedActs acts={acts.filter((act) => act.refused !== null)} />
      <ActList acts={waiting} />
      {others > 0 && <Text>{say(words.others(others))}</Text>}
    </Page>
  );
}
