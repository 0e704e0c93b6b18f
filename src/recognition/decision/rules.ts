import type { Words } from '#vocabulary/language.ts';
import type { Verdict } from '../candidacy/rules.ts';

export const outcomes = ['recognise', 'refuse'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Issue extends Words {
  readonly path: string;
}

/** A line of a decision as the rules look at it. */
export interface Decided {
  readonly candidacyId: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly certificateNumber: number | null;
  readonly verdict: Verdict;
  readonly passed: boolean;
}

/** What keeps a decision from being signed: nobody in it, a result that may not be announced or was not met, votes that did not carry. */
export function issuesOfSigning(items: readonly Decided[]): readonly Issue[] {
  if (items.length === 0)
    return [
      {
        path: 'body.items',
        vi: 'Quyết định chưa có ai. Thêm người được hội đồng thông qua.',
        en: 'The decision names nobody yet.',
      },
    ];
  return items.flatMap(({ name, outcome, reason, verdict, passed }, at): readonly Issue[] => {
    const path = `body.items.${at}`;
    if (outcome === 'refuse') return reason ? [] : [noReason(path, name)];
    if (verdict === 'not-announced') return [notAnnounced(path, name)];
    if (verdict === 'not-met') return [notMet(path, name)];
    return passed ? [] : [notPassed(path, name)];
  });
}

const noReason = (path: string, name: string): Issue => ({
  path,
  vi: `Ghi lý do không công nhận “${name}”.`,
  en: `Say why ${name} is refused.`,
});
const notAnnounced = (path: string, name: string): Issue => ({
  path,
  vi: `“${name}”: chưa công bố được kết quả vì bộ tiêu chí chưa đối chiếu văn bản gốc. Xác nhận bộ tiêu chí trước khi công nhận.`,
  en: `${name}: no result is announced, the criteria set is not verified. Have it confirmed first.`,
});
const notMet = (path: string, name: string): Issue => ({
  path,
  vi: `“${name}” chưa đạt theo bộ tiêu chí. Chuyển sang “Không công nhận” kèm lý do, hoặc trả lại để tự đánh giá lại.`,
  en: `${name} does not meet the set. Refuse with a reason, or return it.`,
});
const notPassed = (path: string, name: string): Issue => ({
  path,
  vi: `“${name}” chưa được quá nửa số thành viên đồng ý. Chuyển sang “Không công nhận” kèm lý do.`,
  en: `${name} has no majority. Refuse with a reason.`,
});

/**
 * Gives each recognised one its certificate number: the one asked for, else the next that is free. A number that is asked for twice, or was
 * given already, is an issue with both names.
 */
export function numbered(
  items: readonly Pick<Decided, 'candidacyId' | 'name' | 'outcome' | 'certificateNumber'>[],
  given: ReadonlyMap<number, string>,
): { readonly numbers: ReadonlyMap<string, number>; readonly issues: readonly Issue[] } {
  const taken = new Map(given);
  const numbers = new Map<string, number>();
  const issues: Issue[] = [];
  const recognised = items.filter(({ outcome }) => outcome === 'recognise');
  for (const { candidacyId, name, certificateNumber } of recognised) {
    if (certificateNumber === null) continue;
    const other = taken.get(certificateNumber);
    if (other !== undefined)
      issues.push({
        path: 'body.items',
        vi: `Số giấy chứng nhận ${certificateNumber} đã cấp cho “${other}”, không cấp nữa cho “${name}”. Chọn số khác, hoặc để trống để lấy số tiếp theo.`,
        en: `Certificate ${certificateNumber} is that of ${other} and cannot be given to ${name}. Choose another, or leave it blank.`,
      });
    taken.set(certificateNumber, name);
    numbers.set(candidacyId, certificateNumber);
  }
  let next = Math.max(0, ...given.keys()) + 1;
  for (const { candidacyId, name, certificateNumber } of recognised) {
    if (certificateNumber !== null) continue;
    while (taken.has(next)) next += 1;
    taken.set(next, name);
    numbers.set(candidacyId, next);
  }
  return { numbers, issues };
}
