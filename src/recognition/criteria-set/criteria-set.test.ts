import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import { takeSet } from './commands.ts';
import { setOfVersion } from './read.ts';
import { assess } from './rules.ts';
import type { OpenedSet, StoredSet } from './schema.ts';
import { criteriaSet } from './set.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const other = tanHuong2024();
const base = `/api/communes/${sample.communeId}/criteria-sets`;
const file = '0199c0de-0000-7000-8000-0000000f11e5';
const pdf = Buffer.from('%PDF-1.4 phụ lục');

/** A family set as a person types it in: two items, three grades. */
const family = {
  name: 'Gia đình học tập',
  model: 'family',
  basis: '324/QĐ-KHVN',
  validFrom: null,
  validTo: null,
  engine: 'points-with-bands',
  maxTotal: 20,
  bands: [{ code: 'DAT', label: 'Đạt', min: 15, recognised: true }],
  criteria: [
    {
      code: '1',
      label: 'Học tập',
      indicators: [
        { code: '1.1', label: 'Trẻ em', type: 'points', max: 10 },
        { code: '1.2', label: 'Người lớn', type: 'points', max: 10 },
      ],
    },
  ],
};

async function opened() {
  const services = await openServices();
  const deputy = await services.as('phogiamdoc');
  const office = await services.as('vanhoa');
  const get = async (id: string, query = '') => (await deputy.get(`${base}/${id}${query}`)).json as OpenedSet;
  const put = (id: string, body: object, revision: number) =>
    deputy.send('PUT', `${base}/${id}`, { ...body, revision });
  const confirm = async (id: string) => {
    await office.upload(`${base}/${id}/file/${file}`, 'phu-luc.pdf', pdf, 'PUT');
    const { revision } = await get(id);
    return office.send('POST', `${base}/${id}/confirmation`, { source: 'Phụ lục QĐ 324', revision });
  };
  const take = (id: string) =>
    services.within(sample.communeId, (tx) => takeSet(tx, id, testToday as CivilDate));
  const kept = (id: string) => services.within(sample.communeId, (tx) => setOfVersion(tx, id));
  return { services, deputy, office, get, put, confirm, take, kept };
}

