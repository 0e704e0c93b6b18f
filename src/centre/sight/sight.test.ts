import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import { roles } from '../post/roles.ts';
import { restricted } from './rules.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const base = `/api/communes/${sample.communeId}`;
const person = sample.residents.find(({ leftOn }) => leftOn === null)!;

describe('the log of restricted sights', () => {
  it('says who saw what of whom, by the post of that moment; to the director and the deputy alone', async () => {
    const services = await openServices();
    await (await services.as('giamdoc')).get(`${base}/residents/${person.id}/ethnicity`);
    const deputy = await services.as('phogiamdoc');
    const [seen] = (await deputy.get(`${base}/sights?what=ethnicity`)).json;
    expect(seen).toMatchObject({ what: 'ethnicity', subject: person.name });
    expect(seen.actor).toMatch(/^\S.* \(Giám đốc/);
    for (const who of ['quantri', 'ketoan', 'truongthon', 'so'])
      expect([who, (await (await services.as(who)).get(`${base}/sights`)).status]).toEqual([who, 403]);
    const elsewhere = await deputy.get(`/api/communes/${moi(testToday).communeId}/sights?what=ethnicity`);
    expect(elsewhere.json).toEqual([]);
  });

  it('is of kinds that never go to an administrator or an office above', () => {
    expect(Object.keys(restricted).length).toBeGreaterThan(3);
    for (const { grants } of Object.values(restricted)) {
      const named = Object.keys(grants);
      expect(named.filter((role) => !(roles as readonly string[]).includes(role))).toEqual([]);
      for (const never of ['administrator', 'province', 'ministry', 'accountant', 'insiders', 'everybody'])
        expect(named).not.toContain(never);
    }
  });
});
