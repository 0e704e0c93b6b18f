import { randomBytes } from 'node:crypto';
import { codeOf } from '#attendance/certificate/rules.ts';
import { findCentre } from '#centre/centre/queries.ts';
import { issueDocument } from '#document/outgoing/commands.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import { lockOrAdd } from '#platform/database/records.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { same } from '#vocabulary/same.ts';
import { freezeRow, listRows as listCandidacies } from '../candidacy/queries.ts';
import { judge } from '../candidacy/read.ts';
import { nameOf, refuse } from '../candidacy/refuse.ts';
import { keyOfSet, listSets } from '../candidacy/set.ts';
import { stepAll } from '../candidacy/steps.ts';
import { listMembers, lockRow as lockCouncil } from '../council/queries.ts';
import { issuesOfQuorum } from '../council/rules.ts';
import { validUntil } from '../criteria-set/dates.ts';
import { decisionActs } from './acts.ts';
import { decisionOf, subjectOf } from './print.ts';
import * as queries from './queries.ts';
import { readDecision } from './read.ts';
import { issuesOfSigning, numbered } from './rules.ts';
import type { Decision, DecisionInput, ItemInput, Recording } from './schema.ts';

/**
 * Drafts a decision on what was laid before a session. Without items all of the session are in it: recognised where the set is met and the
 * vote carried, refused by the vote otherwise; what may not be announced is left out. Sending the same again changes nothing. Throws
 * not-found, bad-input for what is not before this session, wrong-state once it is signed, changed-meanwhile with the decision as it is now.
 */
export async function saveDecision(
  tx: Tx,
  actor: Actor,
  id: string,
  input: DecisionInput,
): Promise<Decision> {
  const council = orNotFound(await lockCouncil(tx, input.councilId));
  if (council.year !== input.year) throw new Problem('not-found');
  const row = { year: input.year, councilId: input.councilId };
  const before = await lockOrAdd(
    () => queries.lockRow(tx, id),
    () => queries.insertRow(tx, id, row),
  );
  if (before && before.councilId !== input.councilId) throw new Problem('already-exists');
  const now = before ? await itemsOf(tx, id) : [];
  const items = input.items
    ? sorted(input.items)
    : before
      ? now
      : await proposedItems(tx, actor, input.councilId);
  if (before && same(now, items)) {
    noChange(tx);
    return readDecision(tx, actor, id);
  }
  if (before?.signedOn) throw new Problem('wrong-state', { more: { state: 'signed' } });
  await refuseOthers(tx, input.councilId, items);
  if (before && !(await queries.touchRow(tx, id, input.revision)))
    throw new Problem('changed-meanwhile', { more: { now: await readDecision(tx, actor, id) } });
  await queries.replaceItems(tx, id, items);
  await record(tx, actor, {
    act: before ? decisionActs.change : decisionActs.add,
    id,
    ...(before ? { before: { items: now.length } } : {}),
    after: { ...row, items: items.length },
  });
  return readDecision(tx, actor, id);
}

const sorted = (items: readonly ItemInput[]): readonly ItemInput[] =>
  items.toSorted((a, b) => a.candidacyId.localeCompare(b.candidacyId));
const itemsOf = async (tx: Tx, id: string): Promise<readonly ItemInput[]> =>
  (await queries.listItems(tx, [id])).map(({ decisionId: _, ...item }) => item);

async function proposedItems(tx: Tx, actor: Actor, councilId: string): Promise<readonly ItemInput[]> {
  const rows = (await listCandidacies(tx, { councilId })).filter(({ state }) => state === 'before-council');
  const judged = await judge(tx, rows, actor.today);
  return sorted(
    rows
      .filter(({ id }) => judged.get(id)?.result.verdict !== 'not-announced')
      .map(({ id: candidacyId }) => {
        const result = judged.get(candidacyId)?.result;
        const met = result?.verdict === 'met';
        return {
          candidacyId,
          outcome: met ? ('recognise' as const) : ('refuse' as const),
          reason: met ? null : result?.reasons.map(({ vi }) => vi).join(' ') || 'Chưa đạt theo bộ tiêu chí.',
          certificateNumber: null,
        };
      }),
  );
}

async function refuseOthers(tx: Tx, councilId: string, items: readonly ItemInput[]): Promise<void> {
  const rows = await listCandidacies(tx, { ids: items.map(({ candidacyId }) => candidacyId) });
  orNotFound(rows.length === new Set(items.map(({ candidacyId }) => candidacyId)).size || null);
  refuse(
    rows
      .filter((row) => row.councilId !== councilId || row.state !== 'before-council')
      .map(({ name, code }) => ({
        path: 'body.items',
        vi: `${nameOf(name, code)} không đang chờ quyết định của phiên họp này. Bỏ khỏi danh sách.`,
        en: `${nameOf(name, code)} does not wait for a decision of this session.`,
      })),
  );
}

/** How a decision was signed: here by the chair, or elsewhere on paper. */
type Signing = { readonly kind: 'here' } | ({ readonly kind: 'on-paper' } & Recording);

/**
 * Signs a decision: what was derived is kept, it takes its number in the committee's series, and each recognised one its certificate. Again
 * changes nothing. Throws not-found, bad-input where too few of the council came, for a result that may not be announced or is not met, for
 * votes that did not carry, and for a certificate number that is given already.
 */
export const signDecision = (tx: Tx, actor: Actor, id: string): Promise<Decision> =>
  decide(tx, actor, id, { kind: 'here' });

