/** Decides what each part of a paper speaks of: signs are added up, and neighbours speak with one another. */

import { type Block, type BlockClass, blockClasses } from '#plan/reading/blocks.ts';
import { annotate, type PaperYears } from './annotate.ts';
import type { Heading } from './outline.ts';
import { headingSigns, reportSign, type Sign, textSigns } from './signs.ts';
import type { Unit } from './units.ts';

export interface Verdict {
  readonly class: BlockClass | null;
  readonly sure: number;
  readonly why: Block['why'];
}
type Scores = Record<BlockClass, number>;
interface Voice {
  readonly sign: string;
  readonly weights: Sign['weights'];
  readonly share: number;
}

/** How much a neighbour of the same class is worth: in one list, under one heading, across one. */
const TOGETHER = { sentence: 0.9, list: 2.6, labelled: 1, heading: 0.8, apart: 0 } as const;
/** An item that says itself what it is of: `Thư viện: …`. */
const LABELLED = /^[^:.;]{3,60}:\s/u;
/** A class that nothing speaks for more than this is none. */
const LEAST = 0.75;
/** A heading two levels up speaks for half of one level up. */
const OUTER = 0.5;

/** A verdict for each unit. Tables were judged by the reader of tables; they speak with their neighbours. */
export function classify(
  units: readonly Unit[],
  years: PaperYears,
  ofTable: (unit: Unit) => Verdict,
): Verdict[] {
  const headings = new Map<Heading, Voice[]>();
  const voices = units.map((unit) => voicesOf(unit, years, headings));
  const scores = voices.map(sum);
  const fixed = units.map((unit) => (unit.table ? ofTable(unit) : null));
  fixed.forEach((verdict, i) => {
    if (verdict?.class) scores[i] = { ...zero(), [verdict.class]: 3 };
  });
  const path = best(units, scores);
  const own = units.map((_, i) => fixed[i] ?? verdictOf(path[i]!, scores[i]!, voices[i]!));
  return own.map((verdict, i) =>
    verdict.class === null && !fixed[i] ? carried(i, path, own, units) : verdict,
  );
}

const zero = (): Scores => Object.fromEntries(blockClasses.map((name) => [name, 0])) as Scores;

function sum(voices: readonly Voice[]): Scores {
  const scores = zero();
  for (const { weights, share } of voices)
    for (const [name, weight] of Object.entries(weights)) scores[name as BlockClass] += weight * share;
  return scores;
}

function voicesOf(unit: Unit, years: PaperYears, known: Map<Heading, Voice[]>): Voice[] {
  const text = annotate(unit.text, years);
  const voices: Voice[] = [...textSigns, ...(years.report ? [reportSign] : [])]
    .filter(({ words }) => words.test(text))
    .map(({ sign, weights }) => ({ sign, weights, share: 1 }));
  let share = 1;
  for (const heading of [...unit.headings].reverse()) {
    const own = known.get(heading) ?? ofHeading(heading, years);
    known.set(heading, own);
    voices.push(...own.map((voice) => ({ ...voice, share: voice.share * share })));
    if (own.length > 0) share *= OUTER;
  }
  return voices;
}

/** `Biểu 2. Địa bàn`: what numbers a heading says nothing of what it is about. */
const NUMBERED =
  /^(?:biểu|bảng|phụ lục|mục|phần)\s*(?:số\s*)?(?:[\dIVX]{1,4}|[A-HĐ])(?![\p{L}\d])\s*[.:)–-]*\s*/iu;

/** A heading's own voices. One that names two things speaks for both, and for each less. */
function ofHeading(heading: Heading, years: PaperYears): Voice[] {
  const text = annotate(heading.body.replace(NUMBERED, ''), years);
  const own = headingSigns.filter(({ words }) => words.test(text));
  const share = own.length > 1 ? 0.8 : 1;
  return own.map(({ sign, weights }) => ({
    sign: `${sign}: “${heading.body.slice(0, 60)}”`,
    weights,
    share,
  }));
}

/** The sequence of classes whose own scores and company are worth most together. */
function best(units: readonly Unit[], scores: readonly Scores[]): BlockClass[] {
  const from: number[][] = [];
  let worth = blockClasses.map((name) => scores[0]?.[name] ?? 0);
  for (let i = 1; i < units.length; i++) {
    const company = companyOf(units[i - 1]!, units[i]!);
    const strongest = worth.indexOf(Math.max(...worth));
    const stays = worth.map((own) => own + company >= worth[strongest]!);
    from.push(stays.map((stay, k) => (stay ? k : strongest)));
    worth = blockClasses.map(
      (name, k) => (stays[k] ? worth[k]! + company : worth[strongest]!) + scores[i]![name],
    );
  }
  const path = [worth.indexOf(Math.max(...worth))];
  for (const back of from.reverse()) path.push(back[path.at(-1)!]!);
  return path.reverse().map((k) => blockClasses[k]!);
}

/** A sentence that says nothing of itself is carried by the one beside it in its paragraph. */
function carried(
  i: number,
  path: readonly BlockClass[],
  own: readonly Verdict[],
  units: readonly Unit[],
): Verdict {
  const beside = [i - 1, i + 1].some(
    (k) => own[k]?.class === path[i] && (sameLine(units[k]!, units[i]!) || sameList(units[k]!, units[i]!)),
  );
  return beside
    ? {
        class: path[i]!,
        sure: 0.5,
        why: [{ sign: 'cùng đoạn, cùng danh sách với câu bên cạnh', weight: TOGETHER.sentence }],
      }
    : own[i]!;
}

const sameLine = (one: Unit, other: Unit): boolean => one.line !== null && one.line === other.line;
const sameList = (one: Unit, other: Unit): boolean =>
  one.rank === other.rank && one.rank !== 'plain' && one.headings.at(-1) === other.headings.at(-1);

function companyOf(before: Unit, next: Unit): number {
  if (before.headings.at(-1) !== next.headings.at(-1)) return TOGETHER.apart;
  if (before.line !== null && before.line === next.line) return TOGETHER.sentence;
  if (before.rank !== next.rank || next.rank === 'plain') return TOGETHER.heading;
  return LABELLED.test(before.text) && LABELLED.test(next.text) ? TOGETHER.labelled : TOGETHER.list;
}

function verdictOf(name: BlockClass, scores: Scores, voices: readonly Voice[]): Verdict {
  const own = scores[name];
  const other = Math.max(...blockClasses.filter((one) => one !== name).map((one) => scores[one]));
  const why = voices
    .flatMap(({ sign, weights, share }) => {
      const weight = (weights[name] ?? 0) * share;
      return weight > 0 ? [{ sign, weight: Math.round(weight * 100) / 100 }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 6);
  const sure = 1 / (1 + Math.exp(-(own - Math.max(other, 0))));
  return own < LEAST
    ? { class: null, sure: 0, why: [] }
    : { class: name, sure: Math.round(sure * 100) / 100, why };
}
