import { addDays, type CivilDate, civilDate } from '#vocabulary/date.ts';
import { dong } from '#vocabulary/money.ts';
import { nameOf } from './accounts.ts';
import type { SamplePlan, SampleProposal } from './model.ts';
import { MOI, moiHall, moiId, moiVillageId } from './moi-commune.ts';
import { unitIdOf } from './organisation.ts';

/**
 * What units proposed: the farmers' union for the plan of the year (one taken, one declined) and for the next year, where the women's
 * union proposes too; both of those wait.
 */
export function moiProposals(plan: SamplePlan, today: CivilDate): SampleProposal[] {
  const { year } = plan;
  const before = (day: number) => civilDate(year - 1, 12, day)!;
  const farmers = { unitId: unitIdOf(MOI, 'hoi-nong-dan'), by: nameOf('hoinongdan') };
  const taken = plan.lines.find((line) => line.month === 7 && line.unitId === farmers.unitId)!;
  const nothing = { audience: null, villageId: null, venueId: null, cost: null, note: null };
  return [
    {
      ...farmers,
      ...nothing,
      id: moiId('proposal', String(year), 'taken'),
      year,
      month: taken.month,
      title: taken.title,
      programme: taken.programme,
      audience: taken.audience,
      villageId: moiVillageId('Pò Mới'),
      venueId: taken.venueId,
      learners: taken.learners,
      on: before(8),
      declined: null,
      lineId: taken.id,
    },
    {
      ...farmers,
      ...nothing,
      id: moiId('proposal', String(year), 'declined'),
      year,
      month: 7,
      title: 'Tham quan vườn quýt ở xã bạn',
      programme: 'KT',
      learners: 30,
      cost: dong(6_000_000),
      on: before(8),
      declined: {
        on: before(20),
        reason: 'Kinh phí xe đưa đón vượt dự toán cả năm; năm sau xin nguồn xã hội hóa rồi đề xuất lại',
      },
      lineId: null,
    },
    {
      ...farmers,
      ...nothing,
      id: moiId('proposal', String(year), 'open'),
      year: year + 1,
      month: 3,
      title: 'Kỹ thuật ghép cải tạo cây hồi già',
      programme: 'KT',
      villageId: moiVillageId('Nà Sáu'),
      venueId: moiHall('Nà Sáu').id,
      learners: 40,
      note: 'Cán bộ khuyến nông dạy được từ sau rằm tháng Giêng',
      on: addDays(today, -3),
      declined: null,
      lineId: null,
    },
    {
      ...nothing,
      unitId: unitIdOf(MOI, 'hoi-phu-nu'),
      by: 'Bàn Thị Mến',
      id: moiId('proposal', String(year), 'women'),
      year: year + 1,
      month: 5,
      title: 'Làm bánh khảo, bánh chưng đen để bán',
      programme: 'HN',
      audience: 'Hội viên phụ nữ toàn xã',
      venueId: moiHall(null).id,
      learners: 35,
      on: addDays(today, -1),
      declined: null,
      lineId: null,
    },
  ];
}
