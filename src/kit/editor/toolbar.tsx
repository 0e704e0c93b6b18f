import { Button, Menu } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import type { Words } from '#vocabulary/language.ts';
import { useSay } from '../words.tsx';
import type { LiveFields } from './field.tsx';

interface Tool {
  readonly sign: string;
  readonly name: Words;
  readonly run: (editor: Editor) => void;
  readonly on?: (editor: Editor) => boolean;
}

const tools: readonly Tool[] = [
  {
    sign: 'B',
    name: { vi: 'Chữ đậm (Ctrl B)', en: 'Bold (Ctrl B)' },
    run: (editor) => editor.chain().focus().toggleBold().run(),
    on: (editor) => editor.isActive('bold'),
  },
  {
    sign: 'I',
    name: { vi: 'Chữ nghiêng (Ctrl I)', en: 'Italic (Ctrl I)' },
    run: (editor) => editor.chain().focus().toggleItalic().run(),
    on: (editor) => editor.isActive('italic'),
  },
  {
    sign: 'Mục',
    name: { vi: 'Tên mục', en: 'Heading' },
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
    on: (editor) => editor.isActive('heading'),
  },
  {
    sign: '– –',
    name: { vi: 'Gạch đầu dòng', en: 'Bullets' },
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
    on: (editor) => editor.isActive('bulletList'),
  },
  {
    sign: '↶',
    name: { vi: 'Hoàn tác (Ctrl Z)', en: 'Undo (Ctrl Z)' },
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    sign: '↷',
    name: { vi: 'Làm lại (Ctrl Y)', en: 'Redo (Ctrl Y)' },
    run: (editor) => editor.chain().focus().redo().run(),
  },
];

/** The acts on a text, and the menu of figures. */
export function Toolbar({ editor, fields, label }: { editor: Editor; fields: LiveFields; label: string }) {
  const say = useSay();
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => tools.map((tool) => tool.on?.(now) ?? false),
  });
  const insert = (key: string) =>
    editor.chain().focus().insertContent({ type: 'field', attrs: { key } }).run();
  return (
    <div className="lh-tools" role="toolbar" aria-label={label}>
      {tools.map((tool, at) => (
        <button
          key={tool.sign}
          type="button"
          data-sign={tool.sign}
          title={say(tool.name)}
          aria-label={say(tool.name)}
          {...(tool.on ? { 'aria-pressed': active[at] ?? false } : {})}
          onClick={() => tool.run(editor)}
        >
          {tool.sign}
        </button>
      ))}
      {Object.keys(fields).length > 0 && (
        <Menu position="bottom-start" withinPortal shadow="md" returnFocus={false}>
          <Menu.Target>
            <Button variant="light" size="sm">
              {say({ vi: 'Chèn số liệu', en: 'Insert figure' })}
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah={360} className="lh-fields">
            {Object.entries(fields).map(([key, field]) => (
              <Menu.Item key={key} onClick={() => insert(key)} rightSection={<b>{field.text}</b>}>
                {say(field.label)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
