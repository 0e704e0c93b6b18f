import { activityPolicy } from '#activity/class/policy.ts';
import { listActivityRows } from '#activity/class/queries.ts';
import { residentPolicy } from '#centre/resident/policy.ts';
import { findResidents } from '#centre/resident/queries-find.ts';
import { documentPolicy } from '#document/outgoing/policy.ts';
import { listDocuments } from '#document/outgoing/queries.ts';
import { typeAndSubject } from '#document/outgoing/rules.ts';
import { numberAndSymbol } from '#paper/model.ts';
import { planPolicy } from '#plan/policy.ts';
import { listPlans } from '#plan/version/queries.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/policy/actor.ts';
import { reportPolicy } from '#report/report/policy.ts';
import { readReports } from '#report/report/read.ts';
import { type CivilDate, formatDate, yearOf } from '#vocabulary/date.ts';
import { fold } from '#vocabulary/text.ts';
import type { FoundThing } from './schema.ts';

const MOST = 8;

/** Finds what holds all words of the question, marks and case ignored; at most eight of a kind. */
export async function findThings(tx: Tx, actor: Actor, question: string): Promise<FoundThing[]> {
  const words = fold(question).split(' ').filter(Boolean);
  const fits = (text: string) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
  const kinds = [
    await classes(tx, actor, fits),
    await people(tx, actor, words.join(' ')),
    await plansAndReports(tx, actor, fits),
    await documents(tx, actor, fits),
  ];
  return kinds.flatMap((things) => things.slice(0, MOST));
}

type Fits = (text: string) => boolean;

async function people(tx: Tx, actor: Actor, folded: string): Promise<FoundThing[]> {
  const reader = actingBy(actor, residentPolicy['resident.read']);
  if (!reader || (reader.grant.reach === 'village' && !reader.grant.post.villageId)) return [];
  const village = reader.grant.reach === 'village' ? reader.grant.post.villageId : null;
  return (await findResidents(tx, folded, village)).map((one) => ({
    kind: 'person',
    id: one.id,
    title: one.name,
    detail: `${one.village} · sinh năm ${one.birthYear}`,
    to: `nguoi-dan?nguoi=${one.id}`,
  }));
}

async function classes(tx: Tx, actor: Actor, fits: Fits): Promise<FoundThing[]> {
  const reader = actingBy(actor, activityPolicy['activity.read']);
  if (!reader) return [];
  const present = yearOf(actor.today);
  const years = [present + 1, present, present - 1, present - 2];
  const found: FoundThing[] = [];
  for (const year of years) {
    const rows = await listActivityRows(tx, reader, { year });
    found.push(
      ...rows
        .filter((row) => fits(`${row.title} ${row.villageName ?? ''} ${row.rosterCode} ${row.year}`))
        .map(
          (row): FoundThing => ({
            kind: 'class',
            id: row.id,
            title: row.title,
            detail: [
              row.villageName ?? 'Toàn xã',
              row.month ? `tháng ${row.month}/${row.year}` : String(row.year),
            ].join(' · '),
            to: `lop/${row.id}`,
          }),
        ),
    );
  }
  return found;
}

async function plansAndReports(tx: Tx, actor: Actor, fits: Fits): Promise<FoundThing[]> {
  const planReader = actingBy(actor, planPolicy['plan.read']);
  const plans = planReader ? await listPlans(tx) : [];
  const reports = actingBy(actor, reportPolicy['report.read']) ? await readReports(tx) : [];
  return [
    ...plans
      .filter((plan) => fits(`${plan.title} ${plan.year}`))
      .map(
        (plan): FoundThing => ({
          kind: 'plan',
          id: plan.id,
          title: plan.title,
          detail: `Kế hoạch năm ${plan.year}`,
          to: `ke-hoach/${plan.id}`,
        }),
      ),
    ...reports
      .filter((report) => fits(`báo cáo ${report.title} ${report.number ?? ''}`))
      .map(
        (report): FoundThing => ({
          kind: 'report',
          id: report.id,
          title: report.title,
          detail: report.number ? `Báo cáo số ${report.number}` : 'Báo cáo',
          to: `bao-cao/${report.id}`,
        }),
      ),
  ];
}

async function documents(tx: Tx, actor: Actor, fits: Fits): Promise<FoundThing[]> {
  if (!actingBy(actor, documentPolicy['document.read'])) return [];
  const present = yearOf(actor.today);
  const rows = [
    ...(await listDocuments(tx, { year: present })),
    ...(await listDocuments(tx, { year: present - 1 })),
    ...(await listDocuments(tx, { year: present - 2 })),
  ];
  return rows
    .filter((row) =>
      fits(`${numberAndSymbol(row.number, row.symbol)} ${typeAndSubject(row.type, row.subject)} ${row.year}`),
    )
    .map(
      (row): FoundThing => ({
        kind: 'document',
        id: row.id,
        title: typeAndSubject(row.type, row.subject),
        detail: [
          `Số ${numberAndSymbol(row.number, row.symbol)}`,
          row.issuedOn ? formatDate(row.issuedOn as CivilDate) : '',
        ]
          .filter(Boolean)
          .join(' · '),
        to: `van-ban/${row.id}`,
      }),
    );
}
