import { readNumber } from '#kit/grid/clipboard.ts';
import type { GridColumn } from '#kit/grid/model.ts';
import { programmeCodes, programmeName } from '#norm/programme/rules.ts';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { fold } from '#vocabulary/text.ts';
import { editLine } from '../line/edit.ts';
import type { PlanLine } from '../line/schema.ts';
import { lineWords, ownOrJointWords } from '../line/words.ts';
import type { Around } from '../version/schema.ts';

type TextField = 'title' | 'audience' | 'venueText' | 'partnerText' | 'note' | 'costReason';
type NumberField = 'classCount' | 'learners' | 'cost';

/** Every column of a plan, as the paper has them; what is written goes through the rules of a line. */
export function planColumns(around: Around, say: (words: Words) => string): readonly GridColumn<PlanLine>[] {
  const head = (key: keyof typeof lineWords) => ({ key, title: say(lineWords[key]) });
  const text = (
    key: TextField,
    width: number,
    more: Partial<GridColumn<PlanLine>> = {},
  ): GridColumn<PlanLine> => ({
    ...head(key),
    width,
    read: (line) => line[key] ?? '',
    write: (line, written) => editLine(line, { [key]: key === 'title' ? written : written || null }, around),
    ...more,
  });
  const number = (key: NumberField, width: number, most: number): GridColumn<PlanLine> => ({
    ...head(key),
    width,
    align: 'right',
    read: (line) => (line[key] === null ? '' : formatNumber(line[key])),
    write: (line, written) => {
      const value = readNumber(written);
      return value === undefined || (value ?? 0) > most ? null : editLine(line, { [key]: value }, around);
    },
  });
  return [
    {
      ...head('month'),
      width: 50,
      align: 'center',
      read: (line) => String(line.month),
      write: (line, written) => {
        const month = readNumber(written.replace(/tháng/i, ''));
        return month && month <= 12 ? { ...line, month } : null;
      },
    },
    text('title', 180),
    {
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
        const code = programmeOf(written);
        return code ? { ...line, programme: code } : null;
      },
    },
    text('audience', 112, {
      suggestions: around.villages.map((village) => `Nhân dân ${village.kind} ${village.name}`),
    }),
    number('classCount', 42, 1000),
    number('learners', 54, 100_000),
    number('cost', 84, 100_000_000_000),
    text('venueText', 120, { suggestions: around.venues.map((venue) => venue.name) }),
    text('partnerText', 110, { suggestions: around.units.map((unit) => unit.name) }),
    {
      ...head('fundingSourceId'),
      width: 110,
      read: (line) => around.sources.find((source) => source.id === line.fundingSourceId)?.name ?? '',
      choices: [
        { value: '', label: '–' },
        ...around.sources.map(({ name }) => ({ value: name, label: name })),
      ],
      write: (line, written) => {
        const source = around.sources.find((one) => fold(one.name) === fold(written));
        return written === '' || source ? { ...line, fundingSourceId: source?.id ?? null } : null;
      },
    },
    {
      ...head('ownOrJoint'),
      width: 92,
      read: (line) => ownOrJointWords[line.ownOrJoint].vi,
      choices: Object.values(ownOrJointWords).map(({ vi }) => ({ value: vi, label: vi })),
      write: (line, written) => {
        if (written === '') return { ...line, ownOrJoint: 'own' };
        const kind = (['own', 'joint'] as const).find(
          (one) => fold(ownOrJointWords[one].vi) === fold(written),
        );
        return kind ? { ...line, ownOrJoint: kind } : null;
      },
    },
    text('note', 100),
  ];
}

/** A programme by its code or its name, as people paste it: `KT`, `(VH-XH)`, `Sức khỏe`. */
function programmeOf(written: string): string | null {
  const said = fold(written).replace(/[^a-z]/g, '');
  return (
    programmeCodes.find(
      (code) => code.toLowerCase() === said || fold(programmeName(code).vi).replace(/[^a-z]/g, '') === said,
    ) ?? null
  );
}
