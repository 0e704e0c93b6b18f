import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { servicesForTests } from '../../testing/services.ts';
import type { OpenCandidacy } from '../candidacy/schema.ts';
import type { Dossier } from './schema.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const base = `/api/communes/${sample.communeId}`;
const dossierOf = `${base}/commune-dossiers/2024`;

async function opened() {
  const services = await openServices();
  const [deputy, office] = await Promise.all([services.as('phogiamdoc'), services.as('vanhoa')]);
  const read = async (): Promise<Dossier> => (await deputy!.get(dossierOf)).json;
  const { candidacyId } = await read();
  const at = `${base}/candidacies/${candidacyId}`;
  const score = async (scores: readonly object[]) => {
    const { model, subject, year, revision } = (await deputy!.get(at)).json as OpenCandidacy;
    const answer = await deputy!.send('PUT', at, { model, subject, year, scores, revision });
    expect(answer.status, JSON.stringify(answer.json)).toBe(200);
  };
  return { services, deputy: deputy!, office: office!, read, at, score };
}

const codes = ['TC1.1', 'TC1.2', 'TC1.3', 'TC2.1', 'TC2.2', 'TC2.3'];
const shown = codes.map((code) => ({ code, claim: 1, reason: 'Kế hoạch 12/KH-UBND' }));

describe("the commune's dossier", () => {
  it('says of each indicator what is there and what is missing, and announces nothing by a set that nobody checked', async () => {
    const { read, score } = await opened();
    const start = await read();
    expect(start).toMatchObject({
      state: 'registered',
      verdict: 'not-announced',
      untyped: 9,
      submitBy: '2025-02-28',
    });
    expect(start.lines.map(({ code, light }) => [code, light])).toEqual(codes.map((code) => [code, 'short']));
    await score([{ code: 'TC1.1', claim: 1 }, shown[1]!]);
    const { lines } = await read();
    expect(lines[0]).toMatchObject({ light: 'short', missing: { vi: 'chưa có minh chứng' } });
    expect(lines[1]).toMatchObject({ light: 'done', missing: null });
    const families = start.board.filter(({ model }) => model === 'family');
    expect(families.reduce((sum, { registered }) => sum + registered, 0)).toBe(28);
  });

  it('keeps who gives what by when, and forgets it again', async () => {
    const { deputy, read } = await opened();
    const at = `${dossierOf}/needs/TC2.1`;
    const need = { who: 'Chị Phương, kế toán', dueOn: '2025-01-15', note: null };
    for (let time = 0; time < 2; time++) expect((await deputy.send('PUT', at, need)).status).toBe(200);
    expect((await read()).lines[3]!.need).toMatchObject({
      who: 'Chị Phương, kế toán',
      dueOn: '2025-01-15',
      revision: 1,
    });
    await deputy.send('PUT', at, { ...need, who: 'Anh Nam' });
    expect((await read()).lines[3]!.need).toMatchObject({ who: 'Anh Nam', revision: 2 });
    await deputy.send('PUT', at, { who: null });
    expect((await read()).lines[3]!.need).toBeNull();
  });

  it('stays as it was sent until it comes back', async () => {
    const { deputy, read, at, score } = await opened();
    expect((await deputy.send('POST', `${dossierOf}/sending`)).status).toBe(409);
    await score(shown);
    const assessed = await deputy.send('POST', `${at}/steps`, { step: 'assess', reason: 'Nộp muộn' });
    expect(assessed.status).toBe(200);
    const sent = await deputy.send('POST', `${dossierOf}/sending`);
    expect(sent.json).toMatchObject({ state: 'proposed', sentOn: '2026-10-22' });
    expect((await deputy.send('POST', `${dossierOf}/sending`)).json).toEqual(sent.json);
    const household = sample.households.at(-1)!.id;
    const more = { model: 'family', year: 2024, subjects: [household] };
    expect((await deputy.send('POST', `${base}/candidacy-list`, more)).json.done).toBe(1);
    expect((await read()).board).toEqual(sent.json.board);
    await deputy.send('POST', `${at}/steps`, { step: 'send-back', reason: 'Bổ sung minh chứng' });
    const back = await read();
    expect(back.sentOn).toBeNull();
    expect(back.board).not.toEqual(sent.json.board);
  });

  it('prints its five papers, as an office writes them', async () => {
    const { deputy, score } = await opened();
    await score(shown);
    for (const [paper, text] of [
      ['proposal', 'TỜ TRÌNH'],
      ['report', 'BÁO CÁO'],
      ['summary', 'BẢN TỔNG HỢP'],
      ['minutes', 'BIÊN BẢN'],
      ['evidence', 'DANH MỤC'],
    ]) {
      const answer = await deputy.get(`${dossierOf}/papers/${paper}?form=html`);
      expect(answer.status, paper).toBe(200);
      const page = answer.bytes.toString('utf8').replaceAll(/<[^>]+>/g, '');
      expect(page, paper).toContain(text);
      expect(page, paper).toContain('Chưa công bố kết quả');
    }
  });

  it('is read by nobody else, and names no resident', async () => {
    const { services, read } = await opened();
    const told = JSON.stringify(await read());
    for (const { name } of sample.residents.slice(0, 400)) expect(told).not.toContain(name);
    for (const account of ['ketoan', 'truongthon', 'hoinongdan', 'truonghoc', 'quantri'])
      expect((await (await services.as(account)).get(dossierOf)).status, account).toBe(403);
    expect((await services.stranger().get(dossierOf)).status).toBe(401);
    const chair = await services.as('chutich');
    expect((await chair.get(dossierOf)).status).toBe(200);
    expect((await chair.send('PUT', `${dossierOf}/needs/TC1.1`, { who: 'Ai' })).status).toBe(403);
    expect((await chair.get(`${base}/commune-dossiers/2023`)).json).toMatchObject({
      candidacyId: null,
      lines: [],
    });
  });

  it('takes back a registration while nothing was written, and not after', async () => {
    const { deputy } = await opened();
    const subjects = sample.households.slice(-2).map(({ id }) => id);
    const list = async () =>
      (await deputy.send('POST', `${base}/candidacy-list`, { model: 'family', year: 2023, subjects })).json;
    const { ids } = await list();
    expect(ids).toHaveLength(2);
    const file = `${base}/candidacies/${ids[0]}/file/${randomUUID()}?code=1`;
    await deputy.upload(file, 'a.pdf', Buffer.from('%PDF-1.4 a'), 'PUT');
    const undo = (of: readonly string[]) => deputy.send('POST', `${base}/candidacy-list/undo`, { ids: of });
    const refused = await undo(ids);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.json)).toContain('không bỏ đăng ký được');
    expect((await undo([ids[1]])).json.done).toBe(1);
    expect((await undo([ids[1]])).json.done).toBe(0);
    expect((await list()).done).toBe(1);
  });
});
