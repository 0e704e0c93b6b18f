/**
 * Ways of writing the same paper otherwise. Each takes the neutral document and a source of chance, and gives the changed document, or null
 * where the paper has nothing to change so. None changes what the paper says: its label stays as it is.
 */
import { type Block, type Cell, type PaperDocument, paragraph, table } from '#paper/read/document.ts';
import { fold } from '#vocabulary/text.ts';
import { changeLists, type Headed, isBanner, isTotal, made, newCell, withText } from './tables.ts';
import { OTHER_HEADERS, OTHER_HEADINGS } from './words.ts';

export type Chance = () => number;
export type Mutation = (document: PaperDocument, chance: Chance) => PaperDocument | null;

const pick = <T>(list: readonly T[], chance: Chance): T => list[Math.floor(chance() * list.length)]!;

const MARK = /^(\s*(?:[IVX]+|\d{1,2})\s*[.)]\s+)(.+)$/su;
/** The heading of a part as a line of its own, and the words that could head it instead. */
function headingIn(block: Block): { mark: string; body: string; others: readonly string[] } | null {
  if (block.kind !== 'paragraph' || block.text.length > 90 || /[.;]$/.test(block.text)) return null;
  const [, mark = '', body = ''] = MARK.exec(block.text) ?? [];
  const others = mark ? OTHER_HEADINGS.find(([form]) => form.test(fold(body)))?.[1] : undefined;
  return others ? { mark, body, others } : null;
}

const otherHeadings: Mutation = (document, chance) => {
  let changed = false;
  const blocks = document.blocks.map((block): Block => {
    const heading = headingIn(block);
    if (!heading || block.kind !== 'paragraph') return block;
    changed = true;
    const year = / năm(?: học)? \d{4}(?:\s*-\s*\d{4})?/iu.exec(heading.body)?.[0] ?? '';
    const words = `${pick(heading.others, chance)}${year.toLowerCase()}`;
    const capitals = heading.body === heading.body.toLocaleUpperCase('vi');
    return { ...block, text: `${heading.mark}${capitals ? words.toLocaleUpperCase('vi') : words}` };
  });
  return changed ? { ...document, blocks } : null;
};

const noHeadings: Mutation = (document) => {
  const blocks = document.blocks.filter((block) => headingIn(block) === null);
  return blocks.length < document.blocks.length ? { ...document, blocks } : null;
};

const otherHeaders: Mutation = (document, chance) => {
  // One hand writes all lists of a paper, with the same words.
  const lot = chance();
  return changeLists(document, ({ table: own, at, kinds }) => {
    const header = own.grid[at]!.map((one, k) => {
      const others = kinds[k] ? OTHER_HEADERS[kinds[k]] : undefined;
      const unit = /\([^)]*\)/.exec(one.text)?.[0];
      return others ? withText(one, [pick(others, () => lot), unit].filter(Boolean).join(' ')) : one;
    });
    return [made(own.grid.with(at, header), own)];
  });
};

const otherOrder: Mutation = (document, chance) => {
  let order: number[] | null = null;
  return changeLists(document, ({ table: own, at }) => {
    const width = own.grid[at]!.length;
    if (order?.length !== width)
      order = Array.from({ length: width }, (_, k) => ({ k, lot: chance() }))
        .sort((a, b) => a.lot - b.lot)
        .map(({ k }) => k);
    const places = order;
    return [
      made(
        own.grid.map((row) => places.map((k) => row[k]!)),
        own,
      ),
    ];
  });
};

const COUNTED: ReadonlySet<string | null> = new Set(['classes', 'learners', 'cost']);

/** Two columns of figures beside each other come under one head; the other headers are merged down. */
const twoStoreys: Mutation = (document) =>
  changeLists(document, ({ table: own, at, kinds }) => {
    const first = kinds.findIndex((kind, k) => COUNTED.has(kind) && COUNTED.has(kinds[k + 1] ?? null));
    if (first < 0) return null;
    const joint = newCell('Quy mô dự kiến');
    const header = own.grid[at]!;
    const upper = header.map((one, k) => (k === first || k === first + 1 ? joint : one));
    return [made(own.grid.toSpliced(at, 0, upper), own)];
  });

