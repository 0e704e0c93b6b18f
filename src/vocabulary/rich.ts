/**
 * Rich text as it is kept: a tree whose root is `doc`. Known nodes: paragraph, heading (`attrs.level` 2 or 3), bulletList, orderedList,
 * listItem, text (marks bold, italic), hardBreak, and `field` (`attrs.key`), which shows a derived figure and holds none.
 */
export interface RichNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly RichNode[];
  readonly marks?: readonly { readonly type: string }[];
  readonly text?: string;
}

export const emptyRich: RichNode = Object.freeze({ type: 'doc', content: [{ type: 'paragraph' }] });

/** Plain text as rich text: a paragraph a line; lines that start with `- ` become bullets. */
export function richOf(text: string): RichNode {
  const content: RichNode[] = [];
  let bullets: RichNode[] = [];
  const close = () => {
    if (bullets.length > 0) content.push({ type: 'bulletList', content: bullets });
    bullets = [];
  };
  for (const line of text.split('\n')) {
    const item = /^\s*[-–+•]\s+(.*)$/.exec(line);
    if (item) {
      bullets.push({ type: 'listItem', content: [paragraph(item[1]!)] });
      continue;
    }
    close();
    if (line.trim() !== '') content.push(paragraph(line.trim()));
  }
  close();
  return content.length > 0 ? { type: 'doc', content } : emptyRich;
}

const FIELD = /\{\{([\w.-]+)\}\}/;

/** `{{key}}` in the text stands for a live field. */
function paragraph(text: string): RichNode {
  const parts = text.split(FIELD);
  const content = parts.flatMap((part, at): RichNode[] => {
    if (at % 2 === 1) return [{ type: 'field', attrs: { key: part } }];
    return part === '' ? [] : [{ type: 'text', text: part }];
  });
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}

/** The text of each paragraph and heading, figures left out. */
export function plainLines(node: RichNode): string[] {
  if (node.type !== 'paragraph' && node.type !== 'heading') return (node.content ?? []).flatMap(plainLines);
  return [(node.content ?? []).map(({ text }) => text ?? '').join('')];
}

/**
 * The parts of a text that were left to be written: a label (`Thuận lợi:`) behind which nothing stands before the next label or the end.
 * Gives the labels without their colon; an empty text gives one empty label.
 */
export function blankParts(root: RichNode): string[] {
  const lines = paragraphsOf(root, false);
  if (lines.length === 0) return [''];
  return lines.flatMap(({ text, isLabel, inList }, at) => {
    const next = lines[at + 1];
    const isNextPart = next === undefined || (next.inList === inList && LABELLED.test(next.text));
    return isLabel && isNextPart ? [text.slice(0, -1).trim()] : [];
  });
}

const LABELLED = /^\p{Lu}[^:.]{1,40}:/u;

function paragraphsOf(
  node: RichNode,
  inList: boolean,
): { text: string; isLabel: boolean; inList: boolean }[] {
  if (node.type !== 'paragraph' && node.type !== 'heading')
    return (node.content ?? []).flatMap((one) => paragraphsOf(one, inList || node.type === 'listItem'));
  const parts = node.content ?? [];
  const text = parts
    .map((part) => part.text ?? '')
    .join('')
    .trim();
  if (text === '' && !parts.some(({ type }) => type === 'field')) return [];
  // What ends in a figure is no label, whatever stands before it.
  return [{ text, isLabel: text.endsWith(':') && parts.at(-1)?.type === 'text', inList }];
}
