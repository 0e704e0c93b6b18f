import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import { type MoneyFacts, tasksOfMoney } from './tasks.ts';

const today = '2026-10-22' as CivilDate;
const money = (more: Partial<MoneyFacts>): MoneyFacts => ({
  activityId: 'lớp',
  title: 'Chăm sóc cây lạc',
  held: true,
  spent: 0,
  moved: 0,
  settled: false,
  lastDay: '2026-10-21',
  ...more,
});
const told = (...rows: readonly Partial<MoneyFacts>[]) =>
  tasksOfMoney(rows.map(money), today).map(({ key, title, to }) => [key, title.vi, to]);

describe('the money of classes that are over', () => {
  it('is told in one line a kind: what is not settled, and what has no vouchers', () => {
    expect(told({ spent: 700 })).toEqual([
      ['money settle', 'Lớp “Chăm sóc cây lạc” chưa quyết toán', 'kinh-phi/lớp'],
    ]);
    expect(told({ spent: 700 }, { moved: 5 }, {})).toEqual([
      ['money settle', '2 lớp chưa quyết toán', 'kinh-phi'],
      ['money vouchers', '2 lớp đã học, chưa nhập chứng từ chi', 'kinh-phi'],
    ]);
  });

  it('asks nothing of what is settled, is still going on, or was never held', () => {
    expect(
      told({ spent: 700, settled: true }, { lastDay: today }, { lastDay: null }, { held: false }),
    ).toEqual([]);
  });
});
