import { Button, Group, Stack } from '@mantine/core';
import { useSay } from './words.tsx';

/** A paper as it will be printed, with its files. `url` gives the address of a form. */
export function PaperView({ title, url }: { title: string; url: (form: 'html' | 'pdf' | 'docx') => string }) {
  const say = useSay();
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Button component="a" href={url('docx')} download>
          {say({ vi: 'Tải Word (.docx)', en: 'Word (.docx)' })}
        </Button>
        <Button component="a" href={url('pdf')} target="_blank" variant="default">
          {say({ vi: 'Mở PDF để in', en: 'PDF to print' })}
        </Button>
      </Group>
      <iframe className="lh-paper" src={url('html')} title={title} sandbox="allow-same-origin" />
    </Stack>
  );
}
