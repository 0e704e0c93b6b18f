import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { renderDocx } from './docx/render.ts';
import { renderHtml } from './html/render.ts';
import type { Block, OfficialPaper } from './model.ts';
import { renderPdf } from './pdf/render.ts';
import { prepare } from './prepare.ts';
import { docxText, htmlText, partOfDocx, pdfPages } from './testing/extract.ts';
import { examples, plan } from './testing/papers.ts';
import { paperWords, wordsOf } from './words.ts';

const letters = (text: string): string => text.replace(/\s+/gu, '').normalize('NFC');

/** The letters of the pages, less the header rows that a page repeats because its table began on an earlier one. */
function withoutRepeats(pages: readonly string[], headers: readonly string[], expected: string): string {
  let read = '';
  for (const page of pages) {
    const rest = expected.slice(read.length);
    const repeated = headers.find(
      (header) => page.startsWith(header) && rest.startsWith(page.slice(header.length)),
    );
    read += rest.startsWith(page) || repeated === undefined ? page : page.slice(repeated.length);
  }
  return read;
}

const headersOf = (paper: OfficialPaper): readonly string[] =>
  prepare(paper)
    .sections.flatMap((section) => section.parts)
    .flatMap((part) =>
      part.kind === 'table'
        ? [
            letters(
              part.header
                .flat()
                .map((cell) => cell.text)
                .join(''),
            ),
          ]
        : [],
    );

async function expectSameWords(paper: OfficialPaper): Promise<void> {
  const words = paperWords(paper);
  expect(wordsOf(docxText(await renderDocx(paper)))).toEqual(words);
  expect(wordsOf(htmlText(renderHtml(paper).html))).toEqual(words);
  // A line of a PDF may end inside a word, behind a hyphen: so its letters are compared.
  const pages = (await pdfPages(await renderPdf(paper))).map((page) => letters(page.body));
  const expected = letters(words.join(''));
  expect(withoutRepeats(pages, headersOf(paper), expected)).toBe(expected);
}

const word = fc.constantFrom(
  ...'Trung tâm học tập cộng đồng xã Tân Hương năm 2024 Đon Úy khỏe hóa nghiệp được 4.239,89 ha 18.005.000 đ'.split(
    ' ',
  ),
  ...[
    '#',
    '$x$',
    '*b*',
    '_i_',
    '\\',
    '"',
    "'",
    ']',
    '[',
    '@a',
    '<b>',
    '&amp;',
    '{{',
    '%',
    '~',
    '`',
    '=',
    '//',
    '/*',
    '…',
    '“x”',
    '1.',
    '-',
    '+',
  ],
);
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const run = fc.record({
  text: line,
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  field: line,
});
const text = fc.oneof(line, fc.array(run, { minLength: 1, maxLength: 3 }));

