import { describe, expect, it } from 'vitest';
import { planKinds } from '#plan/kind/kind.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { daysCounted } from '../report/rules.ts';
import { defaultSections, defaultTitle, partsBehind } from './registry.ts';

const period = { from: '2025-10-01' as CivilDate, to: '2025-10-07' as CivilDate };
const week = {
  kind: 'event' as const,
  title: 'Kế hoạch tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2025',
  theme: null,
  periodFrom: period.from,
  periodTo: period.to,
};

describe('a report of a kind of plan', () => {
  it.each(planKinds)('shows lines, targets and assignments of a plan of the kind %s, each once', (kind) => {
    const parts = [...partsBehind({ period, plan: { ...week, kind } }).values()].flat();
    expect(new Set(parts).size).toBe(parts.length);
    for (const part of ['targets', 'lines', 'duties'] as const) expect(parts).toContain(part);
    const keys = defaultSections({ period, plan: { ...week, kind } }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is called by its plan', () => {
    expect(defaultTitle({ period, plan: week })).toBe(
      'Kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2025',
    );
    expect(defaultTitle({ period, plan: null })).toBe('Kết quả hoạt động từ 01/10/2025 đến 07/10/2025');
  });

  it('counts the day after an event on which it is closed; a part of the plan counts its own days alone', () => {
    expect(daysCounted(period, week).to >= '2025-10-08').toBe(true);
    const part = { from: '2025-10-02' as CivilDate, to: '2025-10-04' as CivilDate };
    expect(daysCounted(part, week)).toEqual(part);
    expect(daysCounted(period, null)).toEqual(period);
  });
});
