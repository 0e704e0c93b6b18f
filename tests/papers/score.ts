/** Scores readings against labels, field group by field group: every known fact is one item. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '#paper-import/read/file.ts';
import { checkReading } from '#plan/checks/check.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import type { ExpectedFinding, Label } from './compose.ts';
import { TASKS, type Task } from './layouts.ts';

export const GROUPS = [
  'letterhead',
  'bases',
  'community',
  'results and needs',
  'targets',
  'activities',
  'work and money',
  'ending',
  'findings',
] as const;
export type Group = (typeof GROUPS)[number];

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}
export interface Scored {
  readonly task: Task;
  readonly groups: Readonly<Record<Group, Tally>>;
  readonly differences: readonly string[];
}

const plain = (value: unknown): string =>
  String(value)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[.;,\s]+$/, '')
    .trim();

function facts(reading: PlanReading, findings: readonly ExpectedFinding[]): Record<Group, string[]> {
  const out = Object.fromEntries(GROUPS.map((group) => [group, [] as string[]])) as Record<Group, string[]>;
  const add = (group: Group, path: string, value: unknown) => {
    if (value !== null && value !== undefined && value !== '') out[group].push(`${path} = ${plain(value)}`);
  };
  for (const key of ['kind', 'title', 'number', 'issuedOn', 'issuedAt', 'theme'] as const)
    add('letterhead', key, reading[key]);
  add('letterhead', 'issuer.parent', reading.issuer.parent);
  add('letterhead', 'issuer.name', reading.issuer.name);
  add('letterhead', 'period', `${reading.period.from} ${reading.period.to}`);
  for (const basis of reading.legalBases)
    for (const [key, value] of Object.entries(basis)) add('bases', `${basis.number} ${key}`, value);
  for (const [key, value] of Object.entries(reading.community)) add('community', key, value);
  for (const row of reading.lastPeriod.byProgramme)
    add('results and needs', `last ${row.programme}`, `${row.classes} ${row.attendances}`);
  for (const row of reading.needs.byProgramme)
    add('results and needs', `needs ${row.programme}`, `${row.topics} ${row.attendances}`);
  for (const [key, value] of Object.entries({
    ...reading.lastPeriod.stated,
    ...prefixed(reading.needs.stated),
  }))
    add('results and needs', `stated ${key}`, value);
  for (const target of reading.targets)
    add('targets', `${target.comparator} ${target.value} ${target.unit}`, target.text);
  const seen = new Map<string, number>();
  for (const activity of reading.activities) {
    const name = `${activity.month} ${plain(activity.title)}`;
    const again = seen.get(name) ?? 0;
    seen.set(name, again + 1);
    for (const [key, value] of Object.entries(activity)) {
      if (key === 'hours')
        add(
          'activities',
          `${name} #${again} hours`,
          activity.hours && `${activity.hours.from} ${activity.hours.to}`,
        );
      else if (Array.isArray(value))
        for (const one of value) add('activities', `${name} #${again} partner`, one);
      else add('activities', `${name} #${again} ${key}`, value);
    }
  }
  for (const { unit, tasks } of reading.assignments)
    for (const task of tasks) add('work and money', unit, task);
  for (const source of reading.funding) add('work and money', 'funding', source);
  for (const { name, purpose } of reading.recipients) add('ending', `to ${name}`, purpose ?? '-');
  for (const { capacity, post, name } of reading.signatories)
    add('ending', 'signed', `${capacity} | ${post} | ${name}`);
  for (const { rule, stated, derived } of findings)
    add(
      'findings',
      rule,
      rule === 'date-outside-period' ? '' : `${stated} ${rule === 'missing-value' ? '' : derived}`,
    );
  return out;
}

const prefixed = (stated: PlanReading['needs']['stated']) => ({
  'needs topics': stated.topics,
  'needs attendances': stated.attendances,
});

/** Items of a group on both sides, one item counting once for every time that it stands there. */
function compare(
  expected: readonly string[],
  found: readonly string[],
): { tally: Tally; differences: string[] } {
  const left = [...found];
  const missed = expected.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return {
    tally: { right: expected.length - missed.length, wrong: left.length, missed: missed.length },
    differences: [...missed.map((item) => `- ${item}`), ...left.map((item) => `+ ${item}`)],
  };
}

const folder = join(import.meta.dirname, 'files');

/** A labelled paper's file and its label. */
export function paperOf({ id }: Task): { name: string; bytes: Uint8Array; label: Label } {
  const name = readdirSync(folder).find((file) => file.startsWith(`${id}.`))!;
  const label = JSON.parse(readFileSync(join(import.meta.dirname, 'labels', `${id}.json`), 'utf8')) as Label;
  return { name, bytes: readFileSync(join(folder, name)), label };
}

export async function score(task: Task): Promise<Scored> {
  const { name, bytes, label } = paperOf(task);
  const { reading, evidence } = await readBytes(bytes, name);
  return { task, ...compared(label, reading, checkReading(reading, { evidence })) };
}

/** Holds what was read and found against a label. */
export function compared(
  label: Label,
  reading: PlanReading,
  findings: readonly ExpectedFinding[],
): Omit<Scored, 'task'> {
  const [expected, found] = [facts(label.reading, label.findings), facts(reading, findings)];
  const groups = {} as Record<Group, Tally>;
  const differences: string[] = [];
  for (const group of GROUPS) {
    const result = compare(expected[group], found[group]);
    groups[group] = result.tally;
    differences.push(...result.differences.map((difference) => `${group} ${difference}`));
  }
  return { groups, differences };
}

/** Precision, recall and their harmonic mean; 1 where there is nothing to find and nothing was found. */
export function rates(tallies: readonly Tally[]): { precision: number; recall: number; f1: number } {
  const sum = (key: keyof Tally) => tallies.reduce((n, tally) => n + tally[key], 0);
  const [right, wrong, missed] = [sum('right'), sum('wrong'), sum('missed')];
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return {
    precision,
    recall,
    f1: right === 0 && wrong + missed > 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

export { TASKS };
