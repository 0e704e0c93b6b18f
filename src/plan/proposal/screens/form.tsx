import { listUnits } from '#centre/unit/schema.ts';
import { listVenues } from '#centre/venue/schema.ts';
import { listVillages } from '#centre/village/schema.ts';
import { useRead, useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { useCommune, useMay, useMe } from '#kit/me.tsx';
import { type Field, RecordForm } from '#kit/record-form.tsx';
import { isOffline } from '#kit/request.ts';
import { useSay } from '#kit/words.tsx';
import { programmeCodes, programmeName } from '#norm/programme/rules.ts';
import { useAct } from '#sync/use-act.ts';
import { type CivilDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import { type Proposal, type ProposalEntry, putProposal } from '../schema.ts';
import { PROPOSAL, PROPOSALS, type ProposalItem } from './outbox.ts';
import { words } from './words.ts';

/** An entry as a form holds it: what is chosen from a list is a text there. */
type FormEntry = Omit<ProposalEntry, 'year' | 'month'> & { readonly year: string; readonly month: string };

const formEntry = ({ year, month, ...entry }: ProposalEntry): FormEntry => ({
  ...entry,
  year: String(year),
  month: String(month),
});

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** A proposal as a form: a new one is sent with its button, one that waits saves itself. */
export function ProposalForm({
  proposal,
  onSent,
}: {
  /** Null for a new one. */
  proposal: Proposal | null;
  onSent: () => void;
}) {
  const say = useSay();
  const write = useWrite(putProposal);
  const outbox = useAct<ProposalItem>(PROPOSAL, PROPOSALS);
  const today = useMe().today as CivilDate;
  const forAll = useMay('proposal.write') === 'all';
  // A unit proposes for itself; the deputy says for whom.
  const ownUnit =
    useCommune().posts.find(({ role }) => role === 'partner' || role === 'school')?.unitId ?? '';
  const villages = useRead(listVillages).data ?? [];
  const venues = (useRead(listVenues).data ?? []).filter(({ active }) => active);
  const units = (useRead(listUnits).data ?? []).filter(({ validTo }) => validTo === null || validTo >= today);
  const thisYear = yearOf(today);
  const years = [...new Set([proposal?.year ?? thisYear, thisYear, thisYear + 1])].sort();
  const named = (rows: readonly { readonly id: string; readonly name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }));
  const fields: readonly Field<FormEntry>[] = [
    {
      name: 'unitId',
      label: words.unit,
      kind: 'choice',
      required: true,
      choices: named(units),
      hidden: () => !forAll,
    },
    {
      name: 'year',
      label: words.year,
      kind: 'choice',
      required: true,
      choices: years.map((year) => ({ value: String(year), label: String(year) })),
    },
    {
      name: 'month',
      label: words.month,
      kind: 'choice',
      required: true,
      choices: months.map((month) => ({ value: String(month), label: String(month) })),
    },
    { name: 'title', label: words.subject, kind: 'text', required: true },
    {
      name: 'programme',
      label: words.programme,
      kind: 'choice',
      required: true,
      choices: programmeCodes.map((code) => ({ value: code, label: say(programmeName(code)) })),
    },
    {
      name: 'villageId',
      label: words.village,
      kind: 'choice',
      hint: words.villageHint,
      choices: named(villages.filter(({ validTo }) => validTo === null)),
    },
    { name: 'audience', label: words.audience, kind: 'text', hint: words.audienceHint },
    { name: 'venueId', label: words.venue, kind: 'choice', choices: named(venues) },
    { name: 'learners', label: words.learners, kind: 'number' },
    { name: 'cost', label: words.cost, kind: 'dong', hint: words.costHint },
    { name: 'note', label: words.note, kind: 'text' },
  ];
  const start = proposal ?? blank(ownUnit, thisYear, monthNumber(today));
  return (
    <RecordForm<FormEntry>
      fields={fields}
      start={formEntry(start)}
      isNew={proposal === null}
      addLabel={words.send}
      onAdded={onSent}
      save={async ({ id, year, month, ...entry }) => {
        const body = { ...bare(entry), year: Number(year), month: Number(month) };
        try {
          return formEntry(await write.mutateAsync({ params: { id }, body }));
        } catch (error) {
          if (proposal !== null || !isOffline(error)) throw error;
          // A new one waits on the device for the network; sent twice it is once.
          const told = { subject: words.title, what: { vi: entry.title, en: entry.title } };
          const kept = await outbox.keep({
            subject: PROPOSALS,
            target: id,
            params: { id },
            item: body,
            told,
          });
          if (!kept) throw error;
          return { id, year, month, ...entry };
        }
      }}
    />
  );
}

/** Only what is written: an entry that came from a proposal carries more. */
const bare = (entry: Omit<FormEntry, 'id' | 'year' | 'month'>) => ({
  unitId: entry.unitId,
  title: entry.title,
  programme: entry.programme,
  audience: entry.audience,
  villageId: entry.villageId,
  venueId: entry.venueId,
  learners: entry.learners,
  cost: entry.cost,
  note: entry.note,
  revision: entry.revision,
});

/** A new proposal: for the next year once autumn has come, when plans are being made. */
const blank = (unitId: string, thisYear: number, month: number): ProposalEntry => ({
  id: newId(),
  unitId,
  year: month >= 9 ? thisYear + 1 : thisYear,
  month: month >= 9 ? 1 : Math.min(12, month + 1),
  title: '',
  programme: '',
  audience: null,
  villageId: null,
  venueId: null,
  learners: null,
  cost: null,
  note: null,
  revision: 0,
});
