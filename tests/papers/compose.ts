/** A labelled paper: what it says (the label) and how it is printed (HTML for an office suite), from one record. */

import { type ActivityReading, emptyReading, type PlanReading } from '#plan/reading/schema.ts';
import { addDays, type CivilDate, civilDate, formatDate, weekdayName } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { Column, Fault, Layout, Task } from './layouts.ts';
import { scoreOnly, seeded } from './split.ts';
import { BASES, COMMUNES, PEOPLE, PROGRAMME_WORDS, REPEALED, TOPICS, VILLAGES } from './stock.ts';

export interface ExpectedFinding {
  readonly rule: string;
  readonly stated: number | string | null;
  readonly derived: number | string | null;
}
export interface Label {
  readonly reading: PlanReading;
  readonly findings: readonly ExpectedFinding[];
}
export interface Composed {
  readonly label: Label;
  readonly html: string;
}

interface Row {
  readonly activity: ActivityReading;
  /** What is printed where it is not the plain value. */
  readonly printed: Partial<Record<Column, string>>;
}

const NORM = { base: 300_000, perLearner: 4_000 };
const YEAR = 2025;
const p2 = (n: number): string => String(n).padStart(2, '0');
const esc = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const line = (text: string, style = ''): string => `<p style="${style}">${esc(text)}</p>`;

export function compose(task: Task): Composed {
  return new Paper(task).compose();
}

class Paper {
  readonly #layout: Layout;
  readonly #random: () => number;
  readonly #faults: Set<Fault>;
  readonly #reading: PlanReading = emptyReading();
  readonly #findings: ExpectedFinding[] = [];
  readonly #commune: (typeof COMMUNES)[number];
  readonly #body: string[] = [];
  readonly #head: string[] = [];
  readonly #scored: boolean;
  #section = 0;

