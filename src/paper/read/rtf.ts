import type { PaperDocument } from './document.ts';
export const readRtf = (_: Uint8Array): PaperDocument => ({ kind: 'rtf', pages: null, blocks: [] });
