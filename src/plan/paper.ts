import { approverCapacity } from '#centre/approver/rules.ts';
import { type AuthorOfPaper, authorOn, type SignedBy } from '#centre/centre/letterhead.ts';
import { usualBasis } from '#law/defaults.ts';
import { programmeName } from '#norm/programme/rules.ts';
import { type Block, type OfficialPaper, placeAndDate, type Signature } from '#paper/model.ts';
import { richBlocks } from '#paper/rich.ts';
import type { Tx } from '#platform/database/database.ts';
import { needsByProgramme } from '#survey/rules.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { periodName } from '#vocabulary/period.ts';
import { needsApproval } from './approval/definition.ts';
import { fieldsOf } from './fields.ts';
import { authorWords } from './kind/author.ts';
import type { SectionKey } from './kind/kind.ts';
import { kindOf } from './kind/registry.ts';
import { periodOfPlan } from './kind/rules.ts';
import { standsInMonth } from './line/when.ts';
import { changeBlocks } from './paper-changes.ts';
import { monthTable, scheduleTable } from './paper-table.ts';
import type { PlanBasis } from './section/schema.ts';
import { approverOf } from './version/context.ts';
import { differences } from './version/rules.ts';
import type { OpenedPlan, PlanStep } from './version/schema.ts';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/**
 * The plan (or its amendment) as the official paper that is signed, in the order that such papers have. `signedBy` names who signs it now,
 * where that is known.
 */
export async function planPaper(
  tx: Tx,
  opened: OpenedPlan,
  signedBy: SignedBy | null = null,
): Promise<OfficialPaper> {
  const { version, plan } = opened;
  const day = (version.issuedOn ?? plan.periodFrom) as CivilDate;
  const kind = kindOf(plan.kind);
  const author = await authorOn(tx, kind.author, day, signedBy);
  const says = authorWords[kind.author];
  const about = kind.closing({ ...plan, periodName: periodName(periodOfPlan(plan), 'vi') });
  const amends = opened.amended !== null;
  return {
    ...headOf(opened, author, day),
    subject: [subjectOf(opened), ...(plan.theme && kind.hasTheme ? [`Chủ đề: “${plan.theme}”`] : [])],
    bases: basesOf(opened, author.name),
    blocks: [
      {
        kind: 'paragraph',
        text: `${author.name} ${amends ? says.amends : says.makes} như sau:`,
      },
      ...numbered(amends ? amendmentParts(opened) : planParts(opened)),
    ],
    closing: `Trên đây là kế hoạch ${amends ? 'điều chỉnh, bổ sung ' : ''}${about} của ${author.name}; ${says.appeal}./.`,
    recipients: [...version.recipients, { name: says.kept(author.symbol), purpose: null }],
    ...(await approvalOf(tx, opened, day)),
  };
}

/** One month's sheet under the number and the day of its plan: its lines alone, to be hung up and handed out. */
export async function monthPaper(
  tx: Tx,
  opened: OpenedPlan,
  month: number,
  year: number | null,
): Promise<OfficialPaper> {
  const { plan, version } = opened;
  const day = (version.issuedOn ?? plan.periodFrom) as CivilDate;
  const author = await authorOn(tx, kindOf(plan.kind).author, day);
  const lines = opened.lines.filter((line) => standsInMonth(line, month, year));
  const two = String(month).padStart(2, '0');
  const under = version.number
    ? `(Theo Kế hoạch số ${version.number} ${longDate(version.issuedOn) ?? ''})`.replace(' )', ')')
    : null;
  return {
    ...headOf(opened, author, day),
    subject: [`Hoạt động tháng ${two} năm ${year ?? lines[0]?.year ?? plan.year} của ${author.name}`],
    blocks: [
      ...(under
        ? [{ kind: 'paragraph' as const, align: 'center' as const, text: [{ text: under, italic: true }] }]
        : []),
      lines.length > 0
        ? monthTable(kindOf(plan.kind), lines)
        : { kind: 'paragraph', text: 'Tháng này kế hoạch không có hoạt động.' },
    ],
  };
}