describe('the criteria sets of a commune', () => {
  it('are there for everybody who may see them, also where nobody has typed anything', async () => {
    const { services } = await opened();
    for (const account of ['giamdoc', 'phogiamdoc', 'vanhoa', 'khuyenhoc']) {
      const list = (await (await services.as(account)).get(base)).json as StoredSet[];
      expect(list.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['TT25-2023-XA', 'CDHT-244-2022', 'GDHT-324-2022']),
      );
      expect(list.find(({ id }) => id === 'TT25-2023-XA')).toMatchObject({
        verified: false,
        validFrom: '2024-02-12',
        validTo: null,
        basis: '25/2023/TT-BGDĐT',
        version: 0,
        shipped: true,
      });
    }
    for (const account of ['ketoan', 'truongthon', 'hoinongdan', 'so', 'bo', 'quantri'])
      expect((await (await services.as(account)).get(base)).status, account).toBe(403);
  });

  it('keep what is typed in from the commune beside it, and from those who only read', async () => {
    const { services, put } = await opened();
    expect((await put('GDHT-324-2022', family, 0)).status).toBe(200);
    expect((await put('RIENG-1', family, 0)).status).toBe(200);
    const beside = `/api/communes/${other.communeId}/criteria-sets`;
    const there = await services.as('phogiamdoc');
    expect((await there.get(`${beside}/RIENG-1`)).status).toBe(404);
    expect((await there.get(`${beside}/GDHT-324-2022`)).json).toMatchObject({ version: 0, criteria: [] });
    const association = await services.as('khuyenhoc');
    expect((await association.send('PUT', `${base}/RIENG-1`, { ...family, revision: 1 })).status).toBe(403);
  });

  it('announce nothing of what was typed in until somebody has attached the text and confirmed it', async () => {
    const { get, put, confirm, office } = await opened();
    const typed = (await put('GDHT-324-2022', { ...family, verified: true }, 0)).json as OpenedSet;
    const scores = { scores: { '1.1': 8, '1.2': 9 }, notApplicable: [] };
    expect(typed).toMatchObject({ verified: false, version: 1, confirmation: null });
    expect(assess(typed, scores).verdict).toBe('not-announced');
    const early = { source: 'Phụ lục QĐ 324', revision: typed.revision };
    const refused = await office.send('POST', `${base}/GDHT-324-2022/confirmation`, early);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.json)).toContain('Chưa đính văn bản gốc');
    expect((await confirm('GDHT-324-2022')).status).toBe(200);
    const now = await get('GDHT-324-2022');
    expect(now).toMatchObject({
      verified: true,
      confirmation: { on: testToday, source: 'Phụ lục QĐ 324' },
      document: { id: file, name: 'phu-luc.pdf' },
    });
    expect(assess(now, scores)).toMatchObject({ verdict: 'met', level: 'DAT', total: 17 });
    const document = await office.get(`${base}/GDHT-324-2022/file/${file}`);
    expect(document.bytes.equals(pdf)).toBe(true);
  });

  it('cannot be confirmed while a part is missing, and says which', async () => {
    const { confirm } = await opened();
    const refused = await confirm('TT25-2023-XA');
    expect(refused.status).toBe(400);
    const told = JSON.stringify(refused.json);
    expect(told).toContain('Tiêu chí TC3 chưa nhập chỉ tiêu nào.');
    expect(told).toContain('Văn bản có 15 chỉ tiêu, mới nhập 6.');
  });

  it('are changed in place while nothing rests on them, and become a new version once something does', async () => {
    const { get, put, confirm, take, kept } = await opened();
    await put('GDHT-324-2022', family, 0);
    expect((await put('GDHT-324-2022', { ...family, maxTotal: 30 }, 1)).json).toMatchObject({ version: 1 });
    await put('GDHT-324-2022', family, 2);
    await confirm('GDHT-324-2022');
    const { versionId, set } = await take('GDHT-324-2022');
    expect(set.verified).toBe(true);
    const before = await get('GDHT-324-2022');
    expect(before.usedOn).toBe(testToday);
    const changed = { ...family, bands: [{ ...family.bands[0], min: 18 }] };
    const after = (await put('GDHT-324-2022', changed, before.revision)).json as OpenedSet;
    expect(after).toMatchObject({
      version: 2,
      verified: false,
      confirmation: null,
      document: null,
      usedOn: null,
    });
    expect(after.versions.map(({ version }) => version)).toEqual([2, 1, 0]);
    const old = await kept(versionId);
    expect(old.bands[0]!.min).toBe(15);
    expect(assess(old, { scores: { '1.1': 8, '1.2': 8 }, notApplicable: [] }).verdict).toBe('met');
    expect(await get('GDHT-324-2022', '?version=1')).toMatchObject({
      version: 1,
      bands: [{ min: 15 }],
      verified: true,
    });
    expect((await take('GDHT-324-2022')).versionId).not.toBe(versionId);
  });

  it('keep their confirmation when only the setting who recognises changes', async () => {
    const { get, put } = await opened();
    const { versions: _v, ...shipped } = await get('CDHT-244-2022');
    const content = criteriaSet.omit({ id: true, verified: true }).parse(shipped);
    const changed = await put('CDHT-244-2022', { ...content, recogniser: 'Chủ tịch UBND xã' }, 0);
    expect(changed.json).toMatchObject({ version: 1, verified: true, recogniser: 'Chủ tịch UBND xã' });
    const pass = await put('CDHT-244-2022', { ...content, passTotal: 70 }, 1);
    expect(pass.json).toMatchObject({ version: 1, verified: false });
  });

  it('are changed once by what is sent twice, and refuse what was edited at an older state', async () => {
    const { put } = await opened();
    await put('RIENG-1', family, 0);
    expect((await put('RIENG-1', family, 0)).json).toMatchObject({ version: 1, revision: 1 });
    const late = await put('RIENG-1', { ...family, maxTotal: 50 }, 0);
    expect(late.status).toBe(409);
    expect(late.json.problem.code).toBe('changed-meanwhile');
  });
});
