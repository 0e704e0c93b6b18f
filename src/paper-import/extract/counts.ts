/** Results and needs by programme told in words: figures with their nouns, and the programmes named beside them. */

import type { ProgrammeCode } from '#norm/programme/rules.ts';
import { parseFigure } from '#vocabulary/written-numbers.ts';
import { withFigures } from './annotate.ts';
import { programmeMentions } from './programme.ts';
import type { Tally, TallyRow } from './table/tallies.ts';

interface Token {
  readonly at: number;
  readonly end: number;
  readonly kind: 'units' | 'people' | 'programme' | 'end' | 'comma';
  readonly value: number;
  readonly code?: ProgrammeCode;
}
interface Group {
  units: number | null;
  people: number | null;
  code: ProgrammeCode | null;
  start: number;
}

const FIGURE = String.raw`(?<![\d.,])(\d{1,3}(?:[. ]\d{3})+|\d+)(?![\d.,]*[\d/%])`;
const UNITS = new RegExp(
  `${FIGURE}\\s*(?:lớp|chuyên đề|buổi|cuộc|đợt|chủ đề|nội dung|CĐ)(?!\\p{L})|(?:số lớp|số chuyên đề|tổng số lớp)[^\\d:;.]{0,30}:?\\s*${FIGURE}(?!\\s*(?:lượt|người|học viên))`,
  'giu',
);
const PEOPLE = new RegExp(
  `${FIGURE}\\s*(?:lượt|học viên|người|hội viên|HV|đăng ký|bà con)(?!\\s*\\/)(?!\\s*(?:nữ|dân tộc))(?!\\p{L})|(?:học viên|lượt người|số lượt|số người|tổng số lượt|lượt tham gia)(?: tham gia| đăng ký| học)?[^\\d:;.]{0,30}:?\\s*${FIGURE}(?!\\s*(?:lớp|chuyên đề))`,
  'giu',
);
const ENDS = /[;.]\s|:\s|(?:trong đó|cụ thể|chia ra|gồm(?: có)?|cộng (?:lại|cả))(?!\p{L})|$/giu;

/** Reads sentences of one kind: results (`units` are classes) or needs (`units` are topics). */
export function readCounts(texts: readonly string[]): Tally {
  const rows: TallyRow[] = [];
  let stated: { units: number | null; people: number | null } = { units: null, people: null };
  for (const group of texts.flatMap(groupsIn)) {
    const { units, people, code } = group;
    if (code === null) {
      stated = { units: stated.units ?? units, people: stated.people ?? people };
      continue;
    }
    if (!rows.some((row) => row.programme === code))
      rows.push({ programme: code, units, attendances: people });
  }
  return { rows, statedUnits: stated.units, statedAttendances: stated.people };
}

/** The figures that belong together, with the programme that they are of; null for those of all. */
function groupsIn(text: string): Group[] {
  const plain = withFigures(text);
  const all = tokens(plain);
  const groups: Group[] = [];
  let open: Group = { units: null, people: null, code: null, start: 0 };
  const told = () => open.units !== null || open.people !== null;
  const close = (start: number) => {
    if (told()) groups.push(open);
    open = { units: null, people: null, code: null, start };
  };
  all.forEach((token, i) => {
    const before = all[i - 1];
    if (token.kind === 'comma') return;
    if (token.kind === 'end') {
      if (told() || open.code === null) close(token.at);
      return;
    }
    if (token.kind === 'programme') {
      const beside = before && before.kind !== 'comma' && before.kind !== 'end';
      if (told() && (open.code !== null ? open.code !== token.code : !beside && figuresFollow(all, i)))
        close(token.at);
      open.code ??= token.code!;
      return;
    }
    if (open[token.kind] !== null) close(token.at);
    open[token.kind] = token.value;
  });
  close(plain.length);
  return groups;
}

/** Whether a figure comes before the clause ends. */
function figuresFollow(all: readonly Token[], at: number): boolean {
  const next = all.slice(at + 1).find(({ kind }) => kind !== 'comma' && kind !== 'programme');
  return next !== undefined && next.kind !== 'end';
}

function tokens(text: string): Token[] {
  const figures = (pattern: RegExp, kind: 'units' | 'people') =>
    [...text.matchAll(pattern)].flatMap((match): Token[] => {
      const value = parseFigure((match[1] ?? match[2])!);
      return value === null || !Number.isInteger(value)
        ? []
        : [{ at: match.index, end: match.index + match[0].length, kind, value }];
    });
  const all = [...figures(UNITS, 'units'), ...figures(PEOPLE, 'people')].sort((a, b) => a.at - b.at);
  // `9 lớp/10 lớp kế hoạch`: what was planned stands behind the stroke.
  const found = all.filter(
    ({ at, kind }, i) => text[at - 1] !== '/' || (all[i - 1] !== undefined && all[i - 1]!.kind !== kind),
  );
  const free = ({ at }: { at: number }) => !found.some((token) => at > token.at && at < token.end);
  const named = programmeMentions(text).map(
    ({ at, end, code }): Token => ({ at, end, kind: 'programme', value: 0, code }),
  );
  const marks = [...text.matchAll(/,\s|\(/g)].map(
    ({ index }): Token => ({ at: index, end: index + 1, kind: 'comma', value: 0 }),
  );
  const ends = [...text.matchAll(ENDS)].map(
    (match): Token => ({ at: match.index, end: match.index + match[0].length, kind: 'end', value: 0 }),
  );
  return [...found, ...named.filter(free), ...marks.filter(free), ...ends.filter(free)].sort(
    (a, b) => a.at - b.at,
  );
}
