import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDelimited } from '#platform/delimited.ts';
import { root } from '../../src/platform/root.ts';
import { screens } from '../../src/web/screens.ts';

/**
 * The duties of each plan that the software cannot do yet. A number may only become smaller: whoever builds what is missing says in
 * duties.csv where the duty lives now, and takes the number down.
 */
const toCome: Readonly<Record<string, number>> = Object.freeze({
  'long-xuyen': 0,
  'tan-huong': 0,
  'tan-phong': 1,
  'thanh-binh': 0,
  'thanh-oai': 0,
});

const [header, ...rows] = readDelimited(
  readFileSync(join(root, 'tests', 'journeys', 'duties.csv'), 'utf8'),
  ',',
);
const duties = rows.map(([seed = '', paragraph = '', duty = '', lives = '', place = '', note = '']) => ({
  seed,
  paragraph,
  duty,
  lives,
  place,
  note,
}));
type Duty = (typeof duties)[number];

const paths: ReadonlySet<string> = new Set(screens.map(({ path }) => path));
const nowhere = (place: string) => place === '';
const stands: Readonly<Record<string, (place: string) => boolean>> = Object.freeze({
  /** The folder of a noun. */
  record: (place) => place.startsWith('src/') && existsSync(join(root, place, 'schema.ts')),
  /** The path of a screen. */
  screen: (place) => place !== '' && paths.has(place),
  paper: (place) => place.endsWith('/paper.ts') && existsSync(join(root, place)),
  prose: nowhere,
  'to-come': nowhere,
});

const told = ({ seed, paragraph, duty, lives, place, note }: Duty) =>
  [seed, paragraph, duty, lives, place, note].join(' | ');
const failing = (sound: (duty: Duty) => boolean): string[] => duties.filter((one) => !sound(one)).map(told);

describe('the duties of the five plans', () => {
  it('stand in rows of six columns, for every plan, in the order of plan and paragraph, each once', () => {
    expect(header).toEqual(['seed', 'paragraph', 'duty', 'lives', 'place', 'note']);
    expect(rows.filter(({ length }) => length !== 6)).toEqual([]);
    expect([...new Set(duties.map(({ seed }) => seed))]).toEqual(Object.keys(toCome));
    expect(failing(({ paragraph }) => /^[1-9]\d*$/.test(paragraph))).toEqual([]);
    const ordered = duties.toSorted(
      (one, other) =>
        Object.keys(toCome).indexOf(one.seed) - Object.keys(toCome).indexOf(other.seed) ||
        Number(one.paragraph) - Number(other.paragraph),
    );
    expect(duties.map(told)).toEqual(ordered.map(told));
    const keys = duties.map(({ seed, paragraph, duty }) => `${seed} ${paragraph} ${duty}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('say what is to be done, and why it is no record where it is none', () => {
    expect(failing(({ duty }) => duty !== '')).toEqual([]);
    expect(failing(({ lives, note }) => lives !== 'prose' || note !== '')).toEqual([]);
    // What nobody has begun, or the room that is being built for it.
    expect(
      failing(({ lives, note }) => lives !== 'to-come' || /^(chưa có: |đang làm: src\/)\S/.test(note)),
    ).toEqual([]);
  });

  it('live in places that exist', () => {
    expect(failing(({ lives, place }) => stands[lives]?.(place) ?? false)).toEqual([]);
  });

  it('are to come for as many as are known, which may only become fewer', () => {
    const counted = Object.fromEntries(
      Object.keys(toCome).map((plan) => [
        plan,
        duties.filter(({ seed, lives }) => seed === plan && lives === 'to-come').length,
      ]),
    );
    expect(counted).toEqual(toCome);
  });
});
