import { plainLines } from '#vocabulary/rich.ts';
import type { OpenedPlan } from '../version/schema.ts';

/** Words of another year that stand in a plan. */
export interface Leftover {
  readonly year: number;
  readonly text: string;
}

const YEAR = /năm (?:học )?(\d{4})(?!\d)/giu;
/** What rightly tells of an earlier year: results, comparisons, laws and dates. */
const OF_THE_PAST =
  /so với|kết quả|năm trước|giai đoạn|từ năm|luật|nghị quyết|nghị định|thông tư|quyết định|chỉ thị|kết luận|hiến pháp|tháng \d{1,2} năm/iu;

/** Gives the passages that speak of a year before the plan's own as if it were the present one: a plan is often copied from an older one. */
export const leftoversIn = (texts: readonly string[], firstYear: number): readonly Leftover[] =>
  texts.flatMap((text) => {
    if (OF_THE_PAST.test(text)) return [];
    const old = [...text.matchAll(YEAR)].map((found) => Number(found[1])).find((year) => year < firstYear);
    return old === undefined ? [] : [{ year: old, text }];
  });

/** The parts of a plan that are written by hand, with the passages in which an older year was left. */
export function leftoverPlaces({ plan, sections, lines }: Pick<OpenedPlan, 'plan' | 'sections' | 'lines'>) {
  const firstYear = Number(plan.periodFrom.slice(0, 4));
  return {
    sections: sections.flatMap(({ id, title, content }) => {
      const found = leftoversIn(plainLines(content), firstYear);
      return found.length > 0 ? [{ id, title, found }] : [];
    }),
    lines: lines.flatMap((line) => {
      const found = leftoversIn(
        [line.title, line.audience, line.note].filter((text) => text !== null),
        firstYear,
      );
      return found.length > 0 ? [{ line, found }] : [];
    }),
  };
}
