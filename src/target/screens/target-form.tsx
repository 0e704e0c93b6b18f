import { listUnits } from '#centre/unit/schema.ts';
import { listVillages } from '#centre/village/schema.ts';
import { useRead, useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { type Field, RecordForm } from '#kit/record-form.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { programmeCodes, programmeName } from '#norm/programme/rules.ts';
import { formWords } from '#plan/kind/form.ts';
import { indicatorOf, indicators } from '../indicator/library.ts';
import { listOwnIndicators } from '../own/schema.ts';
import { comparators } from '../target/rules.ts';
import { blankTarget, putTarget, type Target, type TargetEntry } from '../target/schema.ts';
import { bodyOf } from './body.ts';
import { classesOfWords, comparatorWords, words } from './words.ts';

const fromRecords = ({ indicator }: TargetEntry): boolean => indicatorOf(indicator)?.from === 'records';

/** A target as a form: a new one is added with its button, one that stands saves itself. */
export function TargetForm({
  planId,
  target,
  position,
  onAdded,
}: {
  planId: string;
  /** Null for a new one. */
  target: Target | null;
  position: number;
  onAdded: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const put = useWrite(putTarget);
  const units = useRead(listUnits).data ?? [];
  const villages = useRead(listVillages).data ?? [];
  const own = useRead(listOwnIndicators).data ?? [];
  const label = words.field;
  const named = (rows: readonly { readonly id: string; readonly name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }));
  const source = (from: 'records' | 'reported') => say(from === 'records' ? words.records : words.reported);
  const fields: readonly Field<TargetEntry>[] = [
    { name: 'text', label: label.text, kind: 'text', required: true },
    {
      name: 'comparator',
      label: label.comparator,
      kind: 'choice',
      required: true,
      choices: comparators.map((value) => ({ value, label: say(comparatorWords[value]) })),
    },
    { name: 'value', label: label.value, kind: 'number', hint: label.valueHint },
    {
      name: 'upTo',
      label: label.upTo,
      kind: 'number',
      hint: label.upToHint,
      hidden: ({ comparator }) => comparator !== '>=',
    },
    { name: 'unit', label: label.unit, kind: 'text', hint: label.unitHint },
    ...(own.length > 0
      ? [
          {
            name: 'ownIndicatorId' as const,
            label: label.ownIndicator,
            kind: 'choice' as const,
            hint: label.ownIndicatorHint,
            choices: named(own.filter(({ active, id }) => active || id === target?.ownIndicatorId)),
          },
        ]
      : []),
    {
      name: 'indicator',
      label: label.indicator,
      kind: 'choice',
      choices: indicators.map(({ code, name, from }) => ({
        value: code,
        label: `${name[language]} (${source(from)})`,
      })),
      hidden: ({ ownIndicatorId }) => ownIndicatorId !== null,
    },
    {
      name: 'population',
      label: label.population,
      kind: 'number',
      hint: label.populationHint,
      hidden: ({ unit }) => unit !== '%',
    },
    { name: 'populationOf', label: label.populationOf, kind: 'text', hidden: ({ unit }) => unit !== '%' },
    { name: 'populationOn', label: label.populationOn, kind: 'day', hidden: ({ unit }) => unit !== '%' },
    { name: 'dueOn', label: label.dueOn, kind: 'day', hint: label.dueHint },
    {
      name: 'unitId',
      label: label.unitId,
      kind: 'choice',
      hint: label.unitIdHint,
      choices: named(units.filter(({ validTo }) => validTo === null)),
    },
    {
      name: 'classesOf',
      label: label.classesOf,
      kind: 'choice',
      required: true,
      choices: (['commune', 'plan'] as const).map((value) => ({ value, label: say(classesOfWords[value]) })),
      hidden: (entry) => !fromRecords(entry),
    },
    {
      name: 'programme',
      label: label.programme,
      kind: 'choice',
      choices: programmeCodes.map((code) => ({ value: code, label: say(programmeName(code)) })),
      hidden: (entry) => !fromRecords(entry),
    },
    {
      name: 'villageId',
      label: label.village,
      kind: 'choice',
      choices: named(villages.filter(({ validTo }) => validTo === null)),
      hidden: (entry) => !fromRecords(entry),
    },
    {
      name: 'form',
      label: label.form,
      kind: 'choice',
      choices: Object.entries(formWords).map(([value, name]) => ({ value, label: say(name) })),
      hidden: (entry) => !fromRecords(entry),
    },
    {
      name: 'droppedReason',
      label: label.dropped,
      kind: 'text',
      hint: label.droppedHint,
      hidden: () => target === null,
    },
  ];
  const start: TargetEntry = target
    ? { id: target.id, ...bodyOf(target) }
    : {
        id: newId(),
        planId,
        position,
        ...blankTarget,
      };
  return (
    <RecordForm<TargetEntry>
      fields={fields}
      start={start}
      isNew={target === null}
      addLabel={words.add}
      onAdded={onAdded}
      save={async ({ id, ...body }) => {
        const saved = await put.mutateAsync({ params: { id }, body });
        return { id, ...bodyOf(saved) };
      }}
    />
  );
}
