import type { Block, Row } from '#paper/model.ts';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { cellText, readableCells } from './cell-text.ts';
import { kindOf } from './kind/registry.ts';
import { type Sum, totalsOf } from './line/rules.ts';
import type { PlanLine } from './line/schema.ts';
import { printedWhen } from './line/when.ts';
import { lineWords } from './line/words.ts';
import type { Differences } from './version/rules.ts';
import type { OpenedPlan } from './version/schema.ts';

const summary = (line: PlanLine): string =>
  [
    line.classCount === null ? null : `${line.classCount} lớp`,
    line.learners === null ? null : `${formatNumber(line.learners)} học viên`,
    line.cost === null ? null : formatDong(line.cost),
    line.venueText,
  ]
    .filter(Boolean)
    .join('; ');

/** What an amendment changes, as a table: what was approved beside what it becomes, and the sums of both. */
export function changeBlocks(
  changes: Differences,
  { plan, amended, lines, context }: OpenedPlan,
): readonly Block[] {
  const row = (line: PlanLine, from: string, to: string) => ({ line, from, to });
  const parts = [
    ['Bổ sung', changes.added.map((line) => row(line, '–', summary(line)))],
    ['Bỏ', changes.removed.map((line) => row(line, summary(line), 'Không thực hiện'))],
    [
      'Điều chỉnh',
      changes.changed.map(({ after, cells }) => {
        const told = readableCells(cells);
        const side = (key: 'from' | 'to') =>
          told
            .map((cell) => `${lineWords[cell.field].vi}: ${cellText(cell.field, cell[key], context)}`)
            .join('\n');
        return row(after, side('from'), side('to'));
      }),
    ],
  ] as const;
  const rows = parts
    .filter(([, of]) => of.length > 0)
    .flatMap(([name, of]): readonly Row[] => [
      { kind: 'banner', text: name },
      ...of.map(
        ({ line, from, to }, at): Row => ({
          kind: 'cells',
          cells: [
            String(at + 1),
            line.from === null ? String(line.month).padStart(2, '0') : printedWhen(line, false),
            title(line),
            from,
            to,
          ],
        }),
      ),
    ]);
  if (rows.length === 0) return [{ kind: 'paragraph', text: 'Không có dòng nào thay đổi.' }];
  const [was, is] = [totalsOf(amended ?? []), totalsOf(lines)];
  const sums = (totals: typeof was) =>
    `${totals.lines} dòng; ${told(totals.learners)} học viên; ${told(totals.cost, formatDong)}`;
  return [
    {
      kind: 'table',
      size: 11,
      columns: [
        { header: 'TT', width: 8, align: 'center' },
        { header: 'Tháng', width: 12, align: 'center' },
        { header: 'Nội dung', width: 50 },
        { header: 'Kế hoạch đã ban hành', width: 45 },
        { header: 'Điều chỉnh, bổ sung thành', width: 45 },
      ],
      rows: [
        ...rows,
        {
          kind: 'total',
          cells: [
            { text: kindOf(plan.kind).schedule.total ?? 'Cộng', span: 3, align: 'center' },
            sums(was),
            sums(is),
          ],
        },
      ],
    },
  ];
}

const title = (line: PlanLine) => (line.programme ? `${line.title} (${line.programme})` : line.title);
const told = ({ value, blanks }: Sum, format = formatNumber) => (blanks > 0 ? '…' : format(value));
