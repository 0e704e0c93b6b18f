import { describe, expect, it } from 'vitest';
import { attendanceSheet, minutes, plan } from '../testing/papers.ts';
import { renderHtml, renderHtmlPage } from './render.ts';

describe('the page on screen', () => {
  it('needs no script, no style attribute and nothing from elsewhere, so that the strictest page may show it', () => {
    for (const paper of [plan, attendanceSheet, minutes]) {
      const { html, css } = renderHtml(paper);
      expect(html).not.toMatch(/<script|<link|<img|\sstyle=|\son\w+=|javascript:/iu);
      expect(css).not.toMatch(/@import|url\(/u);
    }
  });

  it('shows what people write as text, never as markup', () => {
    const nasty = `<img src=x onerror=alert(1)> & "quoted" 'single' </p></div>`;
    const page = renderHtmlPage({
      ...plan,
      issuer: { parent: nasty, name: nasty },
      subject: [nasty],
      blocks: [
        { kind: 'paragraph', text: [{ text: nasty, field: nasty }] },
        { kind: 'table', columns: [{ header: nasty, width: 1 }], rows: [{ kind: 'cells', cells: [nasty] }] },
      ],
      recipients: [{ name: nasty, purpose: nasty }],
      code: { content: nasty, text: nasty },
    });
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/data-field="[^"]*</u);
    expect(page.match(/<\/div><\/body>/gu)).toHaveLength(1);
  });

  it('names the figure behind a live field', () => {
    expect(renderHtml(plan).html).toContain('data-field="community.households">543</span>');
  });

  it('gives a table a scroll area of its own that the keyboard reaches, and header cells', () => {
    const { html } = renderHtml(attendanceSheet);
    expect(html).toMatch(/<div class="scroll" role="region" aria-label="[^"]+" tabindex="0"><table/u);
    expect(html).toContain('<th scope="colgroup" colspan="2" rowspan="1">Giới tính</th>');
    expect(html.match(/<th scope="col"/gu)).toHaveLength(8);
  });
});
