import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import { calls, callTasks } from './tasks.ts';

const today = '2026-10-22' as CivilDate;
const session = (id: string, date: string) => ({
  id,
  activityId: 'lớp',
  title: 'Chăm sóc cây lạc',
  villageId: 'thôn 1',
  villageName: 'Thôn 1',
  date,
  from: '19:30',
});

describe('a roster to call', () => {
  it('is told once for what was missed, which is late, and once for today', () => {
    const tasks = callTasks(
      [session('a', '2026-10-08'), session('b', '2026-10-15'), session('c', today)],
      today,
    );
    expect(tasks.map(({ key, urgency, to, day, detail }) => [key, urgency, to, day, detail.vi])).toEqual([
      ['class lớp record', 'late', 'diem-danh/a', '2026-10-08', 'Thôn 1 · học ngày 08/10 và 1 buổi nữa'],
      ['class lớp today', 'now', 'diem-danh/c', today, 'Thôn 1 · 19:30'],
    ]);
    expect(callTasks([], today)).toEqual([]);
  });

  it('is asked of the deputy, of the head of its village, and of the unit that teaches it', () => {
    const nobody = { all: false, villageIds: [], unitIds: [] };
    expect(calls({ ...nobody, all: true }, null, [])).toBe(true);
    expect(calls({ ...nobody, villageIds: ['thôn 1'] }, 'thôn 1', [])).toBe(true);
    expect(calls({ ...nobody, villageIds: ['thôn 2'] }, 'thôn 1', [])).toBe(false);
    expect(calls({ ...nobody, unitIds: ['hội'] }, null, ['hội'])).toBe(true);
    expect(calls(nobody, null, ['hội'])).toBe(false);
  });
});