function headOf({ version }: OpenedPlan, author: AuthorOfPaper, day: CivilDate) {
  return {
    ...author.head,
    number: version.number ?? `/KH-${author.symbol}`,
    // Before it is signed day and month stay open.
    issuedOn: version.issuedOn ?? day.slice(0, 4),
    typeName: 'KẾ HOẠCH',
    signatures: [author.signer.signature],
  };
}

function subjectOf({ plan, amended }: OpenedPlan): string {
  const subject = plan.title.replace(/^kế hoạch\s+/iu, '');
  const full = amended ? `điều chỉnh, bổ sung ${subject}` : subject;
  return full.charAt(0).toLocaleUpperCase('vi') + full.slice(1);
}

const longDate = (iso: string | null): string | null => (iso ? placeAndDate(null, iso) : null);

function basesOf({ bases, versions, version, amended }: OpenedPlan, author: string): readonly string[] {
  const before = amended ? versions.find((one) => one.ordinal === version.ordinal - 1) : undefined;
  const texts = bases.map(basisText);
  if (before?.number)
    texts.push(
      `Căn cứ Kế hoạch số ${before.number} ${longDate(before.issuedOn) ?? ''} của ${author}`.replace(
        / +/g,
        ' ',
      ),
    );
  return texts.map((text, at) => `${text}${at === texts.length - 1 ? '.' : ';'}`);
}

function basisText({ number, date, issuer, subject }: PlanBasis): string {
  const about = subject ? `${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}` : null;
  // One without a number is what its words say: "Căn cứ chương trình hành động của xã".
  const named =
    number === null ? `Căn cứ ${about}` : `Căn cứ ${usualBasis(number)?.type ?? 'Văn bản'} số ${number}`;
  return [
    named,
    longDate(date),
    issuer ? `của ${issuer}` : null,
    number !== null && about ? `về ${about}` : null,
  ]
    .filter(Boolean)
    .join(' ')
    .replace('về về ', 'về ');
}

interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
}

function numbered(parts: readonly Part[]): readonly Block[] {
  return parts
    .filter((part) => part.blocks.length > 0)
    .flatMap((part, at): readonly Block[] => [
      { kind: 'heading', level: 1, text: `${roman[at] ?? at + 1}. ${part.title.toLocaleUpperCase('vi')}` },
      ...part.blocks,
    ]);
}

/** The days that were chosen for a plan, where they are not those of its year; an event tells them among its arrangements. */
function spanBlocks(plan: OpenedPlan['plan']): readonly Block[] {
  const { period, sections } = kindOf(plan.kind);
  const { from, to } = period.ofYear(plan.year);
  const told = sections.some(([key]) => key === 'arrangements');
  if (period.asks !== 'days' || told || (plan.periodFrom === from && plan.periodTo === to)) return [];
  return [{ kind: 'paragraph', text: `Kế hoạch thực hiện ${periodName(periodOfPlan(plan), 'vi')}.` }];
}

/** The parts of the paper in the order of the kind; narrative parts between two made from records keep the order that they have. */
function planParts(opened: OpenedPlan): readonly Part[] {
  const { plan, lines } = opened;
  const { outline, schedule } = kindOf(plan.kind);
  const computed: Readonly<Record<string, () => Part>> = {
    past: () => ({ title: `Kết quả thực hiện năm ${plan.year - 1}`, blocks: pastBlocks(opened) }),
    needs: () => ({ title: 'Kết quả khảo sát nhu cầu học tập', blocks: needBlocks(opened) }),
    schedule: () => ({
      title: schedule.title,
      blocks: lines.length > 0 ? [...spanBlocks(plan), scheduleTable(kindOf(plan.kind), lines)] : [],
    }),
  };
  const parts: Part[] = [];
  let written: SectionKey[] = [];
  const flush = () => {
    parts.push(...sectionParts(opened, written));
    written = [];
  };
  for (const key of outline) {
    if (!(key in computed)) written.push(key as SectionKey);
    else {
      flush();
      parts.push(computed[key]!());
    }
  }
  // A part that papers of this kind do not have stands behind those that they have.
  written.push(...opened.sections.map(({ key }) => key).filter((key) => !outline.includes(key)));
  flush();
  return parts;
}