  constructor(task: Task) {
    this.#layout = task.layout;
    this.#random = seeded(task.seed);
    this.#faults = new Set(task.faults);
    this.#commune = COMMUNES[Math.floor(this.#random() * COMMUNES.length)]!;
    this.#scored = scoreOnly.includes(task.id);
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)]!;
  }
  #between(low: number, high: number): number {
    return low + Math.floor(this.#random() * (high - low + 1));
  }

  compose(): Composed {
    const { sections, kind } = this.#layout;
    this.#letterhead();
    this.#bases();
    const schedule = () => this.#schedule();
    let scheduled = false;
    for (const section of sections) {
      if (section === 'work' && !scheduled) {
        schedule();
        scheduled = true;
      }
      this[`_${section}` as const]();
    }
    if (!scheduled) schedule();
    const word = kind === 'report' ? 'Báo cáo' : 'Kế hoạch';
    this.#body.push(
      line(
        `Trên đây là ${word} của Trung tâm học tập cộng đồng ${this.#commune.unit} ${this.#commune.name}, đề nghị các đơn vị phối hợp thực hiện./.`,
      ),
    );
    this.#tail();
    const html = `<html><head><meta charset="utf-8"><style>@page { size: A4; margin: 2cm 1.5cm 2cm 3cm } body { font-family: "Times New Roman"; font-size: 13pt } p { margin: 0 0 6pt 0 } table.r { border-collapse: collapse; width: 100% } table.r td, table.r th { border: 1px solid black; padding: 2px; font-size: 11pt }</style></head><body>${this.#head.join('')}${this.#body.join('')}</body></html>`;
    return { label: { reading: this.#reading, findings: this.#findings }, html };
  }

  #heading(text: string): void {
    this.#section += 1;
    const label =
      this.#layout.numbering === 'roman'
        ? (['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][this.#section - 1] ?? 'IX')
        : String(this.#section);
    this.#body.push(
      `<p><b>${label}. ${esc(this.#layout.numbering === 'roman' ? text.toUpperCase() : text)}</b></p>`,
    );
  }

  #letterhead(): void {
    const { kind } = this.#layout;
    const { name, unit } = this.#commune;
    const r = this.#reading;
    const symbol = kind === 'report' ? 'BC' : 'KH';
    const centre = this.#faults.has('symbol') ? 'TTHTCD' : 'TTHTCĐ';
    r.number = `${p2(this.#between(1, 48))}/${symbol}-${centre}`;
    if (this.#faults.has('symbol'))
      this.#findings.push({
        rule: 'layout',
        stated: r.number,
        derived: r.number.replace('TTHTCD', 'TTHTCĐ'),
      });
    const schoolYear = kind === 'school-year';
    const issued = civilDate(YEAR, schoolYear ? 9 : kind === 'event' ? 9 : 1, this.#between(4, 24))!;
    r.issuedOn = issued;
    r.issuedAt = name;
    r.issuer = {
      parent: `ỦY BAN NHÂN DÂN ${unit.toUpperCase()} ${name.toUpperCase()}`,
      name: 'TRUNG TÂM HỌC TẬP CỘNG ĐỒNG',
    };
    r.kind = kind;
    const subject = {
      annual: `Hoạt động của Trung tâm học tập cộng đồng ${unit} ${name} năm ${YEAR}`,
      'school-year': `Hoạt động Trung tâm học tập cộng đồng năm học ${YEAR} - ${YEAR + 1}`,
      thematic: `Tổ chức các chuyên đề học tập cộng đồng ${unit} ${name} năm ${YEAR}`,
      event: `Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm ${YEAR}`,
      report: `Kết quả hoạt động của Trung tâm học tập cộng đồng ${unit} ${name} năm ${YEAR}`,
    }[kind];
    const word = kind === 'report' ? 'BÁO CÁO' : 'KẾ HOẠCH';
    r.title = `${word} ${subject}`;
    r.period = schoolYear
      ? { from: `${YEAR}-09-01`, to: `${YEAR + 1}-08-31` }
      : kind === 'event'
        ? { from: `${YEAR}-10-02`, to: `${YEAR}-10-08` }
        : { from: `${YEAR}-01-01`, to: `${YEAR}-12-31` };
    const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
    const place = `${name}, ngày ${issued.slice(8)} tháng ${Number(issued.slice(5, 7)) <= 2 ? issued.slice(5, 7) : Number(issued.slice(5, 7))} năm ${YEAR}`;
    const number = `Số: ${r.number}`;
    if (this.#layout.letterhead === 'table')
      this.#head.push(
        `<table width="100%"><tr><td align="center">${esc(r.issuer.parent!)}<br><b>${r.issuer.name}</b></td><td align="center"><b>${motto[0]}</b><br><b>${motto[1]}</b></td></tr><tr><td align="center">${number}</td><td align="center"><i>${esc(place)}</i></td></tr></table>`,
      );
    else
      this.#head.push(
        ...[r.issuer.parent!, r.issuer.name!, ...motto, number, place].map((text) => line(text)),
      );
    this.#head.push(`<p align="center"><b>${word}</b></p><p align="center"><b>${esc(subject)}</b></p>`);
    if (kind === 'thematic') {
      r.theme = 'Học nghề để giữ làng, học số để giữ nghề';
      this.#head.push(`<p align="center"><i>Chủ đề: “${r.theme}”</i></p>`);
    }
  }

  #bases(): void {
    const first = this.#between(0, 2);
    const chosen: (readonly [string, string, string, string, string])[] = BASES.slice(first, first + 3).map(
      (b) => [...b] as const,
    );
    if (this.#faults.has('basis')) {
      chosen.push(REPEALED);
      this.#findings.push({
        rule: 'superseded-legal-basis',
        stated: REPEALED[1],
        derived: '25/2023/TT-BGDĐT',
      });
    }
    if (this.#faults.has('basis-type')) {
      const at = chosen.findIndex(([type]) => type === 'Quyết định');
      if (at >= 0) {
        chosen[at] = ['Thông tư', ...chosen[at]!.slice(1)] as unknown as (typeof chosen)[number];
        this.#findings.push({ rule: 'basis-type-mismatch', stated: 'Thông tư', derived: 'Quyết định' });
      }
    }
    for (const [type, number, date, issuer, subject] of chosen) {
      this.#reading.legalBases.push({ number, date, issuer, subject });
      const day = this.#scored
        ? `ngày ${Number(date.slice(8))} tháng ${Number(date.slice(5, 7))} năm ${date.slice(0, 4)}`
        : `ngày ${formatDate(date as CivilDate)}`;
      const about = /^(hướng dẫn|quy định|phê duyệt)/.test(subject) ? subject : `về việc ${subject}`;
      this.#body.push(
        line(
          `Căn cứ ${type} số ${number} ${day} của ${issuer} ${about};`,
          this.#scored ? 'text-indent: 1cm' : '',
        ),
      );
    }
    this.#body.push(
      line(
        `Căn cứ nhu cầu học tập của nhân dân và tình hình thực tế của địa phương, Trung tâm học tập cộng đồng ${this.#commune.unit} ${this.#commune.name} ${this.#layout.kind === 'report' ? 'báo cáo kết quả' : 'xây dựng kế hoạch'} như sau:`,
      ),
    );
  }

  _situation(): void {
    this.#heading(this.#scored ? 'Tình hình chung của địa phương' : 'Đặc điểm tình hình');
    const c = this.#reading.community;
    c.areaHa = this.#between(900, 6_000) + 0.5;
    c.villages = this.#between(4, 12);
    c.households = this.#between(700, 2_400);
    c.population = c.households * 4 + this.#between(0, 90);
    c.poorHouseholds = this.#between(11, 70);
    c.nearPoorHouseholds = this.#between(71, 120);
    const { village, unit, name } = this.#commune;
    const text = this.#scored
      ? `${unit[0]!.toUpperCase()}${unit.slice(1)} ${name} có ${p2(c.villages)} ${village}, ${formatNumber(c.households)} hộ với ${formatNumber(c.population)} nhân khẩu; diện tích tự nhiên ${formatNumber(c.areaHa)} ha. Toàn ${unit} còn ${c.poorHouseholds} hộ nghèo và ${c.nearPoorHouseholds} hộ cận nghèo.`
      : `Tổng diện tích tự nhiên của ${unit} là ${formatNumber(c.areaHa)} ha, gồm ${c.villages} ${village}, có ${formatNumber(c.households)} hộ gia đình với ${formatNumber(c.population)} nhân khẩu. Số hộ nghèo là ${c.poorHouseholds} hộ, cận nghèo ${c.nearPoorHouseholds} hộ.`;
    this.#body.push(line(text));
  }

  _results(): void {
    const report = this.#layout.kind === 'report';
    this.#heading(report ? `Kết quả thực hiện năm ${YEAR}` : `Kết quả hoạt động năm ${YEAR - 1}`);
    const rows = (['KT', 'PL', 'SK', 'MT'] as const).map((programme) => ({
      programme,
      classes: this.#between(2, 7),
      attendances: this.#between(120, 640),
    }));
    const classes = rows.reduce((n, r) => n + r.classes, 0);
    const sum = rows.reduce((n, r) => n + r.attendances, 0);
    const off = this.#faults.has('total') ? 18 : 0;
    this.#reading.lastPeriod = { byProgramme: rows, stated: { classes, attendances: sum - off } };
    if (off) this.#findings.push({ rule: 'total-mismatch', stated: sum - off, derived: sum });
    this.#body.push(line(`- Tổng số lớp đã mở: ${classes} lớp.`));
    for (const r of rows)
      this.#body.push(
        line(
          this.#scored
            ? `+ Lĩnh vực ${PROGRAMME_WORDS[r.programme]!.toLowerCase()}: mở ${p2(r.classes)} lớp với ${formatNumber(r.attendances)} lượt người học;`
            : `+ ${PROGRAMME_WORDS[r.programme]}: ${p2(r.classes)} lớp có ${formatNumber(r.attendances)} học viên tham gia.`,
        ),
      );
    this.#body.push(line(`- Tổng số lượt học viên tham gia: ${formatNumber(sum - off)} lượt.`));
  }

  _needs(): void {
    this.#heading('Kết quả khảo sát nhu cầu học tập của nhân dân');
    const rows = (['KT', 'PL', 'SK'] as const).map((programme) => ({
      programme,
      topics: 2,
      attendances: this.#between(90, 400),
    }));
    const sum = rows.reduce((n, r) => n + r.attendances, 0);
    this.#reading.needs = { byProgramme: rows, stated: { topics: null, attendances: sum } };
    for (const r of rows)
      this.#body.push(
        line(
          `- Chương trình ${PROGRAMME_WORDS[r.programme]!.toLowerCase()}: ${r.topics} chuyên đề với ${r.attendances} lượt người đăng ký`,
        ),
      );
    this.#body.push(line(`- Tổng số lượt đăng ký: ${formatNumber(sum)} lượt người.`));
  }

  _targets(): void {
    this.#heading(this.#scored ? 'Mục tiêu, chỉ tiêu' : 'Mục tiêu');
    const r = this.#reading.targets;
    const n = this.#between(2, 9);
    const share = this.#between(70, 95);
    const items: [string, PlanReading['targets'][number]['comparator'], number, string][] = this.#scored
      ? [
          [
            `Có từ ${share}% trở lên hội viên các đoàn thể được học ít nhất một lần trong năm`,
            '>=',
            share,
            '%',
          ],
          [`Tối thiểu ${p2(n)} mô hình gia đình học tập được công nhận`, '>=', n, 'mô hình'],
          [`Không quá ${n + 1} lớp bị hoãn`, '<=', n + 1, 'lớp'],
        ]
      : [
          [`Tổ chức ít nhất ${p2(n)} lớp chuyên đề về chuyển đổi số`, '>=', n, 'lớp'],
          [`100% cán bộ phụ trách được bồi dưỡng nghiệp vụ`, '=', 100, '%'],
          [`Vận động trên ${share}% người trong độ tuổi lao động tham gia học tập`, '>=', share, '%'],
        ];
    for (const [text, comparator, value, unit] of items) {
      r.push({ text, comparator, value, unit });
      this.#body.push(line(`- ${text}.`));
    }
  }

  _work(): void {
    this.#heading(this.#scored ? 'Phân công trách nhiệm' : 'Tổ chức thực hiện');
    const list: [string, string[]][] = [
      [
        'Ban Giám đốc Trung tâm',
        ['Lập lịch mở lớp và thông báo trước mười ngày.', 'Theo dõi, ghi chép sổ sách từng lớp.'],
      ],
      ['Hội Nông dân', ['Vận động hội viên đi học đúng giờ.']],
      ['Trạm Y tế', ['Cử người hướng dẫn các lớp về sức khỏe.', 'Phát tờ rơi tại các cụm dân cư.']],
    ];
    list.forEach(([unit, tasks], i) => {
      this.#reading.assignments.push({ unit, tasks });
      if (this.#scored) this.#body.push(line(`- ${unit}: ${tasks.join(' ')}`));
      else {
        this.#body.push(
          line(this.#layout.numbering === 'roman' ? `${i + 1}. ${unit}` : `${'abc'[i]}) ${unit}`),
        );
        this.#body.push(...tasks.map((task) => line(`- ${task}`)));
      }
    });
  }

  _funding(): void {
    this.#heading('Kinh phí thực hiện');
    const list = ['Ngân sách cấp trên hỗ trợ hằng năm.', 'Nguồn đóng góp của doanh nghiệp trên địa bàn.'];
    this.#reading.funding = list;
    this.#body.push(...list.map((text) => line(`- ${text}`)));
  }

  #rows(): Row[] {
    const { shape, columns, kind } = this.#layout;
    const has = (column: Column) => columns.some(([name]) => name === column);
    const count = shape === 'dated' ? 10 : 12;
    const schoolYear = kind === 'school-year';
    const rows: Row[] = [];
    for (let i = 0; i < count; i++) {
      const slot = shape === 'quarters' ? Math.floor(i / 3) : i;
      const offset = schoolYear ? slot + 8 : slot;
      const [year, month] = [YEAR + Math.floor(offset / 12), (offset % 12) + 1];
      const [programme, title, partner] = TOPICS[(i * 5 + this.#between(0, 1)) % TOPICS.length]!;
      const village = this.#pick(VILLAGES);
      const learners = this.#between(30, 95);
      const codes =
        shape === 'month-tables' ||
        shape === 'merged-month' ||
        has('programme') ||
        shape === 'programme-rows' ||
        shape === 'prose';
      const when =
        shape === 'dated'
          ? {
              month: `${YEAR}-${p2(i + 2)}`,
              from: `${YEAR}-${p2(i + 2)}-${p2(5 + i)}`,
              to: `${YEAR}-${p2(i + 2)}-${p2(5 + i)}`,
            }
          : shape === 'quarters'
            ? {
                month: `${YEAR}-${p2(slot * 3 + 1)}`,
                from: `${YEAR}-${p2(slot * 3 + 1)}-01`,
                to: addDays(
                  civilDate(YEAR + Math.floor((slot * 3 + 3) / 12), ((slot * 3 + 3) % 12) + 1, 1)!,
                  -1,
                ) as string,
              }
            : { month: `${year}-${p2(month)}`, from: null, to: null };
      rows.push({
        activity: {
          ...when,
          title,
          programme: codes ? programme : null,
          audience: has('audience') ? `Nhân dân ${this.#commune.village} ${village}` : null,
          classes: has('classes') ? 1 : null,
          learners: has('learners') ? learners : null,
          cost: has('cost') ? NORM.base + NORM.perLearner * learners : null,
          venue: has('venue') ? `Nhà văn hóa ${this.#commune.village} ${village}` : null,
          partners: has('partners') ? [partner] : [],
          note: has('note') ? 'Tự mở' : null,
          purpose: null,
          hours: null,
        },
        printed: {},
      });
    }
    return shape === 'programme-rows'
      ? rows.sort((a, b) => (a.activity.programme ?? '').localeCompare(b.activity.programme ?? ''))
      : rows;
  }

  #spoil(rows: Row[]): void {
    const { columns, shape } = this.#layout;
    const has = (column: Column) => columns.some(([name]) => name === column);
    const change = (i: number, more: Partial<ActivityReading>, printed: Row['printed'] = {}) => {
      rows[i] = { activity: { ...rows[i]!.activity, ...more }, printed: { ...rows[i]!.printed, ...printed } };
    };
    if (this.#faults.has('norm') && has('cost') && has('learners')) {
      const { cost } = rows[3]!.activity;
      change(3, { cost: cost! + 50_000 });
      this.#findings.push({ rule: 'row-off-norm', stated: cost! + 50_000, derived: cost! });
    }
    if (this.#faults.has('blank') && has('partners')) {
      change(6, { partners: [] });
      this.#findings.push({ rule: 'missing-value', stated: null, derived: null });
    }
    if (this.#faults.has('headcount') && has('audience') && has('learners')) {
      const { village } = this.#commune;
      change(1, {
        audience: `Nhân dân 3 ${village} (24 người/${village})`,
        learners: 75,
        cost: has('cost') ? NORM.base + NORM.perLearner * 75 : null,
      });
      this.#findings.push({ rule: 'headcount-mismatch', stated: 75, derived: 72 });
    }
    if (this.#faults.has('duplicate') && shape !== 'dated') {
      rows.splice(5, 0, structuredClone(rows[4]!));
      this.#findings.push({ rule: 'duplicate-row', stated: rows[4]!.activity.title, derived: null });
    }
    if (this.#faults.has('outside') && shape === 'dated') {
      const day = `${YEAR - 1}-05-20`;
      change(4, { month: day.slice(0, 7), from: day, to: day });
      this.#findings.push({ rule: 'date-outside-period', stated: '20/05/2024', derived: null });
    }
    if (this.#faults.has('weekday') && shape === 'dated') {
      const day = rows[2]!.activity.from as CivilDate;
      const wrong = addDays(day, 1);
      change(2, {}, { time: `${weekdayName(wrong, 'vi')}, ngày ${formatDate(day)}` });
      this.#findings.push({
        rule: 'weekday-mismatch',
        stated: weekdayName(wrong, 'vi'),
        derived: weekdayName(day, 'vi'),
      });
    }
    if (this.#faults.has('unit') && this.#layout.money === 'thousand' && has('cost')) {
      const text = `${formatNumber(rows[7]!.activity.cost!)}đ`;
      change(7, {}, { cost: text });
      this.#findings.push({ rule: 'unit-ambiguous', stated: text, derived: rows[7]!.activity.cost! });
    }
    const needs = this.#reading.needs.byProgramme[1];
    const coded = rows.filter((row) => row.activity.programme !== null).length;
    for (const need of this.#reading.needs.byProgramme) {
      const reached = rows.filter((row) => row.activity.programme === need.programme).length;
      if (
        this.#layout.kind !== 'report' &&
        coded > 0 &&
        reached < need.topics! &&
        !(needs && this.#faults.has('needs') && need === needs)
      ) {
        this.#findings.push({ rule: 'needs-not-covered', stated: need.topics!, derived: reached });
      }
    }
    if (needs && this.#faults.has('needs') && coded > 0 && this.#layout.kind !== 'report') {
      const reached = rows.filter((row) => row.activity.programme === needs.programme).length;
      if (reached < needs.topics!)
        this.#findings.push({ rule: 'needs-not-covered', stated: needs.topics!, derived: reached });
    }
  }

  #schedule(): void {
    const { shape } = this.#layout;
    if (shape === 'event') {
      this.#event();
      return;
    }
    this.#heading(
      this.#layout.kind === 'report'
        ? 'Các lớp đã mở'
        : this.#scored
          ? 'Lịch mở lớp'
          : 'Nội dung và thời gian thực hiện',
    );
    if (shape === 'prose') {
      this.#prose();
      return;
    }
    const rows = this.#rows();
    this.#spoil(rows);
    this.#reading.activities = rows.map((row) => row.activity);
    if (shape === 'month-tables') this.#monthTables(rows);
    else this.#body.push(this.#table(rows));
  }

  #monthTables(rows: readonly Row[]): void {
    const months = [...new Set(rows.map((row) => row.activity.month!))];
    for (const month of months) {
      const text = this.#scored
        ? `Tháng ${month.slice(5)}/${month.slice(0, 4)}`
        : `KẾ HOẠCH THÁNG ${Number(month.slice(5))} NĂM ${month.slice(0, 4)}`;
      this.#body.push(line(text));
      this.#body.push(
        this.#table(
          rows.filter((row) => row.activity.month === month),
          false,
        ),
      );
    }
  }

  #table(rows: readonly Row[], totals = this.#layout.total): string {
    const { columns, shape } = this.#layout;
    const header = `<tr>${columns.map(([, name]) => `<th>${name}</th>`).join('')}</tr>`;
    const body: string[] = [];
    let before = '';
    rows.forEach((row, i) => {
      const { activity } = row;
      const group =
        shape === 'month-rows'
          ? `Tháng ${Number(activity.month!.slice(5))}`
          : shape === 'programme-rows'
            ? `Chương trình ${PROGRAMME_WORDS[activity.programme!]!.toLowerCase()}`
            : '';
      if (group && group !== before)
        body.push(`<tr><td colspan="${columns.length}"><b>${group}</b></td></tr>`);
      const key = monthText(activity, shape, this.#scored);
      const starts = group === '' && key !== before;
      const span = rows.slice(i).findIndex((other) => monthText(other.activity, shape, this.#scored) !== key);
      const cells = columns.map(([column]) => {
        const merged = column === 'month' && ['merged-month', 'quarters', 'bulleted-months'].includes(shape);
        if (merged && !starts) return '';
        const rowspan = merged ? ` rowspan="${span < 0 ? rows.length - i : span}"` : '';
        return `<td${rowspan}>${esc(row.printed[column] ?? this.#cell(column, activity, i, key)).replace(/\n/g, '<br>')}</td>`;
      });
      before = group || key;
      body.push(`<tr>${cells.join('')}</tr>`);
    });
    if (totals) body.push(this.#totalRow(rows));
    return `<table class="r" border="1">${header}${body.join('')}</table>`;
  }

  #totalRow(rows: readonly Row[]): string {
    const { columns } = this.#layout;
    const sum = (field: 'classes' | 'learners' | 'cost') =>
      rows.reduce((n, row) => n + (row.activity[field] ?? 0), 0);
    const off = this.#faults.has('column-total') && columns.some(([c]) => c === 'learners') ? 10 : 0;
    if (off)
      this.#findings.push({
        rule: 'total-mismatch',
        stated: sum('learners') + off,
        derived: sum('learners'),
      });
    const title = columns.findIndex(([c]) => c === 'title');
    const cells = columns.map(([column], k) => {
      if (k === title) return '<td><b>Tổng cộng</b></td>';
      if (column === 'classes') return `<td>${sum('classes')}</td>`;
      if (column === 'learners') return `<td>${formatNumber(sum('learners') + off)}</td>`;
      if (column === 'cost') return `<td>${this.#money(sum('cost'))}</td>`;
      return '<td></td>';
    });
    return `<tr>${cells.join('')}</tr>`;
  }

  #money(n: number): string {
    const { money } = this.#layout;
    return money === 'đ'
      ? `${formatNumber(n)}đ`
      : money === 'thousand'
        ? formatNumber(n / 1000)
        : formatNumber(n);
  }

  #cell(column: Column, a: ActivityReading, index: number, key: string): string {
    const coded =
      !this.#layout.columns.some(([c]) => c === 'programme') &&
      this.#layout.shape !== 'programme-rows' &&
      a.programme !== null;
    switch (column) {
      case 'order':
        return String(index + 1);
      case 'month':
        return key;
      case 'time':
        return this.#scored
          ? `Ngày ${Number(a.from!.slice(8))}/${Number(a.from!.slice(5, 7))}/${a.from!.slice(0, 4)}`
          : formatDate(a.from as CivilDate);
      case 'title':
        return `${a.title}${coded ? ` (${a.programme === 'VHXH' ? 'VH-XH' : a.programme})` : ''}`;
      case 'programme':
        return PROGRAMME_WORDS[a.programme!]!;
      case 'classes':
        return a.classes === null ? '' : p2(a.classes);
      case 'learners':
        return a.learners === null ? '' : String(a.learners);
      case 'cost':
        return this.#money(a.cost!);
      case 'partners':
        return a.partners.join(', ');
      default:
        return a[column] ?? '';
    }
  }

  #prose(): void {
    for (let i = 0; i < 8; i++) {
      const [, title] = TOPICS[(i * 3) % TOPICS.length]!;
      const [learners, village] = [this.#between(30, 90), this.#pick(VILLAGES)];
      const venue = `nhà văn hóa ${this.#commune.village} ${village}`;
      const activity: ActivityReading = {
        ...blank(),
        month: `${YEAR}-${p2(i + 2)}`,
        title,
        programme: null,
        classes: 1,
        learners,
        venue,
      };
      this.#reading.activities.push(activity);
      this.#body.push(
        line(
          this.#scored
            ? `- Tháng ${i + 2}/${YEAR}: Mở 01 lớp chuyên đề “${title}” tại ${venue} với ${learners} học viên.`
            : `- Tháng ${i + 2}: Tổ chức 01 lớp “${title}” với ${learners} người tham gia tại ${venue}.`,
        ),
      );
    }
  }

  #event(): void {
    this.#heading('Thời gian, địa điểm, nội dung');
    const hall = `Hội trường Ủy ban nhân dân ${this.#commune.unit} ${this.#commune.name}`;
    const opening = civilDate(YEAR, 10, 2)!;
    const stated = this.#faults.has('weekday') ? addDays(opening, 1) : opening;
    if (stated !== opening)
      this.#findings.push({
        rule: 'weekday-mismatch',
        stated: weekdayName(stated, 'vi'),
        derived: weekdayName(opening, 'vi'),
      });
    this.#body.push(
      line(
        `Tuần lễ hưởng ứng học tập suốt đời được tổ chức từ ngày 02/10/${YEAR} đến hết ngày 08/10/${YEAR}, cụ thể như sau:`,
      ),
    );
    this.#body.push(
      line(
        `- Lễ khai mạc Tuần lễ học tập suốt đời được tổ chức vào 8h00 ngày 02/10/${YEAR} (${weekdayName(stated, 'vi')}).`,
      ),
    );
    this.#body.push(line(`- Địa điểm: ${hall}.`));
    this.#reading.activities.push({
      ...blank(),
      ...day(opening),
      title: 'Lễ khai mạc Tuần lễ học tập suốt đời',
      venue: hall,
    });
    for (const [i, [, title]] of TOPICS.slice(this.#between(0, 4)).slice(0, 3).entries()) {
      const date = civilDate(YEAR, 10, 3 + i * 2)!;
      const learners = this.#between(60, 150);
      this.#body.push(
        line(`${i + 1}. Ngày ${formatDate(date)}, chuyên đề “${title}” với ${learners} học viên tham gia.`),
      );
      this.#reading.activities.push({ ...blank(), ...day(date), title, learners });
    }
  }

  #tail(): void {
    const r = this.#reading;
    r.recipients = [
      { name: `UBND ${this.#commune.unit}`, purpose: 'để báo cáo' },
      { name: 'Các ban, ngành, đoàn thể', purpose: null },
      { name: `Các ${this.#commune.village}`, purpose: 'để thực hiện' },
      { name: 'Lưu: VT', purpose: null },
    ];
    const name = this.#pick(PEOPLE);
    const slash = this.#faults.has('authority');
    const acting = slash ? 'TM/TRUNG TÂM HTCĐ' : this.#scored ? 'KT. GIÁM ĐỐC' : 'TM. TRUNG TÂM HTCĐ';
    const office = acting.startsWith('KT') ? 'PHÓ GIÁM ĐỐC' : 'GIÁM ĐỐC';
    const post = this.#scored ? null : `PHÓ CHỦ TỊCH UBND ${this.#commune.unit.toUpperCase()}`;
    const capacity = `${acting} ${office}`;
    r.signatories = [{ capacity, post, name }];
    if (slash)
      this.#findings.push({ rule: 'layout', stated: capacity, derived: capacity.replace('TM/', 'TM. ') });
    const list = r.recipients.map(
      (one, i) => `- ${one.name}${one.purpose ? ` (${one.purpose})` : ''}${i === 3 ? '.' : ';'}`,
    );
    const sign = [acting, office, ...(post ? [post] : [])].map((text) => `<b>${text}</b>`).join('<br>');
    if (this.#layout.letterhead === 'table')
      this.#body.push(
        `<table width="100%"><tr><td valign="top">Nơi nhận:<br>${list.map(esc).join('<br>')}</td><td align="center" valign="top">${sign}<br><br><br><br><b>${name}</b></td></tr></table>`,
      );
    else
      this.#body.push(
        line('Nơi nhận:'),
        ...list.map((text) => line(text)),
        `<p align="center">${sign}</p><p>&nbsp;</p><p align="center"><b>${name}</b></p>`,
      );
  }
}

const day = (date: CivilDate) => ({ month: date.slice(0, 7), from: date, to: date });
const blank = (): ActivityReading => ({
  month: null,
  from: null,
  to: null,
  title: '',
  programme: null,
  audience: null,
  classes: null,
  learners: null,
  cost: null,
  venue: null,
  partners: [],
  note: null,
  purpose: null,
  hours: null,
});

function monthText(a: ActivityReading, shape: Layout['shape'], scored: boolean): string {
  const [year, month] = [a.month!.slice(0, 4), Number(a.month!.slice(5))];
  if (shape === 'quarters') return `Quý ${['I', 'II', 'III', 'IV'][Math.floor((month - 1) / 3)]}`;
  if (shape === 'bulleted-months') return `${p2(month)}/${year}`;
  return scored ? `T${month}` : `Tháng ${month}`;
}
