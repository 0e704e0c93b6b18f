import type { OfficialPaper, Row, Signature } from '#paper/model.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { type Given, rollOf, totalOf } from './rules.ts';
import { donorWords } from './words.ts';

/** The roll of donors of a year: who gave what, the sum in money, and things with their worth. */
export function donorsPaper(
  given: readonly Given[],
  year: number,
  head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>,
  signature: Signature,
): OfficialPaper {
  const roll = rollOf(given);
  const { money, worth } = totalOf(given);
  const dong = (amount: number) => (amount > 0 ? formatNumber(amount) : '');
  return {
    ...head,
    number: null,
    issuedOn: null,
    place: null,
    typeName: 'DANH SÁCH TỔ CHỨC, CÁ NHÂN TÀI TRỢ',
    subject: [`Năm ${year}`],
    blocks: [
      {
        kind: 'table',
        columns: [
          { header: 'TT', width: 6, align: 'center' },
          { header: 'Tổ chức, cá nhân', width: 30 },
          { header: 'Là', width: 18 },
          { header: 'Tiền (đồng)', width: 16, numeric: true },
          { header: 'Hiện vật', width: 26 },
          { header: 'Giá trị ước tính (đồng)', width: 16, numeric: true },
        ],
        rows: [
          ...roll.map(
            (one, at): Row => ({
              kind: 'cells',
              cells: [
                String(at + 1),
                one.donor,
                donorWords[one.donorKind].vi,
                dong(one.amount),
                one.goods.join('; '),
                dong(one.worth),
              ],
            }),
          ),
          { kind: 'total', cells: ['', 'Cộng', '', dong(money), '', dong(worth)] },
        ],
      },
    ],
    closing: `Trung tâm trân trọng cảm ơn ${roll.length} tổ chức, cá nhân đã giúp đỡ./.`,
    signatures: [signature],
    bodySize: 13,
  };
}
