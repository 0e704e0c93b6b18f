import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richOf } from '#vocabulary/rich.ts';
import { renderHtml } from './html/render.ts';
import { richBlocks, richPlain, richText } from './rich.ts';

const fields = { 'plan.classes': { text: '24 lớp' } };

describe('rich text', () => {
  it('shows every field with the figure of now, in text and in bullets', () => {
    const text = richOf(
      'Năm nay mở {{plan.classes}}.\n- Trong đó {{plan.classes}} tự mở\n- Còn lại liên kết',
    );
    expect(richPlain(text, fields)).toBe('Năm nay mở 24 lớp.\n- Trong đó 24 lớp tự mở\n- Còn lại liên kết');
    expect(richPlain(text, { 'plan.classes': { text: '25 lớp' } })).toContain('mở 25 lớp');
  });

  it('leaves a field that nobody knows to the pen', () => {
    expect(richPlain(richOf('Có {{gone}} người'), {})).toBe('Có …… người');
  });

  it('keeps the words of what it does not know and drops the rest', () => {
    const read = richText.parse({
      type: 'doc',
      content: [
        { type: 'script', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Giữ lại' }] }] },
        { type: 'image', attrs: { src: 'x' } },
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'đậm', marks: [{ type: 'bold' }, { type: 'link', attrs: {} }] }],
        },
      ],
    });
    expect(richBlocks(read, {})).toEqual([
      { kind: 'paragraph', text: [{ text: 'Giữ lại' }] },
      { kind: 'paragraph', text: [{ text: 'đậm', bold: true }] },
    ]);
  });

  it('takes anything without harm, and reading it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const once = richText.parse({ type: 'doc', content: [value, value] });
        expect(richText.parse(once)).toEqual(once);
        richBlocks(once, fields);
        expect(richText.parse(value).type).toBe('doc');
      }),
    );
  });

  it('prints as a paper', () => {
    const blocks = richBlocks(richOf('Mở {{plan.classes}}\n- một\n- hai'), fields);
    const { html } = renderHtml({
      issuer: { parent: null, name: 'TRUNG TÂM' },
      number: null,
      place: null,
      issuedOn: null,
      typeName: 'KẾ HOẠCH',
      subject: [],
      blocks,
      signatures: [],
    });
    expect(html).toContain('data-field="plan.classes">24 lớp');
  });
});
