import { describe, expect, it } from 'vitest';
import { moi } from '../sample/moi.ts';
import { tanHuong2024 } from '../sample/tan-huong-2024.ts';
import { testToday } from '../testing/fixtures.ts';
import { servicesForTests } from '../testing/services.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const commune = sample.communeId;
const other = moi(testToday).communeId;
const base = `/api/communes/${commune}`;
const id = '0199c0de-0000-7000-8000-0000000000a1';
const since = { validFrom: '2026-01-01', validTo: null, revision: 0 };

const nouns = [
  ['villages', { kind: 'thôn', name: 'Nà Mới', ...since }, { name: 'Nà Cũ' }],
  ['units', { name: 'Hội Làm vườn xã', shortName: 'Hội Làm vườn', ...since }, { shortName: 'HLV' }],
  [
    'instructors',
    { name: 'Lý Thị Hòa', unitId: null, speciality: 'Trồng nấm', active: true, revision: 0 },
    { active: false },
  ],
  ['funding-sources', { name: 'Chương trình mục tiêu', ...since }, { validTo: '2026-12-31' }],
  [
    'cost-norms',
    { base: 300_000, perLearner: 6_000, source: 'Nghị quyết HĐND', verified: false, ...since },
    { verified: true },
  ],
] as const;

describe.each(nouns)('%s', (path, fresh, change) => {
  it('are added once however often they are sent, changed at the revision seen, and told to the audit', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const before = (await deputy.get(`${base}/${path}`)).json;
    const first = await deputy.send('PUT', `${base}/${path}/${id}`, fresh);
    const again = await deputy.send('PUT', `${base}/${path}/${id}`, fresh);
    expect([first.json, again.json]).toEqual([first.json, first.json]);
    expect(first.json).toMatchObject({ ...fresh, revision: 1 });
    const changed = await deputy.send('PUT', `${base}/${path}/${id}`, { ...fresh, ...change, revision: 1 });
    expect(changed.json).toMatchObject({ ...change, revision: 2 });
    const late = await deputy.send('PUT', `${base}/${path}/${id}`, { ...fresh, revision: 1 });
    expect([late.status, late.json.problem?.code]).toEqual([409, 'changed-meanwhile']);
    expect((await deputy.get(`${base}/${path}`)).json).toHaveLength(before.length + 1);
    const trail = (await deputy.get(`${base}/audit/${id}`)).json.entries;
    expect(trail).toHaveLength(2);
    expect(trail[0].changes.map((one: { field: string }) => one.field)).toEqual(Object.keys(change));
  });

  it('of one commune are not seen nor changed from another', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await deputy.send('PUT', `${base}/${path}/${id}`, fresh);
    const there = (await deputy.get(`/api/communes/${other}/${path}`)).json;
    expect(there.some((one: { id: string }) => one.id === id)).toBe(false);
    const partner = await services.as('hoinongdan');
    expect((await partner.send('PUT', `${base}/${path}/${id}`, fresh)).status).toBe(403);
  });
});

describe('villages', () => {
  it('are listed with the households and people who live there', async () => {
    const services = await openServices();
    const listed = (await (await services.as('ketoan')).get(`${base}/villages`)).json;
    const sum = (field: string) =>
      listed.reduce((all: number, one: Record<string, number>) => all + one[field]!, 0);
    expect(listed).toHaveLength(4);
    expect(sum('households')).toBe(543);
    expect(sum('residents')).toBe(sample.residents.filter(({ leftOn }) => leftOn === null).length);
  });
});

describe('units pasted from Excel', () => {
  it('are added all or none: each wrong row is named, those known are left alone', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const count = async () => (await deputy.get(`${base}/units`)).json.length;
    const before = await count();
    const rows = [
      { row: 2, name: 'Hội Cựu chiến binh xã', shortName: 'CCB' },
      { row: 3, name: '', shortName: '' },
      { row: 4, name: 'hoi cuu chien binh  xa', shortName: '' },
    ];
    const refused = await deputy.send('POST', `${base}/units/import`, { rows });
    expect(refused.json.problem.where.map((one: { path: string }) => one.path)).toEqual([
      'rows.3.name',
      'rows.4.name',
    ]);
    expect(await count()).toBe(before);
    const some = [rows[0], { row: 5, name: 'Hội Nông dân xã', shortName: '' }];
    const done = await deputy.send('POST', `${base}/units/import`, { rows: some });
    expect(done.json).toEqual({ added: 1, known: 1 });
    expect(await count()).toBe(before + 1);
  });
});

describe('who approves', () => {
  it('is blank and unverified from 1/7/2025 until somebody says it, and never two at a time', async () => {
    const services = await openServices();
    const administrator = await services.as('quantri');
    const listed = (await administrator.get(`${base}/approvers`)).json;
    expect(listed.at(-1)).toMatchObject({
      kind: 'unset',
      name: null,
      verified: false,
      validFrom: '2025-07-01',
    });
    const twice = { kind: 'none', name: null, officeAccount: false, verified: false, ...since };
    const refused = await administrator.send('PUT', `${base}/approvers/${id}`, twice);
    expect(refused.json.problem.code).toBe('dates-overlap');
    const shown = { ...listed.at(-1), kind: 'commune-committee', name: 'UBND xã Tân Hương', verified: true };
    const { id: last, ...body } = shown;
    expect((await administrator.send('PUT', `${base}/approvers/${last}`, body)).json).toMatchObject({
      kind: 'commune-committee',
      verified: true,
    });
  });
});

describe('the centre', () => {
  it('is changed by deputy and administrator, and whoever comes late sees what is there now', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const { id: _id, ...centre } = (await deputy.get(`${base}/centre`)).json;
    await deputy.send('PUT', `${base}/centre`, { ...centre, phone: '0205 000 000' });
    const late = await deputy.send('PUT', `${base}/centre`, { ...centre, phone: '1' });
    expect(late.json.problem.more.now.phone).toBe('0205 000 000');
    const director = await services.as('giamdoc');
    expect((await director.send('PUT', `${base}/centre`, centre)).status).toBe(403);
  });
});