/** The column of months becomes twelve, in which a row is marked. */
const monthColumns: Mutation = (document) =>
  changeLists(document, ({ table: own, at, kinds }) => {
    const column = kinds.indexOf('month');
    const body = own.grid.slice(at + 1);
    const rows = body.filter((row) => !isBanner(row) && !isTotal(row));
    const monthOf = (text: string) => Number(/^\D*0?(\d{1,2})(?:\s*\/\s*\d{4})?\s*$/.exec(text)?.[1] ?? 0);
    const months = column < 0 ? [] : rows.map((row) => monthOf(row[column]!.text));
    if (months.length === 0 || months.some((month) => month < 1 || month > 12)) return null;
    const first = months.some((month, i) => i > 0 && month < months[i - 1]!) ? 9 : 1;
    const order = Array.from({ length: 12 }, (_, i) => ((first - 1 + i) % 12) + 1);
    const joint = newCell('Tháng');
    const spread = (row: readonly Cell[], twelve: readonly Cell[]) => row.toSpliced(column, 1, ...twelve);
    const marked = (row: readonly Cell[]) =>
      isBanner(row)
        ? order.map(() => row[0]!)
        : order.map((month) => newCell(!isTotal(row) && monthOf(row[column]!.text) === month ? 'x' : ''));
    const header = own.grid[at]!;
    const grid = [
      ...own.grid.slice(0, at).map((row) =>
        spread(
          row,
          order.map(() => row[column]!),
        ),
      ),
      spread(
        header,
        order.map(() => joint),
      ),
      spread(
        header,
        order.map((month) => newCell(String(month))),
      ),
      ...body.map((row) => spread(row, marked(row))),
    ];
    return [made(grid, own)];
  });

const totalsOnTop: Mutation = (document) =>
  changeLists(document, ({ table: own, at }) => {
    const last = own.grid.length - 1;
    if (last <= at + 2 || !isTotal(own.grid[last]!)) return null;
    return [made(own.grid.slice(0, last).toSpliced(at + 1, 0, own.grid[last]!), own)];
  });

/** Where no merged cell is cut, as near to the middle as can be. */
function cutOf({ table: { grid }, at }: Headed): number | null {
  const free = grid.flatMap((row, r) =>
    r > at + 2 &&
    r < grid.length - 2 &&
    !isBanner(grid[r - 1]!) &&
    row.every((one, k) => one !== grid[r - 1]![k])
      ? [r]
      : [],
  );
  const middle = (grid.length + at) / 2;
  return free.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? null;
}

/** The table goes on after the page's end, with its header again or without it. */
const cutInTwo: Mutation = (document, chance) =>
  changeLists(document, (list) => {
    const cut = cutOf(list);
    if (cut === null) return null;
    const { table: own, at } = list;
    const again = chance() < 0.5 ? [own.grid[at]!.map((one) => ({ ...one }))] : [];
    const rest = made([...again, ...own.grid.slice(cut)], own);
    const page = chance() < 0.5 ? [paragraph('3', { align: 'centre' })] : [];
    return [made(own.grid.slice(0, cut), own), ...page, rest];
  });

const UNIT = /\s*\(\s*(nghìn đồng|ngàn đồng|đồng|đ)\s*\)/iu;
const amountIn = (text: string): number | null => {
  const plain = text.replace(/\s*(đồng|đ)\s*$/iu, '').trim();
  return /^\d{1,3}(\.\d{3})*$|^\d+$/.test(plain) ? Number(plain.replaceAll('.', '')) : null;
};

/** Money in thousands instead of đồng, or the other way. */
const otherUnit: Mutation = (document) =>
  changeLists(document, ({ table: own, at, kinds }) => {
    const column = kinds.indexOf('cost');
    if (column < 0) return null;
    const header = own.grid[at]![column]!;
    const inThousands = /nghìn|ngàn/iu.test(header.text);
    const cells = own.grid.slice(at + 1).map((row) => row[column]!);
    const printed = [...new Set(cells)].filter((one) => amountIn(one.text) !== null);
    const fits = printed.every((one) =>
      inThousands ? !/đ/iu.test(one.text) : amountIn(one.text)! % 1000 === 0,
    );
    if (!fits || printed.length === 0) return null;
    const other = new Map<Cell, Cell>(
      printed.map((one) => {
        const amount = amountIn(one.text)!;
        return [one, withText(one, (inThousands ? amount * 1000 : amount / 1000).toLocaleString('vi-VN'))];
      }),
    );
    const name = header.text.replace(UNIT, '');
    other.set(header, withText(header, `${name} (${inThousands ? 'đồng' : 'nghìn đồng'})`));
    return [
      made(
        own.grid.map((row) => row.map((one) => other.get(one) ?? one)),
        own,
      ),
    ];
  });

