import type { Block, OfficialPaper, Signature } from '#paper/model.ts';
import type { XlsxTable } from '#paper/xlsx.ts';
import type { Actor } from '#platform/permission/actor.ts';
import type { PersonalFacts } from '#platform/personal.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';

interface Setting {
  readonly head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>;
  readonly signature: Signature;
  readonly today: CivilDate;
}

/** Bản sao dữ liệu cá nhân: everything held about a person, a table for each place where it stands. */
export function aboutPaper(name: string, facts: readonly PersonalFacts[], setting: Setting): OfficialPaper {
  const { head, signature, today } = setting;
  return {
    ...head,
    number: null,
    issuedOn: today,
    typeName: 'BẢN SAO DỮ LIỆU CÁ NHÂN',
    subject: [`của ${name}`],
    blocks: [
      {
        kind: 'paragraph',
        text: `Trung tâm đang giữ những dữ liệu dưới đây về ${name}, tính đến ngày ${formatDate(today)}. Người có tên được yêu cầu sửa, xóa, hoặc rút sự đồng ý; trung tâm trả lời trong thời hạn của pháp luật. Số thẻ căn cước, số điện thoại và tôn giáo không được thu thập.`,
        align: 'justify',
      },
      ...facts.flatMap((one, at): readonly Block[] => [
        { kind: 'heading', level: 2, text: `${at + 1}. ${one.title}` },
        tableOf(one),
      ]),
    ],
    signatures: [signature],
    bodySize: 13,
  };
}

function tableOf({ columns, rows }: PersonalFacts): Block {
  const longest = columns.map((header, at) =>
    Math.max(header.length, ...rows.map((row) => Math.min(row[at]?.length ?? 0, 60))),
  );
  return {
    kind: 'table',
    columns: columns.map((header, at) => ({ header, width: Math.max(8, longest[at]!) })),
    rows: rows.map((cells) => ({ kind: 'cells', cells })),
  };
}

/** The same as a table: a row for each cell, with the table and the line that it stands in. */
export function aboutTable(
  name: string,
  facts: readonly PersonalFacts[],
  { commune, today }: Pick<Actor, 'commune' | 'today'>,
): XlsxTable {
  return {
    title: `Dữ liệu cá nhân của ${name}`,
    note: `Tính đến ngày ${formatDate(today)}`,
    sample: commune.sample,
    sheetName: 'Dữ liệu cá nhân',
    columns: [
      { header: 'Ở đâu', key: 'table', kind: 'text' },
      { header: 'Dòng', key: 'row', kind: 'number', width: 8 },
      { header: 'Mục', key: 'column', kind: 'text' },
      { header: 'Nội dung', key: 'value', kind: 'text' },
    ],
    rows: facts.flatMap(({ title, columns, rows }) =>
      rows.flatMap((cells, at) =>
        columns.flatMap((column, cell) =>
          cells[cell] ? [{ table: title, row: at + 1, column, value: cells[cell] }] : [],
        ),
      ),
    ),
  };
}
