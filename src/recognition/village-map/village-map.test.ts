import { expect, it } from 'vitest';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { servicesForTests } from '../../testing/services.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const base = `/api/communes/${sample.communeId}`;
const [a, b, c] = sample.places
  .filter(({ level }) => level === 'village')
  .map(({ id }) => id) as readonly string[] as [string, string, string];

it('keeps which villages lie beside each other; a stranger village is none of them, a partner says nothing', async () => {
  const services = await openServices();
  const [association, head, partner] = await Promise.all(
    ['khuyenhoc', 'truongthon', 'hoinongdan'].map((one) => services.as(one)),
  );
  const at = `${base}/village-map`;
  const beside = [
    { villageId: b, neighbourId: a },
    { villageId: a, neighbourId: b },
    { villageId: a, neighbourId: c },
  ];
  expect((await association!.send('PUT', at, { beside })).json.beside).toHaveLength(2);
  expect((await association!.send('PUT', at, { beside })).json.beside).toHaveLength(2);
  expect((await head!.get(at)).json.beside).toHaveLength(2);
  const strange = [{ villageId: a, neighbourId: '0199c0de-dead-7000-8000-000000000000' }];
  expect((await association!.send('PUT', at, { beside: strange })).status).toBe(404);
  expect((await head!.send('PUT', at, { beside })).status).toBe(403);
  expect((await partner!.get(at)).status).toBe(403);
  expect((await association!.send('PUT', at, { beside: [] })).json.beside).toEqual([]);
});

it('a poster for the village house says how far the village has come, and names nobody', async () => {
  const services = await openServices();
  const head = await services.as('truongthon');
  const villageId = sample.posts.find(({ username }) => username === 'truongthon')!.villageId!;
  const answer = await head.get(`${base}/candidacy-board/poster?year=2024&villageId=${villageId}&form=html`);
  const page = answer.bytes.toString('utf8').replaceAll(/<[^>]+>/g, '');
  expect(page).toContain('HỌC TẬP NĂM 2024');
  expect(page).toMatch(/Thêm \d+ hộ nữa là đạt mức 70 %/);
  for (const { name } of sample.residents.slice(0, 300)) expect(page).not.toContain(name);
  const strange = `${base}/candidacy-board/poster?year=2024&villageId=${sample.communeId}&form=html`;
  expect((await head.get(strange)).status).toBe(404);
});
