import type { Field } from '#kit/record-form.tsx';
import type { Dossier } from '../schema.ts';
import { words } from './words.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The form of a dossier; its kind is chosen once. */
export const dossierFields = (
  kinds: readonly Choice[],
  villages: readonly Choice[],
  units: readonly Choice[],
): readonly Field<Dossier>[] => [
  ...(kinds.length > 0
    ? [
        {
          name: 'kind' as const,
          label: words.kind,
          kind: 'choice' as const,
          required: true,
          choices: kinds,
        },
      ]
    : []),
  { name: 'name', label: words.name, kind: 'text', required: true },
  { name: 'holder', label: words.holder, kind: 'text', hint: words.holderHint },
  { name: 'villageId', label: words.village, kind: 'choice', choices: villages },
  { name: 'unitId', label: words.unit, kind: 'choice', choices: units },
  { name: 'since', label: words.since, kind: 'day', required: true },
  { name: 'endedOn', label: words.endedOn, kind: 'day' },
  { name: 'note', label: words.note, kind: 'text' },
];
