import { Button, FileButton } from '@mantine/core';
import { useFileUrl, useUpload } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { shrunk } from '#kit/shrink.ts';
import { useSay } from '#kit/words.tsx';
import { attachItemFile, type InspectionItem, readItemFile } from '../inspection/schema.ts';
import { words } from './words.ts';

/** The photos and files of an item, and the button that begins in the camera. */
export function Photos({ item, adds = false }: { item: InspectionItem; adds?: boolean }) {
  const say = useSay();
  const url = useFileUrl();
  const upload = useUpload(attachItemFile);
  return (
    <div className="in-photos">
      {item.files.map((file) => {
        const href = url(readItemFile, { params: { item: item.id, file: file.id } });
        return (
          <a key={file.id} href={href} target="_blank" rel="noreferrer">
            {file.picture ? <img src={href} alt={file.name} loading="lazy" /> : file.name}
          </a>
        );
      })}
      {adds && (
        <FileButton
          accept="image/*,application/pdf"
          onChange={async (file) => {
            if (file) upload.mutate({ params: { item: item.id, file: newId() }, file: await shrunk(file) });
          }}
        >
          {(props) => (
            <Button {...props} variant="default" loading={upload.isPending}>
              {say(item.files.length > 0 ? words.morePhotos : words.photo)}
            </Button>
          )}
        </FileButton>
      )}
      <ProblemNote problem={upload.error} />
    </div>
  );
}
