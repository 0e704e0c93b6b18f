import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';

/** A loan that is out. */
export interface Out {
  readonly id: string;
  readonly dueOn: string | null;
}

/** What is wrong with a loan, by its field. */
export interface LoanIssue extends Words {
  readonly field: 'titleId' | 'dueOn' | 'backOn';
}

/**
 * Gives why a loan cannot be: no copy is left (`out` are those of its title that are out beside it), none can be lent at all, or a day lies
 * before the one on which it was lent. Null when it can.
 */
export function refusalOf(
  loan: { readonly lentOn: string; readonly dueOn: string | null; readonly backOn: string | null },
  { title, copies }: { readonly title: string; readonly copies: number },
  out: readonly Out[],
): LoanIssue | null {
  if (loan.dueOn !== null && loan.dueOn < loan.lentOn) return before('dueOn', 'Hạn trả', 'The due day');
  if (loan.backOn !== null && loan.backOn < loan.lentOn)
    return before('backOn', 'Ngày trả', 'The day of return');
  if (loan.backOn !== null || out.length < copies) return null;
  if (copies === 0)
    return {
      field: 'titleId',
      vi: `“${title}” không có bản nào để cho mượn (chỉ đọc trên mạng, hoặc chưa ghi số bản). Ghi số bản trước.`,
      en: `There is no copy of ${title} to lend: enter its copies first.`,
    };
  const days = out.flatMap(({ dueOn }) => dueOn ?? []).sort();
  const soonest = days[0] ? ` Hạn trả gần nhất: ${formatDate(days[0] as CivilDate)}.` : '';
  const soonestEn = days[0] ? ` The next is due on ${formatDate(days[0] as CivilDate)}.` : '';
  return {
    field: 'titleId',
    vi: `“${title}” đang cho mượn hết ${copies} bản.${soonest} Chờ trả, chọn sách khác, hoặc ghi thêm bản.`,
    en: `All ${copies} copies of ${title} are lent.${soonestEn} Wait, choose another, or enter more copies.`,
  };
}

const before = (field: LoanIssue['field'], vi: string, en: string): LoanIssue => ({
  field,
  vi: `${vi} đứng trước ngày mượn. Sửa một trong hai ngày.`,
  en: `${en} is before the day of lending. Mend one of them.`,
});
