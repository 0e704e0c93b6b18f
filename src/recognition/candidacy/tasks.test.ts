import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import type { CountedState } from './queries.ts';
import { tasksOfYear } from './tasks.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const base = `/api/communes/${sample.communeId}`;

const counted: readonly CountedState[] = [
  { model: 'family', year: 2026, state: 'registered', count: 20 },
  { model: 'family', year: 2026, state: 'self-assessed', count: 3 },
  { model: 'unit', year: 2026, state: 'self-assessed', count: 2 },
  { model: 'citizen', year: 2026, state: 'agreed', count: 4 },
  { model: 'commune', year: 2026, state: 'proposed', count: 1 },
];
const keysOf = (more: { isOpen: boolean; proposes: boolean }) =>
  tasksOfYear(2026, counted, { closes: '2027-02-28', ...more }).map(({ key, title }) => [key, title.vi]);

describe('what candidacies ask on the first screen', () => {
  it('is told by counts, to whom it is for, while it is open', () => {
    expect(keysOf({ isOpen: true, proposes: true })).toEqual([
      ['recognition assess 2026', '20 hồ sơ danh hiệu chờ tự đánh giá'],
      ['recognition meet 2026', '3 hồ sơ danh hiệu chờ họp thôn'],
      ['recognition propose 2026', '6 hồ sơ danh hiệu chờ đề nghị'],
    ]);
    expect(keysOf({ isOpen: false, proposes: false })).toEqual([
      ['recognition meet 2026', '3 hồ sơ danh hiệu chờ họp thôn'],
    ]);
  });

  it('reaches a village head for the own village, and nobody who has nothing to do with it', async () => {
    const services = await openServices();
    const [deputy, head, accountant] = await Promise.all(
      ['phogiamdoc', 'truongthon', 'ketoan'].map((one) => services.as(one)),
    );
    const own = sample.posts.find(({ username }) => username === 'truongthon')!.villageId!;
    const subjects = [own, sample.households.find(({ villageId }) => villageId !== own)!.villageId].flatMap(
      (villageId) => sample.households.filter((one) => one.villageId === villageId).slice(0, 2),
    );
    const list = { model: 'family', year: 2026, subjects: subjects.map(({ id }) => id) };
    expect((await deputy!.send('POST', `${base}/candidacy-list`, list)).json.done).toBe(4);
    const titles = async (who: typeof deputy) =>
      ((await who!.get(`${base}/waiting`)).json.tasks as { key: string; title: { vi: string } }[])
        .filter(({ key }) => key.startsWith('recognition'))
        .map(({ title }) => title.vi);
    expect(await titles(deputy)).toEqual(['4 hồ sơ danh hiệu chờ tự đánh giá']);
    expect(await titles(head)).toEqual(['2 hồ sơ danh hiệu chờ tự đánh giá']);
    expect(await titles(accountant)).toEqual([]);
  });
});
