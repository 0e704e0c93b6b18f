import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { servicesForTests } from '../../testing/services.ts';
import { approverOn } from '../approver/queries.ts';
import { letterheadOf, signatureOf, signerOf } from './letterhead.ts';

const openServices = servicesForTests();
const commune = tanHuong2024().communeId;
const day = '2024-06-01' as CivilDate;
const early = '2020-06-01' as CivilDate;

describe('the head and foot of a paper', () => {
  it('name the centre and its place, and say when the data are a sample', async () => {
    const services = await openServices();
    expect(await services.within(commune, letterheadOf)).toEqual({
      issuer: {
        parent: 'ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG',
        name: expect.stringContaining('TRUNG TÂM HỌC TẬP CỘNG ĐỒNG'),
      },
      place: 'Tân Hương',
      sample: true,
    });
  });

  it('are signed by who holds the post on that day, with the other office; the deputy for the director', async () => {
    const services = await openServices();
    const signed = (role: Parameters<typeof signatureOf>[1], on = day) =>
      services.within(commune, (tx) => signatureOf(tx, role, on));
    expect(await signed('director')).toEqual({
      capacity: ['GIÁM ĐỐC'],
      post: 'PHÓ CHỦ TỊCH UBND XÃ',
      name: 'Nông Bích Diệp',
    });
    expect(await signed('deputy')).toMatchObject({ capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] });
    expect(await signed('treasurer')).toMatchObject({ capacity: ['THỦ QUỸ'], post: null });
    expect((await signed('treasurer')).name).not.toBeNull();
    // Nobody held it then: the place stays empty.
    expect(await signed('director', early)).toEqual({ capacity: ['GIÁM ĐỐC'], post: null, name: null });
    expect((await services.within(commune, (tx) => signerOf(tx, 'accountant', early))).postId).toBeNull();
  });

  it('leave the approver of the day to the dated setting', async () => {
    const services = await openServices();
    const kind = (on: string) =>
      services.within(commune, async (tx) => (await approverOn(tx, on as CivilDate))?.kind);
    expect([await kind('2024-06-01'), await kind('2025-07-01')]).toEqual(['district-education', 'unset']);
  });
});
