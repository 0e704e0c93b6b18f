import { Button, FileButton, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFileUrl, useUpload, useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { useMay } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import {
  attachSetDocument,
  confirmCriteriaSet,
  type OpenedSet,
  readSetDocument,
} from '../criteria-set/schema.ts';
import { words } from './words.ts';

/** The official text that is attached, and the word of whoever checked the set against it. */
export function Confirm({ set }: { set: OpenedSet }) {
  const say = useSay();
  const url = useFileUrl();
  const writes = useMay('criteria-set.write') !== null;
  const upload = useUpload(attachSetDocument);
  const confirm = useWrite(confirmCriteriaSet);
  const [source, setSource] = useState(set.basis ?? '');
  const { document, confirmation, gaps } = set;
  const open = confirmation === null && writes;
  return (
    <Stack gap="md">
      {confirmation && (
        <Text>
          ✓{' '}
          {say(
            words.confirmedBy(
              confirmation.by,
              confirmation.on.split('-').toReversed().join('/'),
              confirmation.source,
            ),
          )}
        </Text>
      )}
      {document && (
        <a
          className="rc-document"
          href={url(readSetDocument, { params: { id: set.id, file: document.id } })}
          target="_blank"
          rel="noreferrer"
        >
          {say(words.attached(document.name))}
        </a>
      )}
      {open && (
        <>
          <Group>
            <FileButton
              accept="application/pdf,image/*,.doc,.docx"
              onChange={(file) => file && upload.mutate({ params: { id: set.id, file: newId() }, file })}
            >
              {(props) => (
                <Button {...props} variant="default" loading={upload.isPending}>
                  {say(words.attach)}
                </Button>
              )}
            </FileButton>
          </Group>
          <ProblemNote problem={upload.error} />
          {gaps.length > 0 && (
            <div>
              <b>{say(words.missing(gaps.length))}</b>
              <List size="sm">
                {gaps.map((gap) => (
                  <List.Item key={gap.vi}>{say(gap)}</List.Item>
                ))}
              </List>
            </div>
          )}
          <TextInput
            label={say(words.source)}
            description={say(words.sourceHint)}
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          <Text className="rc-quiet">{say(words.confirmWhat)}</Text>
          <ProblemNote problem={confirm.error} />
          <Group>
            <Button
              disabled={gaps.length > 0 || document === null || source.trim().length < 3}
              loading={confirm.isPending}
              onClick={() =>
                confirm.mutate({ params: { id: set.id }, body: { source, revision: set.revision } })
              }
            >
              {say(words.confirm)}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  );
}
