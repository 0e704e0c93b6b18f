import { Button, Text } from '@mantine/core';
import { useSay } from '#kit/words.tsx';
import { takeVersion, useOffered } from './version.ts';

const words = {
  title: { vi: 'Có bản mới của Làng Học', en: 'There is a new version of Làng Học' },
  what: {
    vi: 'Cập nhật mất vài giây. Lượt chưa gửi vẫn còn trên máy.',
    en: 'It takes a few seconds. What is not sent stays on this device.',
  },
  take: { vi: 'Cập nhật', en: 'Update' },
};

/** On the first screen, where nobody is in the middle of something: a new version is offered, never begun by itself. */
export function VersionCard() {
  const say = useSay();
  if (!useOffered()) return null;
  return (
    <div className="lh-note lh-version" role="status">
      <div>
        <strong>{say(words.title)}</strong>
        <Text>{say(words.what)}</Text>
      </div>
      <Button onClick={takeVersion}>{say(words.take)}</Button>
    </div>
  );
}
