import type { RichNode } from '#vocabulary/rich.ts';
import type { PresentMark } from './present.ts';

/** A text in which the marked piece of a passage gives way. Null where the passage is not there, or the piece is not in one style. */
export function mendRich(root: RichNode, { passage, at, said, becomes }: PresentMark): RichNode | null {
  let mended = false;
  const walk = (node: RichNode): RichNode => {
    if (mended) return node;
    if (node.type !== 'paragraph' && node.type !== 'heading')
      return node.content ? { ...node, content: node.content.map(walk) } : node;
    const parts = node.content ?? [];
    const text = parts.map((part) => part.text ?? '').join('');
    if (text.trim() !== passage) return node;
    let start = text.indexOf(passage) + at;
    const content = parts.map((part) => {
      const own = part.text ?? '';
      const here = !mended && start >= 0 && start + said.length <= own.length;
      const next = here
        ? { ...part, text: own.slice(0, start) + becomes + own.slice(start + said.length) }
        : part;
      mended ||= here;
      start -= own.length;
      return next;
    });
    return mended ? { ...node, content } : node;
  };
  const next = walk(root);
  return mended ? next : null;
}