function amendmentParts(opened: OpenedPlan): readonly Part[] {
  const { amended, lines, version } = opened;
  return [
    {
      title: 'Lý do điều chỉnh, bổ sung',
      blocks: version.reason ? [{ kind: 'paragraph', text: version.reason }] : [],
    },
    {
      title: 'Nội dung điều chỉnh, bổ sung',
      blocks: changeBlocks(differences(amended ?? [], lines), opened),
    },
    { title: 'Kế hoạch sau điều chỉnh, bổ sung', blocks: [scheduleTable(kindOf(opened.plan.kind), lines)] },
    ...sectionParts(opened, ['organisation']),
  ];
}

function sectionParts(opened: OpenedPlan, keys: readonly SectionKey[]): readonly Part[] {
  const fields = fieldsOf(opened);
  return opened.sections
    .filter((section) => keys.includes(section.key))
    .map(({ title, content }) => ({ title, blocks: richBlocks(content, fields) }));
}

/** Two figures a programme with their sums. */
function programmeTable(
  headers: readonly [string, string],
  rows: readonly (readonly [string, number, number])[],
): Block {
  const sum = (at: 1 | 2) => formatNumber(rows.reduce((all, row) => all + row[at], 0));
  return {
    kind: 'table',
    columns: [
      { header: 'TT', width: 10, align: 'center' },
      { header: 'Lĩnh vực', width: 70 },
      { header: headers[0], width: 40, align: 'center' },
      { header: headers[1], width: 40, align: 'center' },
    ],
    rows: [
      ...rows.map(([code, one, two], at) => ({
        kind: 'cells' as const,
        cells: [String(at + 1), `${programmeName(code).vi} (${code})`, formatNumber(one), formatNumber(two)],
      })),
      { kind: 'total', cells: [{ text: 'Cộng', span: 2, align: 'center' }, sum(1), sum(2)] },
    ],
  };
}

function pastBlocks({ past }: OpenedPlan): readonly Block[] {
  if (past.length === 0) return [];
  return [
    programmeTable(
      ['Số lớp', 'Lượt học viên'],
      past.map((row) => [row.programme, row.classes, row.attendances]),
    ),
  ];
}

function needBlocks({ survey }: OpenedPlan): readonly Block[] {
  const rows = needsByProgramme(survey?.needs ?? []);
  if (rows.length === 0) return [];
  return [
    programmeTable(
      ['Số chuyên đề', 'Lượt đăng ký'],
      rows.map((row) => [row.programme, row.topics, row.registered]),
    ),
  ];
}

/** The approver's block, from the time that the plan is sent: empty for the pen, then with whoever approved. */
async function approvalOf(
  tx: Tx,
  { plan, version, steps }: OpenedPlan,
  day: CivilDate,
): Promise<{ approval?: Signature }> {
  if (!needsApproval(plan.kind)) return {};
  const approver = await approverOf(tx, day);
  if (approver.kind === 'none' || !['sent', 'approved', 'in-force', 'superseded'].includes(version.state))
    return {};
  // A decision before the plan was returned or called back is none any more.
  const step = ['approved', 'in-force', 'superseded'].includes(version.state)
    ? steps.findLast((one) => one.step === 'approve')
    : undefined;
  const body = (approver.name ?? 'cơ quan có thẩm quyền').toLocaleUpperCase('vi');
  const capacity = approverCapacity(approver.kind, step?.postTitle ?? null);
  return {
    approval: {
      heading: ['PHÊ DUYỆT CỦA', body],
      above: step ? decisionOf(step) : null,
      capacity: capacity.lines,
      name: capacity.signs ? (step?.actor ?? null) : null,
    },
  };
}

/** Number and date of the decision: `Số 12/QĐ-UBND, ngày 14 tháng 01 năm 2025`. */
function decisionOf({ number, onDate }: PlanStep): string {
  const day = longDate(onDate) ?? '';
  return number ? `Số ${number}, ${day}` : day.charAt(0).toLocaleUpperCase('vi') + day.slice(1);
}
