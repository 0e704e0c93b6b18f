import type { RichNode } from '#vocabulary/rich.ts';
import type { PlanContext } from '../version/schema.ts';

/** A figure that the records know: its live field, its value in the plan that is copied, and the words that stand behind it in texts. */
export interface Figure {
  readonly key: string;
  readonly value: number | null;
  readonly behind: RegExp;
}

const NUMBER = /(?<![\d.,/-])\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?<![\d.,/-])\d+(?:,\d+)?/g;
const figureOf = (written: string): number => Number(written.replaceAll('.', '').replace(',', '.'));

/**
 * A text in which figures that were typed become live ones: where the figure is the record's own of that time and the words behind it say
 * what it is (`1.262 hộ`). Any other figure stays as it is.
 */
export function withLiveFigures(node: RichNode, figures: readonly Figure[]): RichNode {
  if (!node.content) return node;
  return { ...node, content: node.content.flatMap((one) => split(one, figures)) };
}

function split(node: RichNode, figures: readonly Figure[]): readonly RichNode[] {
  if (node.text === undefined) return [withLiveFigures(node, figures)];
  const { text } = node;
  const parts: RichNode[] = [];
  let done = 0;
  for (const { 0: written, index } of text.matchAll(NUMBER)) {
    const rest = text.slice(index + written.length);
    const figure = figures.find(({ value, behind }) => value === figureOf(written) && behind.test(rest));
    if (!figure) continue;
    if (index > done) parts.push({ ...node, text: text.slice(done, index) });
    parts.push({ type: 'field', attrs: { key: figure.key } });
    done = index + written.length;
  }
  return [...parts, ...(done < text.length ? [{ ...node, text: text.slice(done) }] : [])];
}

/** The commune's figures as texts name them. */
export const communityFigures = (community: PlanContext['community']): readonly Figure[] => [
  { key: 'community.areaHa', value: community.areaHa, behind: /^\s*(?:ha|hecta)(?!\p{L})/iu },
  { key: 'community.villages', value: community.villages, behind: /^\s*(?:thôn|xóm|ấp|bản)(?!\p{L})/iu },
  { key: 'community.poorHouseholds', value: community.poorHouseholds, behind: /^\s*hộ nghèo/iu },
  { key: 'community.nearPoorHouseholds', value: community.nearPoorHouseholds, behind: /^\s*hộ cận nghèo/iu },
  { key: 'community.households', value: community.households, behind: /^\s*hộ(?!\s*(?:nghèo|cận)|\p{L})/iu },
  {
    key: 'community.population',
    value: community.population,
    behind: /^\s*(?:nhân khẩu|khẩu|người dân)(?!\p{L})/iu,
  },
];

/** The plan's own size as its texts name it. */
export const sizeFigures = (size: {
  readonly lines: number;
  readonly classes: number | null;
  readonly learners: number | null;
}): readonly Figure[] => [
  { key: 'plan.lines', value: size.lines, behind: /^\s*chuyên đề(?!\p{L})/iu },
  { key: 'plan.classes', value: size.classes, behind: /^\s*lớp(?!\p{L})/iu },
  { key: 'plan.learners', value: size.learners, behind: /^\s*lượt(?!\p{L})/iu },
];
