import type { OfficialPaper, Row, Signature } from '#paper/model.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { Assignment } from './schema.ts';
import { holderNames, roleText } from './words.ts';

/** What the paper needs beside the assignments. */
export interface PaperSetting {
  readonly head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>;
  /** Whose plan it is, by its full name. */
  readonly author: string;
  /** The centre by its full name, as it leads tasks of its own. */
  readonly centre: string;
  readonly plan: { readonly title: string; readonly number: string | null; readonly issuedOn: string | null };
  readonly signature: Signature;
}

type Printed = Pick<
  Assignment,
  | 'text'
  | 'units'
  | 'villages'
  | 'each'
  | 'byCentre'
  | 'paperUnit'
  | 'dueOn'
  | 'wanted'
  | 'figure'
  | 'figureUnit'
>;

/** Phân công nhiệm vụ: under each unit what it leads and what it supports, by when, with which result. */
export function assignmentPaper(assignments: readonly Printed[], setting: PaperSetting): OfficialPaper {
  const { title, number, issuedOn } = setting.plan;
  const dated = issuedOn ? ` ngày ${formatDate(issuedOn as CivilDate)}` : '';
  return {
    ...setting.head,
    number: null,
    issuedOn: null,
    place: null,
    typeName: 'PHÂN CÔNG NHIỆM VỤ',
    subject: [
      `Thực hiện ${title.charAt(0).toLocaleLowerCase('vi')}${title.slice(1)}`,
      ...(number ? [`(Kèm theo Kế hoạch số ${number}${dated} của ${setting.author})`] : []),
    ],
    blocks: [
      {
        kind: 'table',
        columns: [
          { header: 'TT', width: 5, align: 'center' },
          { header: 'Nhiệm vụ', width: 36 },
          { header: 'Vai trò', width: 10, align: 'center' },
          { header: 'Phối hợp với', width: 19 },
          { header: 'Hạn', width: 12, align: 'center' },
          { header: 'Kết quả cần đạt', width: 18 },
        ],
        rows: groupsOf(assignments, setting.centre).flatMap(({ name, tasks }): readonly Row[] => [
          { kind: 'banner', text: name },
          ...tasks.map(
            ({ task, role, beside }, at): Row => ({
              kind: 'cells',
              cells: [
                String(at + 1),
                task.text,
                role,
                beside,
                task.dueOn ? formatDate(task.dueOn as CivilDate) : '',
                wantedText(task),
              ],
            }),
          ),
        ]),
      },
    ],
    signatures: [setting.signature],
    landscape: true,
    bodySize: 13,
  };
}

/** The result that is asked for: the words, and the figure with its unit. */
export const wantedText = ({
  wanted,
  figure,
  figureUnit,
}: Pick<Printed, 'wanted' | 'figure' | 'figureUnit'>): string =>
  [wanted, figure === null ? null : `${formatNumber(figure)} ${figureUnit}`].filter(Boolean).join('; ');

interface Group {
  readonly name: string;
  readonly tasks: readonly { readonly task: Printed; readonly role: string; readonly beside: string }[];
}

/** The tasks by who does them: the centre first, units and villages by name, last those whom nobody of the commune is named for. */
function groupsOf(assignments: readonly Printed[], centre: string): readonly Group[] {
  const nameOfLead = (task: Printed) =>
    task.byCentre ? centre : (holderNames(task).find(({ role }) => role === 'lead')?.name ?? task.paperUnit);
  // Where each does its own part nobody works with anybody.
  const others = (task: Printed, own: string) =>
    task.each
      ? []
      : [nameOfLead(task), ...holderNames(task).map(({ name }) => name)].filter(
          (name, at, all): name is string => !!name && name !== own && all.indexOf(name) === at,
        );
  const names = [...new Set(assignments.flatMap((task) => holderNames(task).map(({ name }) => name)))];
  const groups: Group[] = [
    {
      name: centre,
      tasks: assignments
        .filter(({ byCentre }) => byCentre)
        .map((task) => ({ task, role: 'Chủ trì', beside: others(task, centre).join(', ') })),
    },
    ...names
      .toSorted((a, b) => a.localeCompare(b, 'vi', { numeric: true }))
      .map((name) => ({
        name,
        tasks: assignments.flatMap((task) => {
          const own = holderNames(task).find((holder) => holder.name === name);
          if (!own) return [];
          const role = capital(roleText(task, own.id).vi);
          return [{ task, role, beside: others(task, name).join(', ') }];
        }),
      })),
  ];
  const named = assignments.filter((task) => !task.byCentre && holderNames(task).length === 0);
  const unknown = Map.groupBy(named, ({ paperUnit }) => paperUnit ?? 'Chưa giao đơn vị');
  return [
    ...groups,
    ...[...unknown].map(([name, tasks]) => ({
      name,
      tasks: tasks.map((task) => ({ task, role: '', beside: '' })),
    })),
  ].filter(({ tasks }) => tasks.length > 0);
}

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
