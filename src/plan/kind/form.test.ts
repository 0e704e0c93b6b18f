import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { servicesForTests } from '../../testing/services.ts';
import { totalsOf } from '../line/rules.ts';
import type { PlanLine } from '../line/schema.ts';
import { scheduleTable } from '../paper-table.ts';
import {
  classForms,
  eventForms,
  type FormName,
  formNames,
  formOfTitle,
  formWords,
  readForm,
} from './form.ts';
import { kindOf } from './registry.ts';

const openServices = servicesForTests();

describe('the form of an activity', () => {
  it.each([
    ['Khảo sát thực trạng nghệ nhân và nhu cầu học nghề của thanh niên.', 'survey'],
    ['Lớp học "Tinh hoa nghề truyền thống" (Nghệ nhân giảng dạy).', 'class'],
    ['Tập huấn: "Ứng dụng CNTT trong quảng bá sản phẩm làng nghề".', 'training'],
    ['Cuộc thi "Sáng tạo mẫu mã sản phẩm làng nghề năm 2026".', 'contest'],
    ['Ngày hội "Văn hóa Làng nghề" kết hợp trưng bày sản phẩm.', 'festival'],
    ['Lễ khai giảng TTHT và hưởng ứng Tuần lễ', 'ceremony'],
    ['Tổ chức lễ kỷ niệm ngày quốc tế người cao tuổi', 'commemoration'],
    ['Hội nghị cán bộ viên chức lao động.', 'conference'],
    ['Hội nghị chuyển giao khoa học- kỹ thuật về chăm sóc giống lúa', 'training'],
    ['Vệ sinh môi trường', 'clean-up'],
    ['Tổ chức trại hè', 'camp'],
    ['Giao lưu văn nghệ Hội người cao tuổi', 'performance'],
    ['Hợp tác xã bán hàng trên mạng', null],
    ['Lê Hồng Phong và phong trào học tập', null],
    ['Lớpp', null],
  ])('is what a title begins with: %s', (title, form) => {
    expect(formOfTitle(title)).toBe(form);
  });

  it('is read from a cell that says nothing else, in any case of letters', () => {
    for (const name of formNames) expect(readForm(` ${formWords[name].vi.toUpperCase()} `)).toBe(name);
    expect([readForm('hội thi'), readForm('Tự mở'), readForm('')]).toEqual(['contest', null, null]);
  });

  it('is divided into classes and events by the database as by the registry', async () => {
    const services = await openServices();
    await services.withinReading(tanHuong2024().communeId, async (tx) => {
      const named = (definition: string) =>
        [...definition.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name).sort();
      const { rows } = await sql<{ definition: string }>`
        select pg_get_constraintdef(oid) as definition from pg_constraint
        where contype = 'c' and conrelid in ('activity'::regclass, 'plan_line'::regclass) and pg_get_constraintdef(oid) like '%commemoration%'`.execute(
        tx,
      );
      expect(rows.map(({ definition }) => named(definition))).toEqual([
        [...formNames].sort(),
        [...formNames].sort(),
      ]);
      const columns = await sql<{ definition: string }>`
        select pg_get_expr(adbin, adrelid) as definition from pg_attrdef
        where adrelid = 'activity'::regclass and pg_get_expr(adbin, adrelid) like '%workshop%'`.execute(tx);
      expect(columns.rows.map(({ definition }) => named(definition))).toEqual([[...classForms].sort()]);
    });
    expect([...classForms, ...eventForms].sort()).toEqual([...formNames].sort());
  });
});

describe('lines with a form', () => {
  const line = (form: FormName | null, title: string): PlanLine =>
    ({
      id: title,
      year: 2030,
      month: 9,
      position: 1,
      from: null,
      to: null,
      hoursFrom: null,
      hoursTo: null,
      group: null,
      title,
      form,
      programme: null,
      audience: null,
      purpose: 'Tìm ý tưởng',
      classCount: 1,
      learners: 40,
      cost: 1_000_000,
      venueText: null,
      partnerText: null,
      note: null,
      ownOrJoint: 'own',
    }) as unknown as PlanLine;

  it('add up their money, and classes and learners of classes alone', () => {
    const { classes, learners, cost, lines } = totalsOf([
      line(null, 'A'),
      line('training', 'B'),
      line('contest', 'C'),
    ]);
    expect([lines, classes.value, learners.value, cost.value]).toEqual([3, 2, 80, 3_000_000]);
  });

  it('are printed with their purpose, and with the form where the title does not say it', () => {
    const headers = (lines: readonly PlanLine[]) => {
      const table = scheduleTable(kindOf('thematic'), lines);
      return table.kind === 'table' ? table.columns.map(({ header }) => header) : [];
    };
    expect(headers([line('contest', 'Cuộc thi sáng tạo')])).toEqual(expect.arrayContaining(['Mục đích']));
    expect(headers([line('contest', 'Cuộc thi sáng tạo')])).not.toContain('Hình thức');
    expect(headers([line('contest', 'Sáng tạo mẫu mã')])).toContain('Hình thức');
  });
});
