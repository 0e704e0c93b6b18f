import { type Hand, held, idOf } from './hand.ts';

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
