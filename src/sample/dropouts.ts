import { addDays, type CivilDate, yearOf } from '#vocabulary/date.ts';
import type { Id } from '#vocabulary/id.ts';
import type { SampleDropout } from './model.ts';
import { unitIdOf } from './organisation.ts';
import { sampleId } from './random.ts';

interface Row {
  readonly key: string;
  readonly person: string;
  readonly age: number;
  readonly grade: string;
  readonly daysAgo: number;
  readonly reason: string;
  /** Days before the day of the sample, and what was said. */
  readonly visits: readonly (readonly [number, string])[];
  readonly returned: number | null;
}

const rows: readonly Row[] = [
  {
    key: 'visited',
    person: 'Em Đàm Văn Thử',
    age: 10,
    grade: '4',
    daysAgo: 45,
    reason: 'work',
    visits: [
      [40, 'Gia đình nói em đi chăn trâu giúp ông bà'],
      [12, 'Bố mẹ hứa cho em đi học lại sau vụ gặt'],
    ],
    returned: null,
  },
  {
    key: 'back',
    person: 'Em Vương Thị Mẫu',
    age: 9,
    grade: '3',
    daysAgo: 70,
    reason: 'poverty',
    visits: [[62, 'Trường tặng sách vở, Hội Khuyến học giúp tiền ăn trưa']],
    returned: 50,
  },
];

/**
 * Children who dropped out of the primary school: none is in the register. In a finished year all are back; `open` leaves one who was visited
 * lately.
 */
export function dropoutsOf(
  key: string,
  asOf: CivilDate,
  villageId: Id,
  visitor: string,
  { open }: { readonly open: boolean },
): SampleDropout[] {
  return rows.map((row) => {
    const id = sampleId(key, 'dropout', row.key);
    const returned = row.returned ?? (open ? null : 5);
    return {
      id,
      person: row.person,
      birthYear: yearOf(asOf) - row.age,
      villageId,
      schoolId: unitIdOf(key, 'truong-tieu-hoc'),
      grade: row.grade,
      since: addDays(asOf, -row.daysAgo),
      reason: row.reason,
      outcome: returned === null ? null : 'returned',
      outcomeOn: returned === null ? null : addDays(asOf, -returned),
      visits: row.visits.map(([days, outcome]) => ({
        id: sampleId(id, 'visit', String(days)),
        on: addDays(asOf, -days),
        by: visitor,
        outcome,
      })),
    };
  });
}
