import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, PaperDocument } from './document.ts';
import { readDocument } from './file.ts';

const tables = { isHeader: () => false, tableAt: () => null };
const read = (bytes: Uint8Array, name: string) => readDocument(bytes, name, tables);
/** What stands on the page, line by line; a merged cell shows its spans. */
const shown = ({ blocks }: PaperDocument): (string | string[])[] =>
  blocks.flatMap((block: Block): (string | string[])[] =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.grid.map((row) =>
          [...new Set(row)].map(({ text, rowSpan, columnSpan }) =>
            rowSpan * columnSpan > 1 ? `${text} ${rowSpan}x${columnSpan}` : text,
          ),
        ),
  );

describe('OpenDocument text', () => {
  const odt = (body: string, more: Record<string, string> = {}) =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(
        `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s" xmlns:fo="f" xmlns:draw="d"><office:automatic-styles>
        <style:style style:name="U" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
        <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
        <style:style style:name="V" style:family="text"><style:text-properties style:font-name=".VnTime"/></style:style>
        <style:style style:name="C" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>
        </office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
      ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
    });

  it('keeps merged cells, leaves out what is not on the page', async () => {
    const document = await read(
      odt(`<text:tracked-changes><text:p>đã xóa</text:p></text:tracked-changes>
        <text:p text:style-name="C">KẾ<text:s/>HOẠCH<text:span text:style-name="H"> kín</text:span></text:p>
        <text:p><text:span text:style-name="V">kÕ ho¹ch</text:span></text:p>
        <text:p><text:placeholder>&lt;Nhập tên&gt;</text:placeholder></text:p>
        <text:list><text:list-item><text:p>Mở lớp</text:p></text:list-item></text:list>
        <table:table><table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>Tháng</text:p></table:table-cell>
        <table:table-cell table:number-columns-spanned="2"><text:p>Số học viên</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
        <table:table-row><table:covered-table-cell/><table:table-cell><text:p>Nam</text:p></table:table-cell><table:table-cell><text:p>Nữ</text:p></table:table-cell></table:table-row>
        <table:table-row table:visibility="collapse"><table:table-cell><text:p>ẩn</text:p></table:table-cell></table:table-row>
        <table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>45<text:span text:style-name="U">3</text:span></text:p></table:table-cell><table:table-cell><text:p>20</text:p></table:table-cell></table:table-row></table:table>`),
      'a.odt',
    );
    expect(shown(document)).toEqual([
      'KẾ HOẠCH',
      'kế hoạch',
      '- Mở lớp',
      ['Tháng 2x1', 'Số học viên 1x2'],
      ['Tháng 2x1', 'Nam', 'Nữ'],
      ['1', '45', '20'],
    ]);
    expect(document.blocks[0]).toMatchObject({ align: 'centre' });
  });

  it('with a password says so; with its letterhead in the header reads that', async () => {
    const locked = odt('', { 'META-INF/manifest.xml': '<manifest:encryption-data xmlns:manifest="m"/>' });
    await expect(read(locked, 'a.odt')).rejects.toMatchObject({ reason: 'password' });
    const styles =
      '<s xmlns:style="s" xmlns:text="t"><style:header><text:p>Số: 07/KH-TTHTCĐ</text:p></style:header></s>';
    expect(shown(await read(odt('<text:p>KẾ HOẠCH</text:p>', { 'styles.xml': styles }), 'a.odt'))).toEqual([
      'Số: 07/KH-TTHTCĐ',
      'KẾ HOẠCH',
    ]);
  });
});

describe('Rich Text', () => {
  const rtf = (body: string) =>
    strToU8(
      String.raw`{\rtf1\ansi\ansicpg1258\uc1{\fonttbl{\f0\froman\fcharset163 Times New Roman;}{\f1\fnil\fcharset0 .VnTime;}{\f2 VNI-Times;}}{\colortbl;\red0;}{\*\generator Word;}{\info{\title x}}${body}}`,
      true,
    );

  it('is read in its letters, with its tables, without what is hidden', async () => {
    const document = await read(
      rtf(
        String.raw`\pard\qc K\u7870? HO\u7840?CH\v  k\'edn\v0\par \pard{\f1 k\'d5 ho\'b9ch}{\f2  keá}\par \pard Lo\'cc V\'e3n M\'f4\'f2c{\super 1}\par
\trowd\clvmgf\cellx1000\cellx3000\pard\intbl Th\'e1ng\cell S\u7889? l\u432?\u7907?ng\cell\row
\trowd\clvmrg\cellx1000\cellx2000\cellx3000\pard\intbl \cell Nam\cell N\u7919?\cell\row
\trowd\cellx1000\cellx2000\cellx3000\pard\intbl 1\cell 45{\super 3}\cell 20\line 5\cell\row
\pard{\listtext\pard\plain 1.\tab}M\u7903? l\u7899?p{\field{\*\fldinst PAGE}{\fldrslt 7}}\par`.replaceAll(
          'á',
          String.raw`\'e1`,
        ),
      ),
      'a.rtf',
    );
    expect(shown(document)).toEqual([
      'KẾ HOẠCH',
      'kế hoạch kế',
      'Lò Văn Mộc',
      ['Tháng 2x1', 'Số lượng 1x2'],
      ['Tháng 2x1', 'Nam', 'Nữ'],
      ['1', '45', '20\n5'],
      '1. Mở lớp7',
    ]);
    expect(document.blocks[0]).toMatchObject({ align: 'centre' });
  });

  it('may be called a Word file, as WordPad calls it', async () => {
    expect(shown(await read(rtf(String.raw`\pard KH\par`), 'a.doc'))).toEqual(['KH']);
  });
});

