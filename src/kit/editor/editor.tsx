import { EditorContent, type JSONContent, useEditor } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { useEffect, useMemo, useRef } from 'react';
import type { RichNode } from '#vocabulary/rich.ts';
import { same } from '#vocabulary/same.ts';
import './editor.css';
import { FieldsContext, fieldNode, type LiveFields } from './field.tsx';
import { Toolbar } from './toolbar.tsx';

export type { LiveFields } from './field.tsx';

/** What papers have: paragraphs, headings, lists, bold and italic; nothing that would get lost in print. */
const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    link: false,
    strike: false,
    underline: false,
  }),
  fieldNode,
];

/**
 * A text with live figures in it. `value` is kept as it is given until another text is given (`version` tells: the record's revision);
 * `onChange` gets the whole text at each change. `fields` are the figures that can stand in it, as they read now.
 */
export function RichEditor({
  label,
  value,
  version,
  fields,
  onChange,
  readOnly = false,
}: {
  label: string;
  value: RichNode;
  version: string | number;
  fields: LiveFields;
  onChange?: (value: RichNode) => void;
  readOnly?: boolean;
}) {
  const changed = useRef(onChange);
  changed.current = onChange;
  // Without its identity the editor would be made anew at each keystroke.
  const attributes = useMemo(
    () => ({ class: 'lh-rich', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label }),
    [label],
  );
  const editor = useEditor({
    extensions,
    content: value as JSONContent,
    editable: !readOnly,
    editorProps: { attributes },
    onUpdate: ({ editor: now }) => changed.current?.(now.getJSON() as RichNode),
  });
  const shown = useRef(version);
  useEffect(() => {
    if (!editor || shown.current === version) return;
    shown.current = version;
    // What is being typed is not pulled away from under the hands; the same words need no new text.
    if (!editor.isFocused && !same(editor.getJSON(), value))
      editor.commands.setContent(value as JSONContent, { emitUpdate: false });
  }, [editor, value, version]);
  useEffect(() => {
    editor?.setEditable(!readOnly, false);
  }, [editor, readOnly]);
  return (
    <FieldsContext value={fields}>
      <div className="lh-editor" data-readonly={readOnly || undefined}>
        {editor && !readOnly && <Toolbar editor={editor} fields={fields} label={label} />}
        <EditorContent editor={editor} />
      </div>
    </FieldsContext>
  );
}
