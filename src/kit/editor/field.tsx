import { Node } from '@tiptap/core';
import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import { createContext, useContext } from 'react';
import type { Words } from '#vocabulary/language.ts';
import { useSay } from '../words.tsx';

/** A derived figure that a text can show: what it is called in the menu, and what it reads now. */
export interface LiveField {
  readonly label: Words;
  readonly text: string;
}
export type LiveFields = Readonly<Record<string, LiveField>>;

export const FieldsContext = createContext<LiveFields>({});

/** One figure in the text: nobody types it, so it is never out of date. */
function FieldView({ node, selected }: ReactNodeViewProps) {
  const say = useSay();
  const key = String(node.attrs.key);
  const field = useContext(FieldsContext)[key];
  const gone = say({ vi: 'số liệu không còn', en: 'figure is gone' });
  return (
    <NodeViewWrapper
      as="span"
      className="lh-field"
      data-selected={selected || undefined}
      data-gone={field ? undefined : true}
      title={field ? say(field.label) : gone}
    >
      {field?.text ?? gone}
    </NodeViewWrapper>
  );
}

/** The node `field`: one piece that is inserted, moved and deleted as a whole. */
export const fieldNode = Node.create({
  name: 'field',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({ key: { default: '', parseHTML: (at) => at.getAttribute('data-field') ?? '' } }),
  parseHTML: () => [{ tag: 'span[data-field]' }],
  renderHTML: ({ node }) => ['span', { 'data-field': node.attrs.key }],
  addNodeView: () => ReactNodeViewRenderer(FieldView, { as: 'span' }),
});
