import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useCommune } from './me.tsx';
import { ProblemNote } from './problem.tsx';
import { CallFailed, type ToldProblem } from './request.ts';
import type { SheetTable } from './sheet.ts';
import { useSay } from './words.tsx';

/** A button that gives the table on screen as an Excel file. `table` is asked when it is pressed. */
export function TableDownload({ table }: { table: () => SheetTable }) {
  const say = useSay();
  const commune = useCommune();
  const get = useMutation({
    mutationFn: async () => {
      const asked = table();
      const answer = await fetch(`/api/communes/${commune.id}/sheet`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(asked),
      });
      if (!answer.ok) throw new CallFailed(((await answer.json()) as { problem: ToldProblem }).problem);
      save(await answer.blob(), `${asked.title}.xlsx`);
    },
  });
  return (
    <>
      <Button variant="default" loading={get.isPending} onClick={() => get.mutate()}>
        {say({ vi: 'Tải Excel', en: 'Excel file' })}
      </Button>
      <ProblemNote problem={get.error} />
    </>
  );
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
