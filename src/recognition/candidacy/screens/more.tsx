import { Button } from '@mantine/core';
import { useSay } from '#kit/words.tsx';
import { words } from './words.ts';

/** How many lines of a long list are drawn at first: a commune has thousands. */
export const SHOWN = 100;

/** Shows more of a long list; nothing where all of it is there. */
export function MoreButton({
  all,
  shown,
  onMore,
}: {
  all: number;
  shown: number;
  onMore: (shown: number) => void;
}) {
  const say = useSay();
  if (all <= shown) return null;
  const step = Math.min(all - shown, shown * 2);
  return (
    <Button variant="default" onClick={() => onMore(shown + step)}>
      {say(words.more(step))}
    </Button>
  );
}
