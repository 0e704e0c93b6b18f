import { type OutboxKind, outboxKind } from '#sync/kind.ts';
import { type Attachment, addAttachment } from '../folder/schema.ts';

export const PHOTO = 'attachment';

/** A picture for the folder of a class, as the camera or the person gave it. */
export interface PhotoItem {
  readonly file: Blob;
  readonly name: string;
  readonly kind: Attachment['kind'];
  readonly session: string | null;
}

/** Under which subject the pictures of a session wait: apart from its marks, which do not wait for them. */
export const photosOf = (session: string): string => `${session} photos`;

export const photoOutbox: readonly OutboxKind[] = Object.freeze([
  outboxKind<PhotoItem, typeof addAttachment>({
    name: PHOTO,
    contract: addAttachment,
    most: 1,
    file: ({ item: { file, name, kind, session } }) => ({
      query: { kind, ...(session ? { session } : {}) },
      file,
      name,
    }),
    arrived: (client, [act]) => client.invalidateQueries({ queryKey: [act!.commune] }),
  }),
]);
