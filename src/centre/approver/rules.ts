/** The bodies that may approve an annual plan; `none`: nobody has to, `unset`: nobody here knows yet. */
export const approverKinds = [
  'district-education',
  'commune-committee',
  'province-department',
  'none',
  'unset',
] as const;
export type ApproverKind = (typeof approverKinds)[number];

/** The office over the signature of each body, and the head that signs for it. */
const heads: Readonly<
  Partial<Record<ApproverKind, { readonly office: string | null; readonly head: string }>>
> = Object.freeze({
  'commune-committee': { office: 'TM. ỦY BAN NHÂN DÂN', head: 'CHỦ TỊCH' },
  'district-education': { office: null, head: 'TRƯỞNG PHÒNG' },
  'province-department': { office: null, head: 'GIÁM ĐỐC' },
});

/** Titles of those who prepare a decision and sign none. */
const officer = /^(CÔNG CHỨC|VIÊN CHỨC|CHUYÊN VIÊN|CÁN BỘ|VĂN THƯ|NHÂN VIÊN)/u;

/**
 * The lines of authority and office over an approver's signature (Nghị định 30/2020, annex I: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`,
 * `PHÓ CHỦ TỊCH`), and whether that post signs at all. Takes the post of whoever decided; null when it is not known. An officer who only
 * enters the decision signs nothing: the block keeps the office and leaves the rest to the pen.
 */
export function approverCapacity(
  kind: ApproverKind,
  title: string | null,
): { readonly lines: readonly string[]; readonly signs: boolean } {
  // Of a body that is not known the title alone tells.
  const { office = null, head } = heads[kind] ?? { head: '' };
  const above = office ? [office] : [];
  const post = title?.trim().toLocaleUpperCase('vi') ?? '';
  const deputy = post.startsWith('PHÓ ');
  const main = deputy ? post.slice(4) : post;
  if (main === '' || !main.startsWith(head) || officer.test(main)) return { lines: above, signs: false };
  // `CHỦ TỊCH UBND XÃ …` stands under the office already.
  const named = office ? head : main;
  return { lines: [...above, ...(deputy ? [`KT. ${named}`, `PHÓ ${named}`] : [named])], signs: true };
}
