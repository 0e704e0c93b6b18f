import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';

const openServices = servicesForTests();
const commune = moi(testToday);
const at = (path: string) => `/api/communes/${commune.communeId}${path}`;
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [planId, reportId] = [uuid(71), uuid(72)];

/** The learning-society plan, made by the commune's office; one function an act. */
async function plan(services: TestServices) {
  let steps = 700;
  const act = async (who: string, door: string, body: object) =>
    (await services.as(who)).send('POST', at(`/plan-versions/${planId}/${door}`), {
      stepId: uuid(steps++),
      ...body,
    });
  const made = await (await services.as('vanhoa')).send('PUT', at(`/plans/${planId}`), {
    kind: 'learning-society',
    year: 2026,
    surveyId: null,
  });
  expect(made.status).toBe(200);
  return { act, sign: (who: string) => act(who, 'signature', { act: 'sign', issuedOn: testToday }) };
}
const wordsOf = (answer: { bytes: Uint8Array }) =>
  Buffer.from(answer.bytes)
    .toString()
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x2F;', '/')
    .replaceAll(/\s+/g, ' ');

describe("the people's committee's own plan", () => {
  it('is drafted by its office, signed by the chair alone under a number of its own, and in force without another approval', async () => {
    const services = await openServices();
    const { act, sign } = await plan(services);
    const submitted = await act('vanhoa', 'submission', { act: 'submit' });
    expect(submitted.json.turn.vi).toBe('Chờ lãnh đạo UBND ký');
    const chair = await services.as('chutich');
    const waits = (await chair.get(at('/waiting'))).json.tasks.map(({ to }: { to: string }) => to);
    expect(waits).toContain(`ke-hoach/${planId}`);
    for (const who of ['giamdoc', 'phogiamdoc', 'vanhoa']) expect((await sign(who)).status).not.toBe(200);
    const register = async () =>
      (await (await services.as('giamdoc')).get(at('/documents?year=2026'))).json.documents.map(
        ({ number, symbol }: { number: number; symbol: string }) => `${number}/${symbol}`,
      );
    const before = await register();
    const signed = await sign('chutich');
    expect(signed.json.version).toMatchObject({ state: 'signed', number: '01/KH-UBND' });
    expect(await register()).toEqual(before);
    const issued = await act('vanhoa', 'sending', { act: 'issue' });
    expect(issued.json.version.state).toBe('in-force');
    const paper = wordsOf(
      await (await services.as('vanhoa')).get(at(`/plan-versions/${planId}/paper?form=html`)),
    );
    for (const said of [
      'ỦY BAN NHÂN DÂN XÃ SUỐI LÀNH',
      'Số: 01/KH-UBND',
      'Ủy ban nhân dân xã Suối Lành ban hành kế hoạch như sau:',
      'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH',
      'Hoàng Đình Vũ',
    ])
      expect(paper).toContain(said);
    for (const other of ['TRUNG TÂM HỌC TẬP CỘNG ĐỒNG', 'GIÁM ĐỐC', 'PHÊ DUYỆT'])
      expect(paper).not.toContain(other);
  });

  it('bears the vice-chair who signed it for the chair', async () => {
    const services = await openServices();
    const { act } = await plan(services);
    await act('phogiamdoc', 'submission', { act: 'submit' });
    const recorded = await act('vanhoa', 'recorded-decision', {
      act: 'sign',
      actor: 'Lê Thị Mai',
      postTitle: 'Phó Chủ tịch UBND xã',
      onDate: testToday,
      number: '378/KH-UBND',
    });
    expect(recorded.json.version).toMatchObject({ state: 'signed', number: '378/KH-UBND' });
    const paper = wordsOf(
      await (await services.as('vanhoa')).get(at(`/plan-versions/${planId}/paper?form=html`)),
    );
    expect(paper).toContain('TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH');
    expect(paper).toContain('Lê Thị Mai');
  });

  it('is the only one that its office drafts and its chair signs: plans of the centre are refused with why', async () => {
    const services = await openServices();
    const office = await services.as('vanhoa');
    const annual = { kind: 'annual', year: 2031, surveyId: null };
    const made = await office.send('PUT', at(`/plans/${uuid(73)}`), annual);
    expect([made.status, made.json.problem.code]).toEqual([409, 'other-author']);
    await (await services.as('phogiamdoc')).send('PUT', at(`/plans/${uuid(73)}`), annual);
    const changed = await office.send('PUT', at(`/plan-versions/${uuid(73)}/recipients`), { recipients: [] });
    expect([changed.status, changed.json.problem.code]).toEqual([409, 'other-author']);
    const signed = await (await services.as('chutich')).send(
      'POST',
      at(`/plan-versions/${uuid(73)}/signature`),
      {
        stepId: uuid(74),
        act: 'sign',
        issuedOn: testToday,
      },
    );
    expect([signed.status, signed.json.problem.code]).toEqual([409, 'other-author']);
  });
});

describe("a report of the committee's plan", () => {
  it('has the same author, number and signature, and goes to nobody within the commune', async () => {
    const services = await openServices();
    await plan(services);
    const [office, chair, director] = [
      await services.as('vanhoa'),
      await services.as('chutich'),
      await services.as('giamdoc'),
    ];
    const made = await office.send('PUT', at(`/reports/${reportId}`), {
      from: '2026-01-01',
      to: '2026-12-31',
      planId,
      revision: 0,
    });
    expect(made.status).toBe(200);
    await office.send('POST', at(`/reports/${reportId}/submit`), { stepId: uuid(81), step: 'submit' });
    const decide = { step: 'sign', documentId: uuid(83) };
    const refused = await director.send('POST', at(`/reports/${reportId}/decide`), {
      stepId: uuid(82),
      ...decide,
    });
    expect([refused.status, refused.json.problem.code]).toEqual([409, 'other-author']);
    const signed = await chair.send('POST', at(`/reports/${reportId}/decide`), {
      stepId: uuid(84),
      ...decide,
    });
    expect(signed.json).toMatchObject({ state: 'signed', number: '01/BC-UBND' });
    const paper = wordsOf(await office.get(at(`/reports/${reportId}/paper?form=html`)));
    expect(paper).toContain('TM. ỦY BAN NHÂN DÂN CHỦ TỊCH');
    expect(paper).not.toContain('Ủy ban nhân dân xã Suối Lành (để báo cáo)');
    expect(paper).not.toContain('GIÁM ĐỐC');
  });
});
