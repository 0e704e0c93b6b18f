/** Results and needs by programme: lines such as `+ Kinh tế: 04 lớp có 354 học viên`, or a table of the same. */

import type { ProgrammeCode } from '#norm/programme/rules.ts';
import type { Table } from '#paper/read/document.ts';
import { fold } from '#vocabulary/text.ts';
import { parseCount } from '#vocabulary/written-numbers.ts';
import { headerWords } from './columns.ts';
import { rowTexts } from './flow.ts';
import { type Line, marked } from './lines.ts';
import { programmeNamed } from './programme.ts';

export interface TallyRow {
  readonly programme: ProgrammeCode;
  /** Classes held, or topics asked for. */
  readonly units: number | null;
  readonly attendances: number | null;
}
export interface Tally {
  readonly rows: readonly TallyRow[];
  readonly statedUnits: number | null;
  readonly statedAttendances: number | null;
}

const FIGURE = String.raw`(\d[\d.]*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)`;
const UNITS = new RegExp(
  `${FIGURE}\\s*(?:lớp(?: chuyên đề| học)?|chuyên đề|buổi|cuộc|đợt|chủ đề|nội dung)(?!\\p{L})`,
  'iu',
);
const UNITS_AFTER = /(?:số lớp|số chuyên đề|tổng số lớp|số lớp,? chuyên đề)[^\d:]{0,30}:?\s*(\d[\d.]*)/iu;
const PEOPLE = new RegExp(
  `${FIGURE}\\s*(?:lượt(?: người| học viên| HV)?|học viên|người|HV|hội viên|đăng ký)(?!\\s*\\/)(?!\\p{L})`,
  'iu',
);
const PEOPLE_AFTER =
  /(?:học viên|lượt người|số lượt|số người|tổng số lượt|lượt tham gia)[^\d:;.]{0,30}:?\s*(\d[\d.]*)(?!\s*(?:lớp|chuyên đề))/iu;

const unitsIn = (text: string) => first(text, UNITS, UNITS_AFTER);
const peopleIn = (text: string) => first(text, PEOPLE, PEOPLE_AFTER);
function first(text: string, ...patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const value = match ? parseCount(match[1]!.replace(/\.$/, '')) : null;
    if (value !== null) return value;
  }
  return null;
}

/** The part of a line that names the programme: before the figures, without `nhu cầu học tập về`. */
function namePart(body: string): string {
  const upto = body.split(/[:(]|\s(?:có|với|mở|gồm|là|đăng ký)\s|\d/u)[0] ?? '';
  return upto.trim();
}

const IS_TOTAL =
  /^(tong|so luot|so lop|so chuyen de|hoc vien|cong|tong so|tong cong|trong do|so hoc vien|luot)/;

/** Reads the lines of a section, and its tables. */
export function readTally(lines: readonly Line[], tables: readonly Table[]): Tally {
  const rows: TallyRow[] = [];
  let statedUnits: number | null = null;
  let statedAttendances: number | null = null;
  for (const { text } of lines) {
    for (const clause of clauses(text)) {
      const body = marked(clause).body;
      const [units, attendances] = [unitsIn(body), peopleIn(body)];
      if (units === null && attendances === null) continue;
      const name = namePart(body);
      const total =
        IS_TOTAL.test(fold(body)) ||
        /tong (so|cong)|tham gia:|trong nam|^nam$|nam \d{4}|^(nam )?(\d{4} )?(trung tam|toan xa|don vi|da mo)/.test(
          fold(name),
        ) ||
        /^nam \d{4}/.test(fold(body));
      const programme = total ? null : programmeNamed(name);
      if (programme && !rows.some((row) => row.programme === programme && programme !== 'KHAC'))
        rows.push({ programme, units, attendances });
      else if (!programme && total) {
        statedUnits ??= units;
        statedAttendances ??= attendances;
      }
    }
  }
  const fromTables = tables.map(readTable).find((tally) => tally !== null);
  if (fromTables && rows.length === 0) {
    return {
      rows: fromTables.rows,
      statedUnits: fromTables.statedUnits ?? statedUnits,
      statedAttendances: fromTables.statedAttendances ?? statedAttendances,
    };
  }
  return { rows, statedUnits, statedAttendances };
}

/** One line may tell several programmes, parted by semicolons. */
const clauses = (text: string): string[] =>
  text.split(/;\s+(?=[\p{L}+-])|,?\s*trong đó\s*:?\s*/iu).filter(Boolean);

function readTable(table: Table): Tally | null {
  const header = table.grid[0]!.map((c) => headerWords(c.text));
  const units = header.findIndex(
    (h) => /so lop|chuyen de$|so chuyen de|so buoi|^lop$|so cuoc/.test(h) && !/ten|noi dung/.test(h),
  );
  const people = header.findIndex(
    (h, k) => k !== units && /luot|hoc vien|so nguoi|so luong|dang ky|nguoi hoc/.test(h),
  );
  const name = header.findIndex(
    (h, k) => k !== units && k !== people && /chuong trinh|linh vuc|noi dung|nhom|chuyen de|nhu cau/.test(h),
  );
  if (name < 0 || (units < 0 && people < 0)) return null;
  const rows: TallyRow[] = [];
  let stated: { units: number | null; people: number | null } = { units: null, people: null };
  for (const row of table.grid.slice(1)) {
    const at = (k: number) => (k < 0 ? null : (row[k]!.number ?? parseCount(row[k]!.text)));
    const [u, p] = [at(units), at(people)];
    const text = rowTexts(row).join(' ');
    if (/^(\W|\d)*(tong|cong)/.test(fold(text))) stated = { units: u, people: p };
    else {
      const programme = programmeNamed(row[name]!.text);
      if (programme && (u !== null || p !== null)) rows.push({ programme, units: u, attendances: p });
    }
  }
  return rows.length > 0 ? { rows, statedUnits: stated.units, statedAttendances: stated.people } : null;
}
