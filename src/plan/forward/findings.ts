import type { Words } from '#vocabulary/language.ts';
import type { Finding, Fix } from '../checks/finding.ts';
import type { LineField } from '../line/rules.ts';
import type { PlanLine } from '../line/schema.ts';
import { lineWords } from '../line/words.ts';
import type { ActivityReading } from '../reading/schema.ts';
import type { OpenedPlan } from '../version/schema.ts';
import type { Mark } from './mark.ts';
import { standingMarks } from './marks.ts';
import { mendedPassage, type PresentMark } from './present.ts';

/** A mark of a copied plan that still stands, told as a finding. */
export interface LeftoverFinding extends Omit<Finding, 'rule'> {
  readonly fingerprint: string;
  readonly lineId: string | null;
  readonly mark: PresentMark;
}

/** The names that findings have for the cells of a line. */
const readingField: Readonly<Partial<Record<LineField, keyof ActivityReading>>> = {
  venueText: 'venue',
  partnerText: 'partners',
  classCount: 'classes',
};

const what: Readonly<Record<Mark['kind'], Words>> = {
  number: { vi: 'số văn bản', en: 'the number of a paper' },
  date: { vi: 'ngày tháng', en: 'a date' },
  year: { vi: 'năm', en: 'a year' },
  person: { vi: 'tên người', en: 'a name' },
  body: {
    vi: 'cơ quan cấp huyện, đã hết từ 01/7/2025',
    en: 'an office of the district level, which has ended',
  },
  basis: { vi: 'văn bản của năm cũ', en: 'a paper of the earlier year' },
  ended: { vi: 'không còn trong danh mục của xã', en: 'no longer in the lists of the commune' },
};

/** The marks of a copied plan that still stand, each with its place; `lines` in the order of the plan. */
export function leftoverFindings({
  copied,
  lines,
  sections,
  bases,
  version,
}: Pick<OpenedPlan, 'copied' | 'lines' | 'sections' | 'bases' | 'version'>): LeftoverFinding[] {
  if (!copied) return [];
  const said = { lines, sections, bases, recipients: version.recipients };
  return standingMarks(copied.marks, said).map((mark) => {
    const { said: written, passage, becomes, kind } = mark;
    const short = passage.length <= 140 ? passage : `${passage.slice(0, 137).trimEnd()}…`;
    const line = mark.place.in === 'line' ? lineOf(lines, mark.place.itemId) : null;
    return {
      severity: 'warning',
      where: whereOf(mark, said),
      message: {
        vi: `“${written}” (${what[kind].vi}) chép từ năm ${copied.fromYear}${short === written ? '' : `: “${short}”`}. Sửa lại, hoặc xem rồi giữ.`,
        en: `“${written}” (${what[kind].en}) was copied from ${copied.fromYear}${short === written ? '' : `: “${short}”`}. Mend it, or look and keep it.`,
      },
      stated: written,
      derived: becomes,
      at: atOf(mark, said),
      fixes: fixesOf(mark),
      fingerprint: `leftover|${mark.key}|${written}`.slice(0, 500),
      lineId: line?.id ?? null,
      mark,
    };
  });
}

const lineOf = (lines: readonly PlanLine[], itemId: string) =>
  lines.find((line) => line.itemId === itemId) ?? null;

type SaidOf = Pick<OpenedPlan, 'lines' | 'sections' | 'bases'>;

function whereOf({ place }: Mark, { lines, sections, bases }: SaidOf): string {
  if (place.in === 'section') return `Lời văn, “${sections.find(({ id }) => id === place.id)?.title ?? ''}”`;
  if (place.in === 'basis') return `Căn cứ ${bases.findIndex(({ id }) => id === place.id) + 1}`;
  if (place.in === 'recipients') return 'Nơi nhận';
  if (place.in === 'part') return place.name.vi;
  const line = lineOf(lines, place.itemId);
  const row =
    lines.filter(({ year, month }) => year === line?.year && month === line.month).indexOf(line!) + 1;
  return `Tháng ${line?.month}, dòng ${row}, ${lineWords[place.field].vi}`;
}

function atOf({ place }: Mark, { lines, sections, bases }: SaidOf): Finding['at'] {
  if (place.in === 'line') {
    const index = lines.findIndex(({ itemId }) => itemId === place.itemId);
    return {
      kind: 'line',
      index,
      field: readingField[place.field] ?? (place.field as keyof ActivityReading),
    };
  }
  if (place.in === 'basis') return { kind: 'basis', index: bases.findIndex(({ id }) => id === place.id) };
  if (place.in === 'section')
    return { kind: 'paper', field: `text ${sections.find(({ id }) => id === place.id)?.title ?? ''}` };
  return { kind: 'paper', field: place.in };
}

/** One press where it can be told what the passage becomes. */
function fixesOf(mark: PresentMark): readonly Fix[] {
  const { place, becomes } = mark;
  const value = mendedPassage(mark);
  if (value === null || place.in === 'part' || place.in === 'basis' || place.in === 'recipients') return [];
  const path = place.in === 'line' ? `lines.${place.field}` : `sections.${place.id}`;
  return [
    {
      label: { vi: `Sửa thành ${becomes}`, en: `Change to ${becomes}` },
      set: { path, value },
    },
  ];
}
