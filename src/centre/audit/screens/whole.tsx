import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useSay } from '#kit/words.tsx';
import { readTrail } from '../schema.ts';
import { Entries } from './trail.tsx';

const words = {
  what: {
    vi: 'Mọi thay đổi trong xã, mới nhất ở trên. Nhật ký chỉ thêm, không sửa được; riêng nội dung về người đã ẩn danh thì xóa.',
    en: 'Every change in the commune, the latest on top. The history only grows; what it says of a person made unrecognisable is taken out.',
  },
  older: { vi: 'Cũ hơn', en: 'Older' },
  newest: { vi: 'Về mới nhất', en: 'Back to the latest' },
};

/** The trail of the whole commune, page by page. */
export function WholeTrail() {
  const say = useSay();
  const [before, setBefore] = useState<number | undefined>();
  const result = useRead(readTrail, { query: before === undefined ? {} : { before } });
  return (
    <Stack gap="sm">
      <Text c="dimmed">{say(words.what)}</Text>
      <Loaded result={result}>
        {({ entries, next }) => (
          <>
            <Entries entries={entries} />
            {next !== null && (
              <Button variant="default" onClick={() => setBefore(next)}>
                {say(words.older)}
              </Button>
            )}
            {before !== undefined && (
              <Button variant="subtle" onClick={() => setBefore(undefined)}>
                {say(words.newest)}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Stack>
  );
}
