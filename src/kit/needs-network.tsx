import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useGo } from './route.tsx';
import { useSay } from './words.tsx';

const words = {
  what: { vi: 'Phần này cần mạng', en: 'This needs the network' },
  todo: {
    vi: 'Máy này chưa giữ phần này. Những gì đã ghi vẫn còn; mở lại khi có mạng.',
    en: 'This device does not hold it. What was recorded is still there; open it again with a network.',
  },
  back: { vi: 'Về Hôm nay', en: 'To Today' },
  again: { vi: 'Thử lại', en: 'Try again' },
};

/** In place of what the device does not hold while there is no network: says so, and leads back. */
export function NeedsNetwork({ onAgain }: { onAgain: () => void }) {
  const say = useSay();
  const go = useGo();
  return (
    <Paper className="lh-card lh-needs-network" p="md" role="status">
      <Stack gap="sm" align="flex-start">
        <Text fw={700}>{say(words.what)}</Text>
        <Text>{say(words.todo)}</Text>
        <Group>
          <Button onClick={() => go('')}>{say(words.back)}</Button>
          <Button variant="default" onClick={onAgain}>
            {say(words.again)}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
