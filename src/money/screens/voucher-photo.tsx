import { Button, FileButton, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useSay } from '#kit/words.tsx';
import { words } from './words.ts';

const kept = 'image/png,image/jpeg,image/webp,application/pdf';

/** The first step on a phone: the camera, a picture that is there already, or no paper yet. */
export function PhotoFirst({
  onPhoto,
  onWithout,
  onCancel,
}: {
  onPhoto: (file: File | null) => void;
  onWithout: () => void;
  onCancel: () => void;
}) {
  const say = useSay();
  return (
    <div className="mo-photo-first">
      <Text fw={600}>{say(words.photoFirst)}</Text>
      <Text c="dimmed">{say(words.photoHint)}</Text>
      <FileButton accept="image/*" capture="environment" onChange={onPhoto}>
        {(props) => <Button {...props}>{say(words.takePhoto)}</Button>}
      </FileButton>
      <FileButton accept={kept} onChange={onPhoto}>
        {(props) => (
          <Button {...props} variant="default">
            {say(words.oldPhoto)}
          </Button>
        )}
      </FileButton>
      <Button variant="default" onClick={onWithout}>
        {say(words.noPaper)}
      </Button>
      <Button variant="subtle" onClick={onCancel}>
        {say({ vi: 'Thôi', en: 'Cancel' })}
      </Button>
    </div>
  );
}

/** The photo of the voucher on top of its form, to be looked at while typing, and taken anew. */
export function VoucherPhoto({ file, onPhoto }: { file: File | null; onPhoto: (file: File | null) => void }) {
  const say = useSay();
  const shown = useObjectUrl(file);
  return (
    <div className="mo-voucher">
      {shown && (
        <a href={shown} target="_blank" rel="noreferrer">
          {file?.type.startsWith('image/') ? (
            <img src={shown} alt={say(words.voucherPhoto)} width={96} height={96} />
          ) : (
            file?.name
          )}
        </a>
      )}
      <FileButton accept={kept} onChange={(taken) => taken && onPhoto(taken)}>
        {(props) => (
          <Button {...props} variant="default">
            {say(file ? words.anotherPhoto : words.addPhoto)}
          </Button>
        )}
      </FileButton>
    </div>
  );
}

/** An address for a file of this device, as long as it is shown. */
function useObjectUrl(file: File | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return setUrl(null);
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url;
}
