import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useFileUrl } from '#kit/call.ts';
import { useSay } from '#kit/words.tsx';
import { type Notice, printNotice } from '../notice/schema.ts';
import { copyText } from './copy.ts';
import { words } from './words.ts';

/** The ways by which a text leaves: copied, over the phone's own share sheet where it has one, printed in big letters. */
export function Share({ notice, text }: { notice: Pick<Notice, 'id' | 'title'>; text: string }) {
  const say = useSay();
  const url = useFileUrl();
  const [copied, setCopied] = useState<boolean | null>(null);
  const paper = (form: 'pdf' | 'docx') => url(printNotice, { params: { id: notice.id }, query: { form } });
  const shares = typeof navigator.share === 'function';
  return (
    <>
      <Group gap="xs">
        <Button variant="default" onClick={async () => setCopied(await copyText(text))}>
          {say(words.copy)}
        </Button>
        {shares && (
          // Whoever closes the sheet without choosing has not failed.
          <Button
            variant="default"
            onClick={() => navigator.share({ title: notice.title, text }).catch(() => {})}
          >
            {say(words.share)}
          </Button>
        )}
        <Button variant="default" component="a" href={paper('pdf')} target="_blank">
          {say(words.big)}
        </Button>
        <Button variant="default" component="a" href={paper('docx')} download>
          {say(words.word)}
        </Button>
      </Group>
      {copied !== null && (
        <Text role="status" c={copied ? 'dimmed' : 'var(--lh-overdue)'}>
          {say(copied ? words.copied : words.notCopied)}
        </Text>
      )}
    </>
  );
}