const table = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(
      fc.record({ header: line, width: fc.integer({ min: 1, max: 30 }), numeric: fc.boolean() }),
      { minLength: count, maxLength: count },
    ),
    rows: fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('banner' as const), text }),
        fc.record({
          kind: fc.constantFrom('cells' as const, 'total' as const),
          cells: fc.array(text, { maxLength: count }),
        }),
      ),
      { maxLength: 30 },
    ),
    numbered: fc.boolean(),
    rowHeight: fc.constantFrom(0, 8),
  }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({ kind: fc.constant('bullets' as const), items: fc.array(text, { maxLength: 4 }) }),
  fc.record({
    kind: fc.constant('facts' as const),
    items: fc.array(fc.record({ label: line, value: fc.option(text) }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('blank' as const), lines: fc.integer({ min: 0, max: 3 }) }),
  fc.constant({ kind: 'pageBreak' as const }),
  table,
);

const signature = fc.record({
  heading: fc.array(line, { maxLength: 2 }),
  above: fc.option(line),
  capacity: fc.array(line, { minLength: 1, maxLength: 2 }),
  note: fc.option(line),
  post: fc.option(line),
  name: fc.option(line),
});

const paper = fc.record({
  issuer: fc.record({ parent: fc.option(line), name: fc.option(line) }),
  number: fc.option(fc.constantFrom('01/KH-TTHTCĐ', '/KH-TTHTCĐ')),
  place: fc.option(line),
  issuedOn: fc.constantFrom('2024-01-10', '2024-10', '2024', null),
  typeName: fc.option(line),
  subject: fc.array(line, { maxLength: 2 }),
  addressees: fc.array(line, { maxLength: 3 }),
  bases: fc.array(text, { maxLength: 3 }),
  blocks: fc.array(block, { maxLength: 5 }),
  closing: fc.option(text),
  recipients: fc.array(fc.record({ name: line, purpose: fc.option(line) }), { maxLength: 4 }),
  signatures: fc.array(signature, { maxLength: 4 }),
  approval: fc.option(signature),
  code: fc.option(fc.record({ content: line, text: line })),
  sample: fc.boolean(),
  unverified: fc.array(line, { maxLength: 2 }),
  attachments: fc.array(line, { maxLength: 2 }),
  appendices: fc.array(
    fc.record({
      label: line,
      title: line,
      note: fc.option(line),
      blocks: fc.array(block, { maxLength: 2 }),
      landscape: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  landscape: fc.boolean(),
});

describe('the forms of one paper', () => {
  it.each(Object.entries(examples).filter(([name]) => name !== 'attendanceSheet'))(
    'carry the same words in the same order: %s',
    async (_, one) => {
      await expectSameWords(one);
    },
  );

  it('carry the same words where columns stand in groups, whose header a PDF draws in another order', async () => {
    const { attendanceSheet } = examples;
    const blocks = attendanceSheet.blocks.map((one) =>
      one.kind === 'table' ? { ...one, rows: one.rows.slice(0, 9) } : one,
    );
    const paper = { ...attendanceSheet, blocks };
    const words = paperWords(paper);
    expect(wordsOf(docxText(await renderDocx(paper)))).toEqual(words);
    expect(wordsOf(htmlText(renderHtml(paper).html))).toEqual(words);
    const pages = await pdfPages(await renderPdf(paper));
    expect(pages).toHaveLength(1);
    expect([...letters(pages[0]!.body)].sort()).toEqual([...letters(words.join(''))].sort());
  });

  it('carry the same words for any paper, whatever signs stand in its fields', async () => {
    await fc.assert(fc.asyncProperty(paper, expectSameWords), { numRuns: 25 });
  }, 120_000);

  it('keep words in NFC and drop what cannot be printed', async () => {
    const decomposed = 'Ho\u0323c tâ\u0323p\u0000\u0007 suo\u0302\u0301t đời\u00ad';
    const words = paperWords({ ...plan, subject: [decomposed] });
    expect(words).toContain('Học');
    expect(words.join(' ')).toContain('Học tập suốt đời');
    await expectSameWords({ ...plan, subject: [decomposed], closing: decomposed });
  });

  it('are the same bytes when made again', async () => {
    const { attendanceSheet } = examples;
    expect((await renderDocx(attendanceSheet)).equals(await renderDocx(attendanceSheet))).toBe(true);
    expect((await renderPdf(attendanceSheet)).equals(await renderPdf(attendanceSheet))).toBe(true);
    const madeAt = new Date('2024-03-05T07:00:00Z');
    const core = partOfDocx(await renderDocx(plan, { madeAt }), 'docProps/core.xml');
    expect(core.match(/2024-03-05T07:00:00Z/gu)).toHaveLength(2);
  });

  it('are read by a reader of Word files', async () => {
    const { value } = await mammoth.extractRawText({ buffer: await renderDocx(plan) });
    expect(wordsOf(value.normalize('NFC'))).toEqual(paperWords(plan));
  });
});

describe('a sample paper', () => {
  it('says so on every page of each form', async () => {
    const pages = await pdfPages(await renderPdf(plan));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.head).toContain('DỮ LIỆU MẪU');
    const file = await renderDocx(plan);
    for (const header of ['word/header1.xml', 'word/header2.xml']) {
      expect(partOfDocx(file, header)).toContain('DỮ LIỆU MẪU');
    }
    const page = renderHtml(plan);
    expect(page.html).toContain('DỮ LIỆU MẪU');
    expect(page.css).toContain('content:"DỮ LIỆU MẪU"');
  });

  it('is the only kind that says so', async () => {
    const real = { ...plan, sample: false };
    const pages = await pdfPages(await renderPdf(real));
    expect(pages.map((page) => page.head + page.body).join('')).not.toContain('DỮ LIỆU MẪU');
    expect(renderHtml(real).html + renderHtml(real).css).not.toContain('DỮ LIỆU MẪU');
  });
});
