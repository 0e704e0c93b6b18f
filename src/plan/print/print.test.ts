import { describe, expect, it } from 'vitest';
import { readBytes } from '#paper-import/read/file.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { servicesForTests } from '../../testing/services.ts';
import { checkReading } from '../checks/check.ts';
import type { OpenedPlan } from '../version/schema.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const at = (path: string) => `/api/communes/${sample.communeId}${path}`;

/** The words of a page, without its marks and styles. */
const wordsOf = (page: { bytes: Buffer }) =>
  page.bytes
    .toString()
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x2F;', '/')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

async function opened() {
  const services = await openServices();
  const deputy = await services.as('phogiamdoc');
  const plan = (await deputy.get(at(`/plans/${sample.plan.id}`))).json as OpenedPlan;
  return { services, deputy, plan, paper: at(`/plan-versions/${plan.version.id}/paper`) };
}

describe('the paper of the plan', () => {
  it.each(['docx', 'pdf'])(
    'is read back from %s with its total over all the pages of its table',
    async (form) => {
      const { deputy, paper } = await opened();
      const { bytes } = await deputy.get(`${paper}?form=${form}`);
      const { reading, evidence } = await readBytes(bytes, `plan.${form}`);
      const all = evidence.totals.find(({ field }) => field === 'cost')!;
      expect([all.value, all.activities.length]).toEqual([18_005_000, 24]);
      expect(checkReading(reading, { evidence }).filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it('carries number, bases, months, all columns, the derived sums, recipients and both signatures', async () => {
    const { deputy, paper } = await opened();
    const words = wordsOf(await deputy.get(`${paper}?form=html`));
    for (const shown of [
      '01/KH-TTHTCĐ',
      'Hoạt động của Trung tâm học tập cộng đồng năm 2024',
      '10/VBHN-BGDĐT',
      'Tháng 01',
      'Tháng 12',
      'Tổ chức, cá nhân phối hợp',
      '2.248',
      '18.005.000',
      '2.197',
      'Nơi nhận',
      'GIÁM ĐỐC',
      'PHÊ DUYỆT CỦA',
      'Lục Thị Vân',
      'DỮ LIỆU MẪU',
    ])
      expect([shown, words.includes(shown)]).toEqual([shown, true]);
  });

  it('cites a basis that bears no number by its words, and takes none that says nothing', async () => {
    const { deputy } = await opened();
    const version = '0199c0de-0000-7000-8000-00000000ba51';
    await deputy.send('PUT', at(`/plans/${version}`), { year: 2031, surveyId: null });
    const basis = { id: version, position: 0, number: null, date: null, issuer: null };
    const set = (subject: string | null) =>
      deputy.send('PUT', at(`/plan-versions/${version}/bases`), { bases: [{ ...basis, subject }] });
    expect((await set(null)).status).toBe(400);
    expect((await set('Chương trình hành động của xã')).status).toBe(200);
    const words = wordsOf(await deputy.get(at(`/plan-versions/${version}/paper?form=html`)));
    expect(words).toContain('Căn cứ chương trình hành động của xã');
  });

  it('comes as a Word file, as PDF and as a table for Excel', async () => {
    const { deputy, paper, plan } = await opened();
    const docx = await deputy.get(`${paper}?form=docx`);
    const pdf = await deputy.get(`${paper}?form=pdf`);
    const xlsx = await deputy.get(at(`/plan-versions/${plan.version.id}/table`));
    expect([docx, pdf, xlsx].map((file) => file.bytes.subarray(0, 2).toString())).toEqual(['PK', '%P', 'PK']);
  });

  it("of one month holds that month's lines alone", async () => {
    const { deputy, paper } = await opened();
    const words = wordsOf(await deputy.get(`${paper}?form=html&month=2`));
    expect(words).toContain('Hoạt động tháng 02 năm 2024');
    expect(words).toContain('Số: 01/KH-TTHTCĐ');
    expect(words).toContain('ngày 10 tháng 01 năm 2024');
    expect(words).toContain('Cầu Hin');
    expect(words).not.toContain('an ninh mạng');
  });

  it('is looked at before a signature with the number and the day that it would take, and takes none', async () => {
    const { deputy, paper } = await opened();
    const [one, two] = await Promise.all(
      [1, 2].map(async () => wordsOf(await deputy.get(`${paper}?form=html&signedOn=2026-10-20&number=new`))),
    );
    expect(one).toMatch(/Số: 01\/KH-TTHTCĐ/);
    expect(one).toContain('ngày 20 tháng 10 năm 2026');
    expect(two).toBe(one);
  });

  it('is not for a partner unit, nor for another commune', async () => {
    const { services, paper } = await opened();
    expect((await (await services.as('hoinongdan')).get(paper)).status).toBe(403);
    expect((await (await services.as('ketoan')).get(paper)).status).toBe(200);
    const elsewhere = paper.replace(sample.plan.id, sample.survey.id);
    expect((await (await services.as('ketoan')).get(elsewhere)).status).toBe(elsewhere === paper ? 200 : 404);
  });
});

describe('texts, bases, totals and findings', () => {
  const version = '0199c0de-0000-7000-8000-000000000001';
  const draft = async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const made = (
      await deputy.send('PUT', at(`/plans/${version}`), { year: 2025, surveyId: sample.survey.id })
    ).json;
    return { deputy, made: made as OpenedPlan, of: (path: string) => at(`/plan-versions/${version}${path}`) };
  };

  it('show the derived figure where a live field stands, whatever is changed in the lines', async () => {
    const { deputy, made, of } = await draft();
    const aims = made.sections.find((section) => section.key === 'aims')!;
    const saved = await deputy.send('PUT', of(`/sections/${aims.id}`), { ...aims, title: 'Mục tiêu năm' });
    expect(saved.json).toMatchObject({ title: 'Mục tiêu năm', revision: 2 });
    const late = await deputy.send('PUT', of(`/sections/${aims.id}`), { ...aims, title: 'Khác' });
    expect(late.json.problem).toMatchObject({
      code: 'changed-meanwhile',
      more: { now: { title: 'Mục tiêu năm' } },
    });
    const again = await deputy.send('PUT', of(`/sections/${aims.id}`), { ...saved.json, revision: 1 });
    expect(again.json.revision).toBe(2);
    const before = wordsOf(await deputy.get(of('/paper?form=html')));
    expect(before).toContain(' 2.248 lượt');
    const [line] = made.lines;
    await deputy.send('POST', of('/lines'), {
      changes: [{ kind: 'put', record: { ...line, learners: line!.learners! + 1000 } }],
    });
    expect(wordsOf(await deputy.get(of('/paper?form=html')))).toContain(' 3.248 lượt');
    const fresh = { ...aims, title: 'Kinh phí', key: 'funding', position: 9, revision: 0 };
    const added = await deputy.send('PUT', of('/sections/0199c0de-0000-7000-8000-000000000009'), fresh);
    expect(added.json).toMatchObject({ title: 'Kinh phí', revision: 1 });
  });

  it('are set on a draft: bases in order, recipients, kept findings, stated totals', async () => {
    const { deputy, of } = await draft();
    const basis = (n: number, number: string) => ({
      id: `0199c0de-0000-7000-8000-00000000010${n}`,
      position: n,
      number,
      date: '2024-12-31',
      issuer: null,
      subject: null,
    });
    const bases = [basis(1, '1716/QĐ-TTg'), basis(2, '09/2008/QĐ-BGDĐT')];
    expect((await deputy.send('PUT', of('/bases'), { bases })).json.bases).toEqual(bases);
    await deputy.send('PUT', of('/recipients'), {
      recipients: [{ name: 'Sở GD&ĐT', purpose: 'để báo cáo' }],
    });
    const kept = await deputy.send('PUT', of('/findings/0199c0de-0000-7000-8000-000000000201'), {
      fingerprint: 'x|y',
      reason: 'Đúng vậy',
    });
    await deputy.send('PUT', at(`/plans/${version}/claims/plan.classes`), { value: 24, note: null });
    const now = (await deputy.get(at(`/plans/${version}`))).json as OpenedPlan;
    expect(now.decisions).toEqual([kept.json]);
    expect(now.claims).toMatchObject([{ key: 'plan.classes', value: 24 }]);
    const paper = wordsOf(await deputy.get(of('/paper?form=html')));
    expect(paper).toContain('Quyết định số 1716/QĐ-TTg');
    expect(paper).toContain('Sở GD&ĐT (để báo cáo)');
    await deputy.send('DELETE', of('/findings/0199c0de-0000-7000-8000-000000000201'));
    await deputy.send('PUT', at(`/plans/${version}/claims/plan.classes`), { value: null, note: null });
    const after = (await deputy.get(at(`/plans/${version}`))).json as OpenedPlan;
    expect([after.decisions, after.claims]).toEqual([[], []]);
  });
});
