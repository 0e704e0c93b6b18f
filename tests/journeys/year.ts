import { type Hand, held, idOf } from './hand.ts';
import { type Person, widths } from './support.ts';

/** A line of a plan, as it is read. */
export interface Line {
  readonly itemId: string;
  readonly month: number;
  readonly title: string;
  readonly learners: number | null;
  readonly cost: number | null;
}
/** A target with how it stands today. */
export interface Target {
  readonly id: string;
  readonly text: string;
  readonly proposed: string | null;
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly state: string;
  readonly asksReport: boolean;
  readonly measured: { readonly value: number } | null;
}
/** A class or an event that a line became. */
export interface Opened {
  readonly id: string;
  readonly isClass: boolean;
  readonly form: string;
}

/** Opens every line of a plan at once, in the order of its table. */
export const openAll = (hand: Hand, lines: readonly Line[]): Promise<readonly Opened[]> =>
  hand.post('/activity-openings', {
    classes: lines.map(({ itemId }) => ({ id: idOf('activity', itemId), planItemId: itemId })),
  });

/** Holds each on a day of its month with the heads that were counted; days and hours differ, so nothing meets. */
export async function holdAll(
  hand: Hand,
  lines: readonly Line[],
  opened: readonly Opened[],
  { yearOf, heads }: { yearOf: (month: number) => number; heads: (line: Line) => number },
): Promise<void> {
  for (const [at, line] of lines.entries()) {
    const date = `${yearOf(line.month)}-${String(line.month).padStart(2, '0')}-${String(2 + (at % 26)).padStart(2, '0')}`;
    await held(hand, opened[at]!.id, { date, from: '08:00', to: '10:30', heads: heads(line) });
  }
}

/** Takes for each target the indicator that its words propose, or another that a person knows better. */
export async function takeProposed(
  hand: Hand,
  plan: string,
  better: (text: string) => string | null = () => null,
): Promise<readonly Target[]> {
  const kept = ['planId', 'position', 'text', 'comparator', 'value', 'upTo', 'unit', 'dueOn', 'unitId'];
  for (const target of (await hand.get(`/targets?plan=${plan}`)) as readonly Target[]) {
    const all: Readonly<Record<string, unknown>> = { ...target };
    const rest = Object.fromEntries([...kept, 'classesOf', 'revision'].map((key) => [key, all[key]]));
    await hand.put(`/targets/${target.id}`, {
      ...rest,
      indicator: better(target.text) ?? target.indicator ?? target.proposed,
    });
  }
  return hand.get(`/targets?plan=${plan}`);
}

/** Draws up the inspection of a quarter, finds every line met, has it signed by two, and closed. Gives its id. */
export async function inspectQuarter(
  deputy: Hand,
  director: Hand,
  planId: string,
  { from, to, on }: { readonly from: string; readonly to: string; readonly on: string },
): Promise<string> {
  const id = idOf('inspection', planId, on);
  const period = { from, to };
  const drawn = await deputy.put(`/inspections/${id}`, { planId, period, on, revision: 0 });
  await deputy.put(`/inspections/${id}`, {
    ...{ planId, period, on, place: 'Trung tâm', conclusion: 'Đúng tiến độ', followUps: [] },
    items: drawn.items.map((item: { id: string; planItemId: string; records: { learners: number } }) => ({
      ...{ id: item.id, planItemId: item.planItemId, found: item.records.learners, verdict: 'met' },
    })),
    revision: drawn.revision,
  });
  await deputy.post(`/inspections/${id}/steps`, { step: 'fill' });
  await deputy.post(`/inspections/${id}/steps`, {
    step: 'sign',
    signers: [
      { name: 'Lương Quốc Khải', title: 'Phó Giám đốc' },
      { name: 'Vi Thị Hạnh', title: 'Chủ tịch Hội Nông dân xã' },
    ],
  });
  await deputy.post(`/inspections/${id}/steps`, { step: 'settle' });
  await director.post(`/inspections/${id}/decision`, { step: 'close' });
  return id;
}

/** Drafts the report of a plan over a period, signs and sends it. Gives its id. */
export async function reportSent(
  author: Hand,
  signer: Hand,
  planId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<string> {
  const id = idOf('report', planId);
  await author.put(`/reports/${id}`, { from, to, planId, revision: 0 });
  await author.post(`/reports/${id}/submit`, { step: 'submit' });
  await signer.post(`/reports/${id}/decide`, { step: 'sign', documentId: idOf('report paper', planId) });
  await signer.post(`/reports/${id}/send`, { step: 'send' });
  return id;
}

/** What a dossier is kept by: its parts, done on their days, and what was counted of it. */
export interface Kept {
  readonly kind: string;
  readonly name: string;
  readonly since: string;
  readonly holder?: string;
  readonly parts?: readonly {
    readonly name: string;
    readonly actor?: string;
    readonly doneOn: string;
    readonly evidence: string;
  }[];
  readonly entries?: readonly {
    readonly onDay: string;
    readonly figures: Readonly<Record<string, number>>;
    readonly villageId?: string;
    readonly note?: string;
  }[];
}

/** Opens a dossier with its parts and entries. Gives its id and how it stands. */
export async function kept(
  deputy: Hand,
  { kind, name, since, holder = undefined, parts = [], entries = [] }: Kept,
) {
  const id = idOf('dossier', name);
  await deputy.put(`/dossiers/${id}`, {
    ...{ kind, name, since, holder: holder ?? null, villageId: null, unitId: null },
    ...{ endedOn: null, note: null, revision: 0 },
  });
  for (const [position, part] of parts.entries())
    await deputy.put(`/dossier-parts/${idOf(id, 'part', position)}`, {
      ...{ dossierId: id, position, actor: null, dueOn: null, active: true, revision: 0 },
      ...part,
    });
  for (const [at, entry] of entries.entries())
    await deputy.put(`/dossier-entries/${idOf(id, 'entry', at)}`, {
      ...{ dossierId: id, villageId: null, note: null, active: true, revision: 0 },
      ...entry,
    });
  return (await deputy.get(`/dossiers/${id}`)).dossier as {
    readonly id: string;
    readonly state: string;
    readonly totals: Readonly<Record<string, number>>;
    readonly parts: { readonly all: number; readonly done: number };
    readonly people: number;
    readonly paidOut: number;
  };
}

/** Enters a person into a book. Gives the id of the line. */
export async function inBook(
  deputy: Hand,
  kind: string,
  line: { readonly person: string; readonly what: string; readonly since: string } & Readonly<
    Record<string, unknown>
  >,
): Promise<string> {
  const id = idOf('book', kind, line.person, line.what);
  await deputy.put(`/person-entries/${id}`, {
    ...{ kind, residentId: null, villageId: null, dossierId: null, withWhom: null, until: null },
    ...{ outcome: null, amount: null, agreedOn: null, evidence: null, note: null, revision: 0 },
    ...line,
  });
  return id;
}

/** Looks at pages of a commune at the desk and on the phone: each shows what it should, whole and readable. */
export async function lookedAt(
  person: (username: string, width: number, height?: number) => Promise<Person>,
  pages: readonly (readonly [path: string, shows: string | RegExp])[],
): Promise<void> {
  for (const [, width, height] of widths) {
    const reader = await person('phogiamdoc', width, height);
    for (const [path, shows] of pages) {
      await reader.open(path);
      await reader.page.getByText(shows).filter({ visible: true }).first().waitFor();
      await reader.expectWell();
    }
  }
}
