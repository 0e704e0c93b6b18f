import { expect, it } from 'vitest';
import { compared } from './compare.ts';
import { exported, imported } from './exchange.ts';
import { indicatorsOf } from './set.ts';
import { shippedSet, shippedSets } from './shipped/sets.ts';

const citizen = shippedSet('CDHT-244-2022')!;

it('gives a set away and takes it in whole, with nothing in it that counts as checked', () => {
  for (const set of shippedSets) {
    const taken = imported(exported(set));
    if (!('set' in taken)) throw new Error(set.id);
    expect(taken.set.verified).toBe(false);
    expect(indicatorsOf(taken.set).some(({ verified }) => verified)).toBe(false);
    expect(
      compared(set, taken.set).every(({ state }) => state === 'same'),
      set.id,
    ).toBe(true);
  }
});

it('says what is wrong with a file that is no set', () => {
  const told = (text: string) => {
    const taken = imported(text);
    return 'wrong' in taken ? taken.wrong.map(({ vi }) => vi) : [];
  };
  expect(told('{')).toEqual([expect.stringContaining('không phải JSON')]);
  expect(told('null')).toEqual([expect.stringContaining('không phải bộ tiêu chí')]);
  expect(told('{"kind": "other"}')).toEqual([expect.stringContaining('không phải bộ tiêu chí')]);
  const broken = JSON.parse(exported(citizen));
  broken.set.criteria[0].indicators[1].max = 'mười';
  expect(told(JSON.stringify(broken))).toEqual(['Sai hoặc thiếu ở criteria.0.indicators.1.max.']);
});

it('shows two versions side by side: what stays, what changes, what comes and goes', () => {
  const [first, ...rest] = citizen.criteria;
  const after = {
    ...citizen,
    passTotal: 70,
    criteria: [
      {
        ...first!,
        indicators: [
          { ...first!.indicators[0]!, max: 20 },
          { ...first!.indicators[1]!, code: '11' },
        ],
      },
      ...rest,
    ],
  };
  const states = new Map(compared(citizen, after).map(({ code, state }) => [code, state]));
  expect(states.get('')).toBe('changed');
  expect(states.get('1')).toBe('changed');
  expect(states.get('11')).toBe('added');
  expect(states.get('2')).toBe('removed');
  expect(states.get('5')).toBe('same');
});
