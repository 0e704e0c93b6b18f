import type { PaperDocument } from './document.ts';
export const readOdt = (_: Uint8Array): PaperDocument => ({ kind: 'odt', pages: null, blocks: [] });
