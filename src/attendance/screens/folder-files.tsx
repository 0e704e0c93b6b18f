import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useFileUrl, useWrite } from '#kit/call.ts';
import { Sure } from '#kit/sure.tsx';
import { useSay } from '#kit/words.tsx';
import { type Attachment, readAttachment, readSmallPicture, removeAttachment } from '../folder/schema.ts';
import { classWords as words } from './class-words.ts';
import { folderWords } from './words.ts';

/** The files of a folder: photos as small pictures beside each other, the rest by name. The large photo comes only when it is asked for. */
export function FolderFiles({
  files,
  mayRemove,
}: {
  files: readonly Attachment[];
  mayRemove: (file: Attachment) => boolean;
}) {
  const photos = files.filter(({ picture }) => picture);
  return (
    <>
      {photos.length > 0 && (
        <ul className="lh-photos">
          {photos.map((file) => (
            <Photo key={file.id} file={file} mayRemove={mayRemove(file)} />
          ))}
        </ul>
      )}
      {files
        .filter(({ picture }) => !picture)
        .map((file) => (
          <File key={file.id} file={file} mayRemove={mayRemove(file)} />
        ))}
    </>
  );
}

function Photo({ file, mayRemove }: { file: Attachment; mayRemove: boolean }) {
  const say = useSay();
  const url = useFileUrl();
  const params = { id: file.id };
  return (
    <li>
      <a href={url(readAttachment, { params })} download>
        <img
          src={url(readSmallPicture, { params })}
          alt={`${say(folderWords[file.kind])}: ${file.caption ?? file.name}`}
          loading="lazy"
          width={160}
          height={120}
        />
      </a>
      <span>
        <Text span size="sm">
          {say(folderWords[file.kind])}
        </Text>
        {mayRemove && <Remove file={file} />}
      </span>
    </li>
  );
}

function File({ file, mayRemove }: { file: Attachment; mayRemove: boolean }) {
  const say = useSay();
  const url = useFileUrl();
  return (
    <Group justify="space-between" wrap="nowrap" className="lh-file">
      <a href={url(readAttachment, { params: { id: file.id } })} download>
        {say(folderWords[file.kind])}: {file.name}
      </a>
      {mayRemove && <Remove file={file} />}
    </Group>
  );
}

/** Takes a file out for good, after it was asked for a second time. */
function Remove({ file }: { file: Attachment }) {
  const say = useSay();
  const remove = useWrite(removeAttachment);
  const [sure, setSure] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        aria-label={say(words.removeFile(file.name))}
        onClick={() => setSure(true)}
      >
        ×
      </Button>
      {sure && (
        <Sure
          title={say(words.removeFile(file.name))}
          what={say(words.removeFileSure(file.name))}
          act={say(words.yes)}
          danger
          busy={remove.isPending}
          problem={remove.error}
          onAct={() => remove.mutate({ params: { id: file.id } })}
          onClose={() => setSure(false)}
        />
      )}
    </>
  );
}
