import { Button, FileButton, Text } from '@mantine/core';
import { useState } from 'react';
import { newId } from '#kit/id.ts';
import { shrunk } from '#kit/shrink.ts';
import { useSay } from '#kit/words.tsx';
import { NotKeptAlert } from '#sync/screens/not-kept.tsx';
import { RefusedActs } from '#sync/screens/refused.tsx';
import { useAct } from '#sync/use-act.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import type { Attachment } from '../folder/schema.ts';
import type { Sheet } from './call.tsx';
import { PHOTO, type PhotoItem, photosOf } from './photo-outbox.ts';
import { words } from './words.ts';

/** Adds a picture of a session to the folder of its class: of the list on paper, or of the class. It waits on the device until it is sent. */
export function AddPhoto({
  sheet: { activity, session },
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
  const { keep, waiting, refused, lost } = useAct<PhotoItem>(PHOTO, photosOf(session.id));
  const [taken, setTaken] = useState(false);
  const add = async (file: File) => {
    const day = formatDate(session.date as CivilDate);
    const small = await shrunk(file);
    const kept = await keep({
      subject: photosOf(session.id),
      target: small.name,
      params: { activity: activity.id, id: newId() },
      item: { file: small, name: small.name, kind, session: session.id },
      told: { subject: { vi: `${activity.title} · ${day}`, en: `${activity.title} · ${day}` }, what: label },
    });
    if (kept) setTaken(true);
  };
  return (
    <>
      <FileButton accept={accept} onChange={(file) => file && void add(file)}>
        {(props) => (
          <Button {...props} variant="default">
            {say(label)}
          </Button>
        )}
      </FileButton>
      {waiting.length > 0 && <Text role="status">{say(words.photosWait(waiting.length))}</Text>}
      {taken && waiting.length === 0 && refused.length === 0 && (
        <Text role="status">{say(words.photoAdded)}</Text>
      )}
      {lost && <NotKeptAlert {...lost} />}
      <RefusedActs acts={refused} />
    </>
  );
}