/** Money leaves the list for a table of its own, which names the classes again. */
const costApart: Mutation = (document) => {
  const lists = document.blocks.filter((block) => block.kind === 'table').length;
  return lists > 6
    ? null
    : changeLists(document, ({ table: own, at, kinds }) => {
        const [column, title] = [kinds.indexOf('cost'), kinds.indexOf('title')];
        const rows = own.grid.slice(at + 1).filter((row) => !isBanner(row));
        if (column < 0 || rows.length < 4) return null;
        const costs = rows.map((row, r) => [
          newCell(isTotal(row) ? '' : String(r + 1)),
          newCell(isTotal(row) ? 'Tổng cộng' : row[title]!.text),
          { ...row[column]! },
        ]);
        const header = [newCell('TT'), newCell('Lớp'), { ...own.grid[at]![column]! }];
        return [
          made(
            own.grid.map((row) => row.toSpliced(column, 1)),
            own,
          ),
          paragraph('Dự toán tiền cho từng lớp'),
          made([header, ...costs], table([])),
        ];
      });
};

const BULLET = /^\s*[-+•*]\s+/;

/** Bullets that follow one another become sentences of one paragraph; the list of those who get the paper stays. */
const sentences: Mutation = (document) => {
  const ends = document.blocks.findIndex(
    (block) => block.kind === 'paragraph' && /^noi nhan/.test(fold(block.text)),
  );
  const blocks: Block[] = [];
  let changed = false;
  let open: string[] = [];
  const close = () => {
    if (open.length > 1) changed = true;
    if (open.length > 0) blocks.push(paragraph(open.length > 1 ? open.map(asSentence).join(' ') : open[0]!));
    open = [];
  };
  document.blocks.forEach((block, at) => {
    const bullet = block.kind === 'paragraph' && BULLET.test(block.text) && (ends < 0 || at < ends);
    if (!bullet) {
      close();
      blocks.push(block);
      return;
    }
    if (open[0] && open[0].trim()[0] !== block.text.trim()[0]) close();
    open.push(block.text);
  });
  close();
  return changed ? { ...document, blocks } : null;
};
const asSentence = (bullet: string): string => {
  const text = bullet.replace(BULLET, '').replace(/\s*[.;,]\s*$/, '');
  return `${text[0]!.toLocaleUpperCase('vi')}${text.slice(1)}.`;
};

/** Signs that look like others: Icelandic Ð, hyphens and spaces that do not break, hyphens that are not seen. */
const lookAlikes: Mutation = (document, chance) => {
  const dressed = (text: string) =>
    text
      .replace(/Đ/g, (own) => (chance() < 0.5 ? '\u00d0' : own))
      .replace(/-/g, (own) => (chance() < 0.4 ? '\u2011' : own))
      .replace(/ /g, (own) => (chance() < 0.1 ? '\u00a0' : own))
      .replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, () => (chance() < 0.05 ? '\u00ad' : ''));
  const cells = new Map<Cell, Cell>();
  const dressedCell = (one: Cell): Cell => {
    const known = cells.get(one) ?? { ...one, text: dressed(one.text) };
    cells.set(one, known);
    return known;
  };
  const blocks = document.blocks.map(
    (block): Block =>
      block.kind === 'paragraph'
        ? { ...block, text: dressed(block.text) }
        : { ...block, grid: block.grid.map((row) => row.map(dressedCell)) },
  );
  return { ...document, blocks };
};

/** A remark across the table between its rows. */
const remarkAmid: Mutation = (document) =>
  changeLists(document, (list) => {
    const cut = cutOf(list);
    if (cut === null) return null;
    const { table: own } = list;
    const remark = newCell('- Các lớp dưới đây có thể dời ngày nếu trùng mùa vụ');
    return [
      made(
        own.grid.toSpliced(
          cut,
          0,
          own.grid[0]!.map(() => remark),
        ),
        own,
      ),
    ];
  });

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'headings in other words': otherHeadings,
  'no headings': noHeadings,
  'headers in other words': otherHeaders,
  'columns in another order': otherOrder,
  'a header of two storeys': twoStoreys,
  'months as columns': monthColumns,
  'totals on top': totalsOnTop,
  'a table cut in two': cutInTwo,
  'a remark amid a table': remarkAmid,
  'money in another unit': otherUnit,
  'money in a table of its own': costApart,
  'bullets as sentences': sentences,
  'signs that look like others': lookAlikes,
};
