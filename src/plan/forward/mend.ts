import type { RichNode } from '#vocabulary/rich.ts';

/** A text in which the paragraph of a passage says something else: the first place of `said` gives way. Null where it is not in one piece. */
export function mendRich(root: RichNode, passage: string, said: string, becomes: string): RichNode | null {
  let mended = false;
  const walk = (node: RichNode): RichNode => {
    if (mended) return node;
    if (node.type !== 'paragraph' && node.type !== 'heading')
      return node.content ? { ...node, content: node.content.map(walk) } : node;
    const parts = node.content ?? [];
    const text = parts.map((part) => part.text ?? '').join('');
    const at = parts.findIndex((part) => part.text?.includes(said));
    if (text.trim() !== passage || at < 0) return node;
    mended = true;
    const content = parts.map((part, i) =>
      i === at ? { ...part, text: part.text!.replace(said, becomes) } : part,
    );
    return { ...node, content };
  };
  const next = walk(root);
  return mended ? next : null;
}
