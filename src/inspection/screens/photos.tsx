import { Button, FileButton, Text } from '@mantine/core';
import { useFileUrl } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { shrunk } from '#kit/shrink.ts';
import { useSay } from '#kit/words.tsx';
import { NotKeptAlert } from '#sync/screens/not-kept.tsx';
import { RefusedActs } from '#sync/screens/refused.tsx';
import { useAct } from '#sync/use-act.ts';
import { type InspectionItem, readItemFile } from '../inspection/schema.ts';
import { ITEM_FILE, type ItemFile } from './photo-outbox.ts';
import { words } from './words.ts';

/** The photos and files of an item, and the button that begins in the camera. One that is taken waits on the device until it is sent. */
export function Photos({ item, adds = false }: { item: InspectionItem; adds?: boolean }) {
  const say = useSay();
  const url = useFileUrl();
  const { keep, waiting, refused, lost } = useAct<ItemFile>(ITEM_FILE, item.id);
  const add = async (chosen: File) => {
    const file = await shrunk(chosen);
    const about = item.text.slice(0, 80);
    await keep({
      subject: item.id,
      target: file.name,
      params: { item: item.id, file: newId() },
      item: { file, name: file.name },
      told: { subject: { vi: about, en: about }, what: words.photo },
    });
  };
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
        <FileButton accept="image/*,application/pdf" onChange={(file) => file && void add(file)}>
          {(props) => (
            <Button {...props} variant="default">
              {say(item.files.length > 0 ? words.morePhotos : words.photo)}
            </Button>
          )}
        </FileButton>
      )}
      {waiting.length > 0 && <Text role="status">{say(words.photosWait(waiting.length))}</Text>}
      {lost && <NotKeptAlert {...lost} />}
      <RefusedActs acts={refused} />
    </div>
  );
}
