import { Alert, List, Text } from '@mantine/core';
import { CallFailed } from './request.ts';
import { Link } from './route.tsx';
import { useSay } from './words.tsx';

/** Says what went wrong, where, and what to do. Shows nothing without a problem. */
export function ProblemNote({ problem }: { problem: unknown }) {
  const say = useSay();
  if (!problem) return null;
  if (!(problem instanceof CallFailed)) {
    return (
      <Alert color="red" title={say({ vi: 'Phần mềm gặp lỗi.', en: 'The software met an error.' })}>
        {String(problem)}
      </Alert>
    );
  }
  const { what, todo, where, more, reference } = problem.problem;
  const sentence = more.sentence as { vi: string; en: string } | undefined;
  return (
    <Alert color="red" title={say(what)} role="alert">
      <Text>{say(todo)}</Text>
      {where.length > 0 && (
        <List size="sm">
          {where.slice(0, 20).map((place) => (
            <List.Item key={place.path}>
              {place.path.replace(/^\w+\./, '')}: {say(place)}
            </List.Item>
          ))}
        </List>
      )}
      {sentence && <Text size="sm">{say(sentence)}</Text>}
      {typeof more.waitSeconds === 'number' && (
        <Text size="sm">
          {say({ vi: `Chờ ${more.waitSeconds} giây.`, en: `Wait ${more.waitSeconds} seconds.` })}
        </Text>
      )}
      {typeof more.to === 'string' && (
        <Link to={more.to} search={more.search as Record<string, unknown>} className="lh-problem-link">
          {say({ vi: 'Mở nơi cần sửa', en: 'Open the place' })}
        </Link>
      )}
      {reference && <Text size="sm">{say({ vi: `Mã lỗi: ${reference}`, en: `Code: ${reference}` })}</Text>}
    </Alert>
  );
}
