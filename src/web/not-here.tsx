import { Anchor } from '@mantine/core';
import { Empty } from '#kit/empty.tsx';
import { useSay } from '#kit/words.tsx';

/** An address that leads nowhere. */
export function NotHere() {
  const say = useSay();
  return (
    <Empty
      title={say({ vi: 'Không có trang này', en: 'There is no such page' })}
      what={say({ vi: 'Địa chỉ có thể đã cũ hoặc gõ thiếu.', en: 'The address may be old or incomplete.' })}
      action={<Anchor href="/app/">{say({ vi: 'Về trang Hôm nay', en: 'Go to Today' })}</Anchor>}
    />
  );
}