describe('a Word file', () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const docx = (body: string, more: Record<string, string> = {}) =>
    zipSync({
      'word/document.xml': strToU8(`<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`),
      ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
    });
  const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
  const p = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
  const lines = async (bytes: Uint8Array) => shown(await read(bytes, 'a.docx'));

  it('says nothing that is hidden, deleted, raised as a note or not filled in', async () => {
    const prompt = (text: string) =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
    const cell = (...runs: string[]) => `<w:tc>${p(...runs)}</w:tc>`;
    const body = [
      p(
        run('Số: '),
        run('15', '<w:vanish/>'),
        run('07/KH', '<w:vanish w:val="0"/>'),
        '<w:r><w:noBreakHyphen/></w:r>',
        run('TTHTC\u00d0'),
      ),
      p(
        run('Diện tích 5 km'),
        run('2', '<w:vertAlign w:val="superscript"/>'),
        run(', 45'),
        run('(1)', '<w:vertAlign w:val="superscript"/>'),
      ),
      p(
        run('Ở '),
        `<w:del>${run('kín')}</w:del>`,
        `<w:ins>${run('trong')}</w:ins>`,
        run(' ẩn', '<w:rStyle w:val="An"/>'),
      ),
      p(run('Chọn một mục.')),
      p(run('Nhập nơi', '<w:rStyle w:val="PlaceholderText"/>')),
      `<w:tbl><w:tr>${cell(run('1'))}${cell(prompt('Choose an item.'))}</w:tr>
        <w:tr><w:trPr><w:hidden/></w:trPr>${cell(run('ẩn'))}${cell(run('ẩn'))}</w:tr>
        <w:tr><w:trPr><w:del/></w:trPr>${cell(run('xóa'))}${cell(run('xóa'))}</w:tr>
        <w:tr>${cell(run('2'))}${cell(run('[Nhập địa điểm]'))}</w:tr><w:tr>${cell(run('3'))}${cell(run('x'))}</w:tr></w:tbl>`,
    ].join('');
    const styles = `<w:styles ${W}><w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;
    expect(await lines(docx(body, { 'word/styles.xml': styles }))).toEqual([
      'Số: 07/KH-TTHTCĐ',
      'Diện tích 5 km², 45',
      'Ở trong',
      ['1', ''],
      ['2', ''],
      ['3', 'x'],
    ]);
  });

  it('is decoded where a run, a style or the whole file is in an old font', async () => {
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style></w:styles>`;
    const vni = '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>';
    const capitals = '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>';
    const body = p(run('kÕ ho¹ch \u00adu tiªn '), run('keá hoaïch ', vni), run('kÕ ho¹ch', capitals));
    expect(await lines(docx(body, { 'word/styles.xml': styles }))).toEqual([
      'kế hoạch ưu tiên kế hoạch KẾ HOẠCH',
    ]);
    expect(await lines(docx(p(run('Kü thuËt ch¨m sãc lóa, \u00adu tiªn'))))).toEqual([
      'Kỹ thuật chăm sóc lúa, ưu tiên',
    ]);
    const vps = '<w:rFonts w:ascii="VPS Times" w:hAnsi="VPS Times"/>';
    await expect(lines(docx(p(run('K\u00ff', vps))))).rejects.toMatchObject({ reason: 'oldFont' });
  });

  it('gives its letterhead from the header of the first page, and no other header', async () => {
    const relations =
      '<Relationships xmlns="p"><Relationship Id="rId9" Target="header1.xml"/></Relationships>';
    const header = (text: string) => `<w:hdr ${W}>${p(run(text))}</w:hdr>`;
    const body = `${p(run('KẾ HOẠCH'))}<w:sectPr><w:headerReference w:type="first" r:id="rId9"/><w:titlePg/></w:sectPr>`;
    const withHeader = (text: string) =>
      lines(docx(body, { 'word/_rels/document.xml.rels': relations, 'word/header1.xml': header(text) }));
    expect(await withHeader('Số: 07/KH-TTHTCĐ')).toEqual(['Số: 07/KH-TTHTCĐ', 'KẾ HOẠCH']);
    expect(await withHeader('Kế hoạch năm 2026 - Trang 1')).toEqual(['KẾ HOẠCH']);
  });

  it('may be written with other prefixes', async () => {
    const xml = `<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body><ns0:p><ns0:pPr><ns0:jc ns0:val="center"/></ns0:pPr><ns0:r><ns0:t>KẾ HOẠCH</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
    const document = await read(zipSync({ 'word\\document.xml': strToU8(xml) }), 'a.docx');
    expect(document.blocks).toMatchObject([{ text: 'KẾ HOẠCH', align: 'centre' }]);
  });
});
