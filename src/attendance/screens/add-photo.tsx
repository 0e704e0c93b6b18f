import { Button, FileButton, Text } from '@mantine/core';
import { useUpload } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { shrunk } from '#kit/shrink.ts';
import { useSay } from '#kit/words.tsx';
import type { Words } from '#vocabulary/language.ts';
import { type Attachment, addAttachment } from '../folder/schema.ts';
import type { Sheet } from './call.tsx';
import { words } from './words.ts';

/** Adds a picture of a session to the folder of its class: of the list on paper, or of the class. */
export function AddPhoto({
  sheet,
  kind,
  accept,
  label,
}: {
  sheet: Sheet;
  kind: Attachment['kind'];
  accept: string;
  label: Words;
}) {
  const say = useSay();
  const upload = useUpload(addAttachment);
  return (
    <>
      <FileButton
        accept={accept}
        onChange={async (file) => {
          if (!file) return;
          upload.mutate({
            params: { activity: sheet.activity.id, id: newId() },
            query: { kind, session: sheet.session.id },
            file: await shrunk(file),
          });
        }}
      >
        {(props) => (
          <Button {...props} variant="default" loading={upload.isPending}>
            {say(label)}
          </Button>
        )}
      </FileButton>
      {upload.isSuccess && <Text role="status">{say(words.photoAdded)}</Text>}
      <ProblemNote problem={upload.error} />
    </>
  );
}
