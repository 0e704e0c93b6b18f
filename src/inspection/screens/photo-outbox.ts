import { keyOf } from '#kit/call.ts';
import { type OutboxKind, outboxKind } from '#sync/kind.ts';
import { attachItemFile, readInspection } from '../inspection/schema.ts';

export const ITEM_FILE = 'inspection.file';

/** A picture of what an inspector looked at. */
export interface ItemFile {
  readonly file: Blob;
  readonly name: string;
}

export const itemFileOutbox: readonly OutboxKind[] = Object.freeze([
  outboxKind<ItemFile, typeof attachItemFile>({
    name: ITEM_FILE,
    contract: attachItemFile,
    most: 1,
    file: ({ item: { file, name } }) => ({ query: {}, file, name }),
    arrived: async (client, [act], inspection) => {
      client.setQueryData(keyOf(readInspection, act!.commune, { params: { id: inspection.id } }), inspection);
    },
  }),
]);
