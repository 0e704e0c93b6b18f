/** Results and needs by programme, told in lines such as `+ Kinh tế: 04 lớp có 354 học viên`. */

import { fold } from '#vocabulary/text.ts';
import { parseCount } from '#vocabulary/written-numbers.ts';
import { type Line, marked } from './lines.ts';
import { programmeNamed } from './programme.ts';
import type { Tally, TallyRow } from './table/tallies.ts';

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

/** Reads the lines of a section. */
export function readTally(lines: readonly Line[]): Tally {
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
  return { rows, statedUnits, statedAttendances };
}

/** One line may tell several programmes, parted by semicolons. */
const clauses = (text: string): string[] =>
  text.split(/;\s+(?=[\p{L}+-])|,?\s*trong đó\s*:?\s*/iu).filter(Boolean);
