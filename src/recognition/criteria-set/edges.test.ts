import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Dependence, dependences, type ModelTree, restsWell, treeOf } from './edges.ts';
import { models } from './set.ts';
import { shippedSets } from './shipped/sets.ts';

const shipped = dependences(shippedSets);
const paths = ({ model, on }: ModelTree): string[] =>
  on.length === 0 ? [model] : on.flatMap((one) => paths(one).map((path) => `${model} < ${path}`));

it('leads from the commune over villages and families to the citizen, all of it marked as an inference', () => {
  expect(paths(treeOf('commune', shipped))).toContain('commune < village < family < citizen');
  expect(paths(treeOf('unit', shipped))).toEqual(['unit < citizen']);
  expect(shipped.length).toBeGreaterThan(0);
  expect(shipped.every(({ verified, share }) => !verified && share === null)).toBe(true);
});

it('ends whatever people type in, also where titles rest on each other in a ring', () => {
  const edge = fc.record({ of: fc.constantFrom(...models), on: fc.constantFrom(...models) });
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 12 }), fc.constantFrom(...models), (edges, root) => {
      const all = edges.map((one): Dependence => ({ ...one, indicator: null, share: null, verified: false }));
      for (const path of paths(treeOf(root, all))) {
        const steps = path.split(' < ');
        expect(new Set(steps).size).toBe(steps.length);
      }
    }),
  );
});

it('says whether the share is there, and nothing where none is asked for or nobody is counted', () => {
  const edge: Dependence = { of: 'family', on: 'citizen', indicator: null, share: 50, verified: true };
  expect(restsWell(edge, { met: 2, all: 4 })).toBe(true);
  expect(restsWell(edge, { met: 1, all: 4 })).toBe(false);
  expect(restsWell(edge, { met: 0, all: 0 })).toBeNull();
  expect(restsWell({ ...edge, share: null }, { met: 4, all: 4 })).toBeNull();
});
