import { readNumber } from '#kit/grid/clipboard.ts';
import type { GridColumn } from '#kit/grid/model.ts';
import { programmeCodes, programmeName, readProgramme } from '#norm/programme/rules.ts';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { fold } from '#vocabulary/text.ts';
import { formNames, formWords, readForm } from '../kind/form.ts';
import type { LineColumn } from '../kind/kind.ts';
import { kindOf } from '../kind/registry.ts';
import { reachOf } from '../kind/rules.ts';
import { editLine } from '../line/edit.ts';
import type { PlanLine } from '../line/schema.ts';
import { formatWhen, inMonth, isPlaced, readWhen, unknownMonth, whenHint } from '../line/when.ts';
import { lineWords, ownOrJointWords } from '../line/words.ts';
import type { Plan, PlanContext } from '../version/schema.ts';

type TextField =
  | 'group'
  | 'title'
  | 'purpose'
  | 'audience'
  | 'venueText'
  | 'partnerText'
  | 'sourceText'
  | 'note';
type NumberField = 'classCount' | 'learners' | 'cost';

/** The columns of a plan of a kind, as its paper has them; what is written goes through the rules of a line. */
export function planColumns(
  plan: Plan,
  context: PlanContext,
  say: (words: Words) => string,
): readonly GridColumn<PlanLine>[] {
  const kind = kindOf(plan.kind);
  const reach = reachOf(kind, plan);
  const head = (key: LineColumn) => ({ key, title: say(kind.columnWords[key] ?? lineWords[key]) });
  const text = (
    key: TextField,
    width: number,
    more: Partial<GridColumn<PlanLine>> = {},
  ): GridColumn<PlanLine> => ({
    ...head(key),
    width,
    read: (line) => line[key] ?? '',
    write: (line, written) => editLine(line, { [key]: key === 'title' ? written : written || null }, context),
    ...more,
  });
  const number = (key: NumberField, width: number, most: number): GridColumn<PlanLine> => ({
    ...head(key),
    width,
    align: 'right',
    read: (line) => (line[key] === null ? '' : formatNumber(line[key])),
    write: (line, written) => {
      const value = readNumber(written);
      return value === undefined || (value ?? 0) > most ? null : editLine(line, { [key]: value }, context);
    },
  });
  const columns: Readonly<Record<LineColumn, () => GridColumn<PlanLine>>> = {
    month: () => ({
      ...head('month'),
      width: kind.schedule.byMonth ? 50 : 92,
      align: 'center',
      hint: say(whenHint),
      read: (line) => (isPlaced(line) ? formatWhen(line, reach) : ''),
      empty: (line) => ({ ...line, ...inMonth(line.year, unknownMonth) }),
      write: (line, written) => {
        // Emptied: the days go, the month stays.
        const when = written === '' ? inMonth(line.year, line.month) : readWhen(written, reach);
        return when && { ...line, ...when };
      },
    }),
    group: () => text('group', 90),
    title: () => text('title', 180, { frozen: true }),
    purpose: () => text('purpose', 150),
    form: () => ({
      ...head('form'),
      width: 104,
      read: (line) => (line.form === null ? '' : formWords[line.form].vi),
      choices: [
        { value: '', label: '–' },
        ...formNames.map((name) => ({ value: formWords[name].vi, label: say(formWords[name]) })),
      ],
      write: (line, written) => {
        const form = readForm(written);
        return written === '' || form !== null ? { ...line, form } : null;
      },
    }),
    programme: () => ({
      ...head('programme'),
      width: 60,
      align: 'center',
      read: (line) => line.programme ?? '',
      show: (line) => <ProgrammeTag code={line.programme} />,
      choices: [
        { value: '', label: '–' },
        ...programmeCodes.map((code) => ({ value: code, label: `${code} · ${say(programmeName(code))}` })),
      ],
      write: (line, written) => {
        if (written === '') return { ...line, programme: null };
        const code = readProgramme(written);
        return code ? { ...line, programme: code } : null;
      },
    }),
    audience: () =>
      text('audience', 112, {
        suggestions: context.villages.map((village) => `Nhân dân ${village.kind} ${village.name}`),
      }),
    classCount: () => number('classCount', 42, 1000),
    learners: () => number('learners', 54, 100_000),
    cost: () => number('cost', 84, 100_000_000_000),
    venueText: () => text('venueText', 120, { suggestions: context.venues.map((venue) => venue.name) }),
    partnerText: () => text('partnerText', 110, { suggestions: context.units.map((unit) => unit.name) }),
    sourceText: () => text('sourceText', 110, { suggestions: context.sources.map((source) => source.name) }),
    ownOrJoint: () => ({
      ...head('ownOrJoint'),
      width: 92,
      read: (line) => ownOrJointWords[line.ownOrJoint].vi,
      choices: Object.values(ownOrJointWords).map(({ vi }) => ({ value: vi, label: vi })),
      write: (line, written) => {
        if (written === '') return { ...line, ownOrJoint: 'own' };
        const own = (['own', 'joint'] as const).find(
          (one) => fold(ownOrJointWords[one].vi) === fold(written),
        );
        return own ? { ...line, ownOrJoint: own } : null;
      },
    }),
    note: () => text('note', 100),
  };
  return kind.columns.map((key) => columns[key]());
}
