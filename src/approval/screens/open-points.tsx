import { List, Text } from '@mantine/core';
import { useSay } from '#kit/words.tsx';
import type { Words } from '#vocabulary/language.ts';
import { words } from './words.ts';

const mostShown = 6;

/** What is still open in a paper before it goes on: told, never a bar. Says nothing when nothing is. */
export function OpenPoints({ points }: { points: readonly Words[] }) {
  const say = useSay();
  if (points.length === 0) return null;
  return (
    <div className="lh-note">
      <Text fw={600}>{say(words.openPoints(points.length))}</Text>
      <List>
        {points.slice(0, mostShown).map((point) => (
          <List.Item key={point.vi}>{say(point)}</List.Item>
        ))}
        {points.length > mostShown && (
          <List.Item>{say(words.morePoints(points.length - mostShown))}</List.Item>
        )}
      </List>
    </div>
  );
}