/** Writes down a decision that another office signed on paper; see signDecision for the errors. Throws out-of-range for a day to come. */
export const recordDecision = (tx: Tx, actor: Actor, id: string, recording: Recording): Promise<Decision> =>
  decide(tx, actor, id, { kind: 'on-paper', ...recording });

async function decide(tx: Tx, actor: Actor, id: string, signing: Signing): Promise<Decision> {
  const locked = orNotFound(await queries.lockRow(tx, id));
  if (locked.signedOn) {
    noChange(tx);
    return readDecision(tx, actor, id);
  }
  const signedOn = signing.kind === 'here' ? actor.today : signing.signedOn;
  if (signedOn > actor.today) throw new Problem('out-of-range');
  await hold(tx, 'certificates');
  const council = orNotFound(await lockCouncil(tx, locked.councilId));
  refuse(issuesOfQuorum(await listMembers(tx, [council.id]), council.quorumPercent));
  const { items } = await readDecision(tx, actor, id);
  refuse(issuesOfSigning(items.map((one) => ({ ...one, name: nameOf(one.name, one.code) }))));
  const numbers = await giveNumbers(tx, locked, items);
  await freeze(tx, actor, items, signedOn);
  const number = await registerPaper(tx, actor, id, { signing, signedOn });
  await stepItems(tx, actor, { id, items, number, signing, signedOn });
  await queries.insertCertificates(
    tx,
    [...numbers].map(([candidacyId, own]) => ({
      candidacyId,
      decisionId: id,
      year: locked.year,
      number: own,
      code: newCode(),
    })),
  );
  await record(tx, actor, {
    act: signing.kind === 'here' ? decisionActs.sign : decisionActs.record,
    id,
    after: { number, signedOn, items: items.length },
  });
  return readDecision(tx, actor, id);
}

async function giveNumbers(
  tx: Tx,
  { year }: { readonly year: number },
  items: Decision['items'],
): Promise<ReadonlyMap<string, number>> {
  const certificates = await queries.listCertificates(tx, year);
  const holders = await listCandidacies(tx, { ids: certificates.map(({ candidacyId }) => candidacyId) });
  const named = new Map(holders.map(({ id, name, code }) => [id, nameOf(name, code)]));
  const given = new Map(certificates.map((one) => [one.number, named.get(one.candidacyId) ?? '']));
  const { numbers, issues } = numbered(items, given);
  refuse(issues);
  return numbers;
}

/** What records and set say now stays with each candidacy, and how long a title holds. */
async function freeze(tx: Tx, actor: Actor, items: Decision['items'], signedOn: CivilDate): Promise<void> {
  const rows = await listCandidacies(tx, { ids: items.map(({ candidacyId }) => candidacyId) });
  const judged = await judge(tx, rows, actor.today);
  const sets = await listSets(tx, rows);
  for (const row of rows) {
    const set = sets.get(keyOfSet(row));
    await freezeRow(tx, row.id, {
      frozen: orNotFound(judged.get(row.id)),
      validTo: set ? validUntil(set, signedOn) : null,
    });
  }
}

async function registerPaper(
  tx: Tx,
  actor: Actor,
  id: string,
  { signing, signedOn }: { readonly signing: Signing; readonly signedOn: CivilDate },
): Promise<string> {
  if (signing.kind === 'on-paper') {
    const { number, issuer, signer } = signing;
    await queries.signRow(tx, id, { signedOn, number, issuer, signer });
    return number;
  }
  const draft = await readDecision(tx, actor, id);
  const issuer = (await findCentre(tx))?.parentBody ?? null;
  const document = await issueDocument(tx, actor, {
    id,
    author: 'committee',
    type: 'QĐ',
    subject: subjectOf(draft),
    recipients: [],
    signer: actor.name,
    signerPostId: actor.grant.post.id,
    issuedOn: signedOn,
    paper: await decisionOf(tx, { ...draft, signedOn, signer: actor.name }, actor.today),
  });
  await queries.signRow(tx, id, { signedOn, documentId: document.id, issuer, signer: actor.name });
  return orNotFound((await readDecision(tx, actor, id)).number);
}

async function stepItems(
  tx: Tx,
  actor: Actor,
  {
    id,
    items,
    number,
    signing,
    signedOn,
  }: {
    readonly id: string;
    readonly items: Decision['items'];
    readonly number: string;
    readonly signing: Signing;
    readonly signedOn: CivilDate;
  },
): Promise<void> {
  const onPaper = signing.kind === 'on-paper';
  const wanted = {
    onDate: signedOn,
    number,
    recorded: onPaper,
    decidedBy: onPaper ? { actor: signing.signer, postTitle: signing.issuer } : null,
  };
  for (const outcome of ['recognise', 'refuse'] as const) {
    const own = items.filter((one) => one.outcome === outcome);
    if (own.length === 0) continue;
    const rows = own.map(({ candidacyId, model }) => ({ id: candidacyId, model }));
    const reasons = new Map(
      own.flatMap(({ candidacyId, reason }) => (reason ? [[candidacyId, reason]] : [])),
    );
    await stepAll(tx, actor, rows, { ...wanted, act: outcome, reasons }, { decisionId: id });
  }
}

/** Nobody guesses one. */
const CODE_LENGTH = 16;
const newCode = (): string => codeOf(randomBytes(CODE_LENGTH), CODE_LENGTH);
