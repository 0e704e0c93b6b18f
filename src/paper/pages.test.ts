import { describe, expect, it } from 'vitest';
import { renderDocx } from './docx/render.ts';
import type { Block, OfficialPaper, Row } from './model.ts';
import { renderPdf } from './pdf/render.ts';
import { partOfDocx, pdfPages } from './testing/extract.ts';
import { plan } from './testing/papers.ts';
import { wordsOf } from './words.ts';

const rowsOf = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, at): readonly Row[] => [
    ...(at % 2 === 0 ? [{ kind: 'banner', text: `Tháng${at}` } as const] : []),
    { kind: 'cells', cells: [`Dòng${at}`, 'Chăm sóc cây quýt, cây bưởi'] },
  ]).flat();

/** Dotted lines of the pen before the table shift its rows against the page. */
const paperOf = (count: number, more: Partial<OfficialPaper> = {}): OfficialPaper => {
  const table: Block = {
    kind: 'table',
    columns: [
      { header: 'STT', width: 1 },
      { header: 'Nội dung', width: 3 },
    ],
    rows: [...rowsOf(count), { kind: 'total', cells: ['Cộng', String(count)] }],
  };
  return { ...plan, approval: null, blocks: [{ kind: 'blank', lines: count % 23 }, table], ...more };
};

// So many lengths and shifts that each kind of row meets the end of a page.
const counts = Array.from({ length: 40 }, (_, at) => at + 12);

describe('where the pages of a PDF break', () => {
  it('a banner is never the last row, a total never the first, and the header stands on each page', async () => {
    for (const count of counts) {
      const pages = await pdfPages(await renderPdf(paperOf(count)));
      expect(pages.length).toBeGreaterThan(0);
      for (const [at, page] of pages.entries()) {
        const words = wordsOf(page.body);
        expect(words.at(-1), `${count} rows`).not.toMatch(/^Tháng/u);
        if (words.some((word) => word.startsWith('Dòng'))) expect(page.body).toMatch(/STT\s+Nội dung/u);
        expect(page.body, `${count} rows`).not.toMatch(/^\s*STT\s+Nội dung\s+Cộng/u);
        expect(wordsOf(page.head).includes(String(at + 1))).toBe(at > 0);
      }
    }
  });

  it('the signatures are never parted from the last lines', async () => {
    for (const count of counts) {
      const pages = await pdfPages(await renderPdf(paperOf(count)));
      const last = pages.at(-1)!.body;
      expect(last.replace(/\s+/gu, ' '), `${count} rows`).toContain('tổ chức thực hiện./.');
      for (const line of ['Nơi nhận:', 'GIÁM ĐỐC', 'Lương Văn Khải']) expect(last).toContain(line);
    }
  });

  it('a table in front of the signatures gives its last row to their page', async () => {
    for (const count of counts) {
      const pages = await pdfPages(await renderPdf(paperOf(count, { closing: null })));
      const last = pages.at(-1)!.body;
      expect(last, `${count} rows`).toContain('Cộng');
      for (const line of ['Nơi nhận:', 'GIÁM ĐỐC', 'Lương Văn Khải']) expect(last).toContain(line);
    }
  });

  it('numbers each appendix from 1', async () => {
    const appendix = { label: 'PHỤ LỤC', title: 'BIỂU', blocks: paperOf(60).blocks };
    const pages = await pdfPages(await renderPdf({ ...paperOf(2), sample: false, appendices: [appendix] }));
    const numbers = pages.map((page) => wordsOf(page.head).join(' '));
    expect(numbers).toEqual(['', '', '2', '3']);
  });
});

describe('a Word file', () => {
  it('holds rows together as Word needs to be told', async () => {
    const xml = partOfDocx(await renderDocx(paperOf(6, { closing: null })), 'word/document.xml');
    const tables = xml.split('<w:tbl>').map((part) => part.split('</w:tbl>')[0]!);
    const rows = tables
      .find((part) => part.includes('Tháng0'))!
      .split('<w:tr>')
      .slice(1);
    expect(rows.pop()).toContain('<w:gridSpan w:val="2"/>');
    const keeps = (row: string) => row.includes('<w:keepNext/>');
    expect(rows).toHaveLength(1 + 6 + 3 + 1);
    expect(rows[0]).toContain('<w:tblHeader/>');
    for (const row of rows) expect(row).toContain('<w:cantSplit/>');
    const months = rows.filter((row) => row.includes('Tháng'));
    expect(months.length).toBeGreaterThan(0);
    expect(months.every(keeps)).toBe(true);
    expect(rows.slice(-2).map(keeps)).toEqual([true, true]);
    expect(keeps(rows[2]!)).toBe(false);
  });

  it('names Times New Roman, A4, the margins of the decree and no page number on the first page', async () => {
    const file = await renderDocx({ ...plan, sample: false });
    expect(partOfDocx(file, 'word/styles.xml')).toContain('w:ascii="Times New Roman"');
    const xml = partOfDocx(file, 'word/document.xml');
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/u);
    expect(xml).toContain('<w:titlePg/>');
    const heads = ['word/header1.xml', 'word/header2.xml'].map((path) =>
      partOfDocx(file, path).includes('PAGE'),
    );
    expect(heads.sort()).toEqual([false, true]);
  });
});
