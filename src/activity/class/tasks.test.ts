import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import { closeTask, prepareTask } from './tasks.ts';

const today = '2026-10-22' as CivilDate;
const activity = (date: string, more: Partial<Parameters<typeof prepareTask>[0]> = {}) => ({
  id: 'lớp',
  title: 'Chăm sóc cây lạc',
  villageName: null,
  state: 'planned' as const,
  preparedOn: null,
  sessions: [{ date, state: 'planned' }],
  ...more,
});

describe('a class', () => {
  it('is to be prepared from ten days before its next session, until somebody has', () => {
    expect(prepareTask(activity(addDays(today, 11)), today)).toEqual([]);
    expect(prepareTask(activity(addDays(today, 10)), today)).toMatchObject([
      { key: 'class lớp prepare', urgency: 'now', to: 'lop/lớp', day: '2026-11-01' },
    ]);
    expect(prepareTask(activity(today, { preparedOn: '2026-10-01' }), today)).toEqual([]);
    expect(prepareTask(activity(addDays(today, -1)), today)).toEqual([]);
  });

  it('that was held is to be closed, when there is time', () => {
    expect(closeTask(activity('2026-10-20'), today)).toEqual([]);
    expect(closeTask(activity('2026-10-20', { state: 'held' }), today)).toMatchObject([
      { urgency: 'calm', day: '2026-10-20', detail: { vi: 'Toàn xã · đã học xong ngày 20/10' } },
    ]);
  });
});
