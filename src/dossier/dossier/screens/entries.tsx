import { listVillages } from '#centre/village/schema.ts';
import { useRead } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { useMe } from '#kit/me.tsx';
import type { Field } from '#kit/record-form.tsx';
import { Records } from '#kit/records.tsx';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { kindRules } from '../rules.ts';
import { type DossierEntry, putDossierEntry, type StandingDossier } from '../schema.ts';
import { useOwn } from './use-own.ts';
import { words } from './words.ts';

/** An entry as a form has it: its figures as fields beside the others. */
type Row = Omit<DossierEntry, 'figures'> & { readonly [figure: string]: unknown };

const figureKey = (code: string): string => `figure ${code}`;

/** What was counted of a dossier, a line each time; its figures are those of its kind. */
export function Entries({
  dossier,
  entries,
}: {
  dossier: StandingDossier;
  entries: readonly DossierEntry[];
}) {
  const { today } = useMe();
  const villages = useRead(listVillages).data ?? [];
  const { figures } = kindRules[dossier.kind];
  const asRow = ({ figures: counted, ...rest }: DossierEntry): Row => ({
    ...rest,
    ...Object.fromEntries(figures.map(({ code }) => [figureKey(code), counted[code] ?? null])),
  });
  const asEntry = (row: Row): DossierEntry => {
    const { id, dossierId, onDay, villageId, note, active, revision } = row as unknown as DossierEntry;
    const counted = figures.flatMap(({ code }) => {
      const value = row[figureKey(code)];
      return typeof value === 'number' ? [[code, value] as const] : [];
    });
    const kept = { id, dossierId, onDay, villageId, note, active, revision };
    return { ...kept, figures: Object.fromEntries(counted) };
  };
  const { result, mayWrite, save } = useOwn(dossier.id, putDossierEntry, () => entries);
  return (
    <Records<Row & { readonly id: string; readonly revision: number }>
      result={{ ...result, data: entries.map(asRow).toReversed() } as never}
      mayWrite={mayWrite}
      save={async (row) => asRow(await save(asEntry(row)))}
      words={{ add: words.addEntry, one: words.entry, empty: words.noEntries, what: words.noEntriesWhat }}
      blank={() =>
        ({
          dossierId: dossier.id,
          onDay: today,
          villageId: null,
          note: null,
          active: true,
          ...Object.fromEntries(figures.map(({ code }) => [figureKey(code), null])),
        }) as never
      }
      columns={[
        { label: words.onDay, show: (row) => dayText(String(row.onDay)) },
        {
          label: words.village,
          wide: true,
          show: (row) => villages.find(({ id }) => id === row.villageId)?.name ?? '',
        },
        ...figures.map((figure) => ({
          label: figure,
          numeric: true,
          show: (row: Row) => {
            const value = row[figureKey(figure.code)];
            if (typeof value !== 'number') return '';
            return figure.money ? formatDong(value) : formatNumber(value);
          },
        })),
        { label: words.noted, wide: true, show: (row) => String(row.note ?? '') },
      ]}
      fields={
        [
          { name: 'onDay', label: words.onDay, kind: 'day', required: true },
          ...figures.map((figure) => ({
            name: figureKey(figure.code),
            label: { vi: figure.vi, en: figure.en },
            kind: figure.money ? 'dong' : 'number',
          })),
          {
            name: 'villageId',
            label: words.village,
            kind: 'choice',
            choices: villages.map(({ id, name }) => ({ value: id, label: name })),
          },
          { name: 'note', label: words.noted, kind: 'text' },
          { name: 'active', label: words.active, kind: 'yes' },
        ] as Field<Row>[] as never
      }
    />
  );
}
