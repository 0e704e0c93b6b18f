import { z } from 'zod';
import { emptyRich, type RichNode } from '#vocabulary/rich.ts';
import type { Block, Run } from './model.ts';

const DEEPEST = 8;
const MOST_NODES = 5000;

/**
 * Rich text from outside. Nodes and marks that are not known are dropped, their text is kept; what is no rich text at all becomes an empty
 * document. Refuses texts of more than 5,000 nodes.
 */
export const richText: z.ZodType<RichNode, unknown> = z
  .unknown()
  .transform((value) => known(value, 0)[0] ?? emptyRich)
  .refine((root) => size(root) <= MOST_NODES, { message: `more than ${MOST_NODES} nodes` });

/** Rich text as an answer gives it: it was read through `richText` when it came in. */
export const richKept = z.custom<RichNode>().meta({ description: 'rich text', type: 'object' });

/** What may stand in what; anything else is unwrapped. */
const inside: Readonly<Record<string, readonly string[]>> = Object.freeze({
  doc: ['paragraph', 'heading', 'bulletList', 'orderedList'],
  paragraph: ['text', 'field', 'hardBreak'],
  heading: ['text', 'field'],
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: ['paragraph', 'bulletList', 'orderedList'],
});
const styles = ['bold', 'italic'];

function known(value: unknown, depth: number, parent: string | null = null): readonly RichNode[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  const { type, attrs, content, marks, text } = value as Partial<RichNode>;
  const children = Array.isArray(content) ? content : [];
  const fits =
    typeof type === 'string' && (parent === null ? type === 'doc' : inside[parent]?.includes(type));
  if (!fits) return parent === null ? [] : children.flatMap((one) => known(one, depth + 1, parent));
  if (type === 'text')
    return typeof text === 'string' && text !== ''
      ? [{ type, text: text.slice(0, 20_000), ...marksOf(marks) }]
      : [];
  if (type === 'field') {
    const key = typeof attrs?.key === 'string' ? attrs.key.slice(0, 100) : '';
    return key === '' ? [] : [{ type, attrs: { key } }];
  }
  if (type === 'hardBreak') return [{ type }];
  const kept = children.flatMap((one) => known(one, depth + 1, type));
  return [
    {
      type,
      ...(type === 'heading' ? { attrs: { level: attrs?.level === 3 ? 3 : 2 } } : {}),
      ...(kept.length > 0 ? { content: kept } : {}),
    },
  ];
}

function marksOf(marks: unknown): Pick<RichNode, 'marks'> {
  const all = Array.isArray(marks) ? marks : [];
  const kept = styles.filter((style) => all.some((mark) => mark?.type === style));
  return kept.length > 0 ? { marks: kept.map((type) => ({ type })) } : {};
}

const size = (node: RichNode): number =>
  1 + (node.content ?? []).reduce((sum, child) => sum + size(child), 0);

/** What a field shows, by its key. */
export type FieldTexts = Readonly<Record<string, { readonly text: string }>>;

/** The blocks of a paper for a rich text, every field with its figure of now; a field that is not known any more is left to the pen. */
export function richBlocks(root: RichNode, fields: FieldTexts): readonly Block[] {
  return (root.content ?? []).flatMap((node) => blocksOf(node, fields));
}

function blocksOf(node: RichNode, fields: FieldTexts): readonly Block[] {
  if (node.type === 'heading')
    return [{ kind: 'heading', level: node.attrs?.level === 3 ? 3 : 2, text: runsOf(node, fields) }];
  if (node.type === 'paragraph')
    return (node.content ?? []).length > 0 ? [{ kind: 'paragraph', text: runsOf(node, fields) }] : [];
  if (node.type === 'bulletList') return listBlocks(node, fields, 0);
  if (node.type === 'orderedList')
    return (node.content ?? []).flatMap((item, at): readonly Block[] => {
      const [first, ...rest] = item.content ?? [];
      return [
        {
          kind: 'paragraph',
          text: [{ text: `${at + 1}. ` }, ...(first ? runsOf(first, fields) : [])],
        },
        ...rest.flatMap((one) => blocksOf(one, fields)),
      ];
    });
  return [];
}

/** Lists inside lists take another mark, as papers write them: `-`, then `+`. */
function listBlocks(list: RichNode, fields: FieldTexts, depth: number): readonly Block[] {
  const mark = depth === 0 ? '-' : '+';
  return (list.content ?? []).flatMap((item): readonly Block[] => {
    const texts = (item.content ?? []).filter(({ type }) => type === 'paragraph');
    const below = (item.content ?? []).filter(({ type }) => type !== 'paragraph');
    const items = texts.map((one) => runsOf(one, fields)).filter((runs) => runs.length > 0);
    return [
      ...(items.length > 0 ? [{ kind: 'bullets' as const, items, mark: mark as '-' | '+' }] : []),
      ...below.flatMap((one) =>
        one.type === 'bulletList' ? listBlocks(one, fields, depth + 1) : blocksOf(one, fields),
      ),
    ];
  });
}

function runsOf(node: RichNode, fields: FieldTexts): readonly Run[] {
  return (node.content ?? []).map((one): Run => {
    if (one.type === 'field') {
      const key = String(one.attrs?.key);
      return { text: fields[key]?.text ?? '……', field: key };
    }
    if (one.type === 'hardBreak') return { text: '\n' };
    const has = (style: string) => (one.marks ?? []).some(({ type }) => type === style);
    return {
      text: one.text ?? '',
      ...(has('bold') ? { bold: true } : {}),
      ...(has('italic') ? { italic: true } : {}),
    };
  });
}

/** The plain words of a rich text, for search and for comparing versions. */
export function richPlain(root: RichNode, fields: FieldTexts): string {
  return richBlocks(root, fields)
    .flatMap((block) => {
      if (block.kind === 'bullets') return block.items.map((item) => `- ${plain(item)}`);
      return block.kind === 'paragraph' || block.kind === 'heading' ? [plain(block.text)] : [];
    })
    .join('\n');
}

const plain = (line: string | readonly Run[]): string =>
  typeof line === 'string' ? line : line.map(({ text }) => text).join('');
