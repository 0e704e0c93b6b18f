import { describe, expect, it } from 'vitest';
import type { Assignment } from '#task/assignment/schema.ts';
import { moi } from '../sample/moi.ts';
import { unitIdOf } from '../sample/organisation.ts';
import { testToday } from '../testing/fixtures.ts';
import { servicesForTests } from '../testing/services.ts';
import { assignmentsRead } from './assignments.ts';
import type { OpenedImport } from './review/schema.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const at = (path: string) => `/api/communes/${sample.communeId}${path}`;
const id = '0199c0de-0000-7000-8000-0000000000e1';
const planId = '0199c0de-0000-7000-8000-0000000000e2';
const paper = `ỦY BAN NHÂN DÂN XÃ SUỐI LẠNH
TRUNG TÂM HỌC TẬP CỘNG ĐỒNG
Số: /KH-TTHTCĐ

KẾ HOẠCH
Hoạt động của Trung tâm học tập cộng đồng năm 2027

I. MỤC ĐÍCH, YÊU CẦU
- Nâng cao dân trí.
III. TỔ CHỨC THỰC HIỆN
1. Trung tâm học tập cộng đồng xã
- Tổ chức kiểm tra định kỳ theo quý.
2. Hội Nông dân xã
- Vận động hội viên tham gia các lớp, xong trước ngày 20/3/2027.
3. Đề nghị Hội Liên hiệp Phụ nữ xã, Đoàn thanh niên xã
- Chủ trì vận động người dân tham gia.
4. Các thôn
- Tích cực phối hợp mở các chuyên đề.
`;

describe('what a paper gives to units', () => {
  const known = {
    units: sample.units.map((unit) => ({ ...unit, shortName: unit.name, validTo: null })),
    villages: ['1', '2'].map((name) => ({ id: `v${name}`, kind: 'tổ dân phố', name, validTo: null })),
  };
  const plan = { periodFrom: '2027-01-01', periodTo: '2027-12-31' };

  it('leads where one known unit is named, supports where several are, and stays words where none is known', () => {
    const tasks = ['Việc'];
    const read = assignmentsRead(
      [
        { unit: 'Hội Nông dân', tasks },
        { unit: 'Hội Phụ nữ, Đoàn Thanh niên xã', tasks },
        { unit: 'Ban Giám đốc', tasks },
        { unit: 'Ban Chỉ huy quân sự', tasks: [...tasks, 'Việc khác'] },
        { unit: 'Tổ dân phố 2', tasks },
        { unit: 'Các bản/TDP trên địa bàn phường', tasks },
        { unit: 'Các cơ quan, đơn vị, các bản trên địa bàn phường', tasks },
        { unit: 'Các ban, ngành', tasks },
      ],
      known,
      plan,
    );
    expect(
      read.map(({ units, villages, byCentre, each, paperUnit }) => [
        units.map(({ role }) => role).join(),
        villages.map(({ villageId, role }) => `${villageId} ${role}`).join(),
        byCentre ? 'centre' : each ? 'each' : '',
        paperUnit,
      ]),
    ).toEqual([
      ['lead', '', '', null],
      ['support,support', '', '', null],
      ['', '', 'centre', null],
      ['', '', '', 'Ban Chỉ huy quân sự'],
      ['', '', '', 'Ban Chỉ huy quân sự'],
      ['', 'v2 lead', '', null],
      ['', 'v1 support,v2 support', 'each', null],
      ['', 'v1 support,v2 support', 'each', 'Các cơ quan, đơn vị'],
      ['', '', '', 'Các ban, ngành'],
    ]);
  });

  it('is due on the one day by which it says that it is to be done', () => {
    const due = (task: string) =>
      assignmentsRead([{ unit: 'Hội Nông dân', tasks: [task] }], known, plan)[0]!.dueOn;
    expect(due('Lập danh sách, hoàn thành trước ngày 20/3/2027')).toBe('2027-03-20');
    expect(due('Tổ chức lễ ngày 20/3/2027')).toBe(null);
    expect(due('Xong trước ngày 20/3/2026')).toBe(null);
    expect(due('Xong trước ngày 20/3/2027, tổng kết trước ngày 20/5/2027')).toBe(null);
  });

  it('becomes assignments when the paper is accepted, is taken back with it, and not once somebody has reported', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await deputy.upload(at(`/paper-imports/${id}`), 'kế hoạch.txt', Buffer.from(paper));
    await services.jobs.idle();
    const accept = async () => {
      const { revision } = (await deputy.get(at(`/paper-imports/${id}`))).json as OpenedImport;
      return deputy.send('POST', at(`/paper-imports/${id}/acceptance`), { planId, revision });
    };
    const assigned = async () =>
      (await deputy.get(at(`/assignments?plan=${planId}`))).json as readonly Assignment[];
    const first = await accept();
    expect([first.status, first.json.state]).toEqual([200, 'accepted']);
    const farmers = unitIdOf(sample.key, 'hoi-nong-dan');
    expect(
      (await assigned()).map(({ units, villages, byCentre, paperUnit, dueOn }) => [
        [...units, ...villages].map(({ role }) => role).join(),
        byCentre,
        paperUnit,
        dueOn,
      ]),
    ).toEqual([
      ['', true, null, null],
      ['lead', false, null, '2027-03-20'],
      ['support,support', false, null, null],
      [
        sample.places
          .filter(({ level }) => level === 'village')
          .map(() => 'support')
          .join(),
        false,
        null,
        null,
      ],
    ]);
    expect((await deputy.send('POST', at(`/paper-imports/${id}/undo`))).status).toBe(200);
    expect(await assigned()).toEqual([]);
    await accept();
    const own = (await assigned()).find(({ units }) => units[0]?.unitId === farmers)!;
    const report = { id: '0199c0de-0000-7000-8000-0000000000e3', done: true, result: 'Xong' };
    await deputy.send('POST', at(`/assignments/${own.id}/reports`), report);
    const late = await deputy.send('POST', at(`/paper-imports/${id}/undo`));
    expect([late.status, late.json.problem.code]).toEqual([409, 'wrong-state']);
  });
});
