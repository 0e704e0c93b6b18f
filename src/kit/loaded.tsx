import { Loader, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NeedsNetwork } from './needs-network.tsx';
import { ProblemNote } from './problem.tsx';
import { isOffline } from './request.ts';
import { useSay } from './words.tsx';

/**
 * Shows what was read; until then says that it is coming, or what is wrong. What was shown stays while it is read again, and when
 * there is no network to read it again: the frame says that.
 */
export function Loaded<T>({
  result,
  children,
}: {
  result: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}) {
  const say = useSay();
  if (result.data !== undefined) {
    return (
      <>
        {result.isError && !isOffline(result.error) && <ProblemNote problem={result.error} />}
        {children(result.data)}
      </>
    );
  }
  if (result.isError && isOffline(result.error))
    return <NeedsNetwork onAgain={() => void result.refetch()} />;
  if (result.isError) return <ProblemNote problem={result.error} />;
  return (
    <div className="lh-loading" role="status">
      <Loader size="sm" />
      <Text c="dimmed">{say({ vi: 'Đang mở ...', en: 'Opening ...' })}</Text>
    </div>
  );
}
