import { createHash } from 'node:crypto';
import { noChange, record } from '#platform/audit/audit.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import { isShownInPlace, mediaTypeOf } from '#platform/file/media-type.ts';
import type { FileAnswer, UploadedFile } from '#platform/http/contract.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { findResident } from '../resident/queries.ts';
import { consentActs, consentTextActs } from './acts.ts';
import * as queries from './queries.ts';
import { readTexts } from './read.ts';
import { issuesOf, type Purpose } from './rules.ts';
import type { Consent, ConsentText, ShownConsent } from './schema.ts';

/**
 * Records a consent, or its withdrawal. Throws not-found for nobody of the register, bad-input for what cannot stand (no witness, a child
 * without a parent …) and for a text that is not there, wrong-state when another purpose, person or text would be put into one that stands.
 */
export async function saveConsent(tx: Tx, actor: Actor, sent: Consent): Promise<ShownConsent> {
  const person = orNotFound(await findResident(tx, sent.residentId, actor.today));
  const issues = issuesOf(sent, person.birthYear, actor.today);
  if (issues.length > 0)
    throw new Problem('bad-input', {
      where: issues.map(({ field, vi, en }) => ({ path: `body.${field}`, vi, en })),
    });
  const before = await queries.consents.lock(tx, sent.id);
  if (before && fixed.some((field) => before[field] !== sent[field])) throw new Problem('wrong-state');
  if (!before) await refuseUnknownText(tx, sent);
  const withdraws = before !== undefined && before.withdrawnOn === null && sent.withdrawnOn !== null;
  const saving = { add: consentActs.add, change: withdraws ? consentActs.withdraw : consentActs.change };
  await saveRecord(tx, actor, saving, sent, queries.consents);
  return orNotFound(await queries.findConsent(tx, sent.id));
}

/** To what somebody agreed is never changed: another purpose or other words are another consent. */
const fixed = ['residentId', 'purpose', 'textVersion', 'givenOn'] as const;

async function refuseUnknownText(tx: Tx, { purpose, textVersion }: Consent): Promise<void> {
  const texts = await readTexts(tx);
  if (texts.some((one) => one.purpose === purpose && one.version === textVersion)) return;
  throw new Problem('bad-input', {
    where: [
      {
        path: 'body.textVersion',
        vi: `Không có bản lời đồng ý số ${textVersion} cho việc này. Chọn một bản có trong danh sách.`,
        en: `There is no version ${textVersion} of these words. Choose one of the list.`,
      },
    ],
  });
}

/** Attaches the paper of a consent; the same file again changes nothing. Throws not-found, unreadable-file for what is no photo, PDF or office file. */
export async function attachFile(
  tx: Tx,
  actor: Actor,
  { id, fileId }: { readonly id: string; readonly fileId: string },
  file: UploadedFile,
): Promise<ShownConsent> {
  orNotFound(await queries.consents.lock(tx, id));
  const bytes = Buffer.from(file.bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const before = await queries.findFile(tx, id);
  if (before?.sha256 === sha256) {
    noChange(tx);
    return orNotFound(await queries.findConsent(tx, id));
  }
  const mediaType = mediaTypeOf(bytes);
  if (!mediaType) throw new Problem('unreadable-file');
  if (before?.id === fileId) throw new Problem('already-exists');
  await queries.replaceFile(tx, id, before?.id ?? null, {
    id: fileId,
    name: file.name,
    mediaType,
    sha256,
    bytes,
  });
  await record(tx, actor, { act: consentActs.attach, id, after: { name: file.name, sha256 } });
  return orNotFound(await queries.findConsent(tx, id));
}

/** Gives the paper of a consent. Throws not-found. */
export async function consentFile(tx: Tx, id: string): Promise<FileAnswer> {
  const { name, mediaType, bytes } = orNotFound(await queries.findFile(tx, id));
  return { name, mediaType, bytes, inline: isShownInPlace(mediaType) };
}

/** Adds a version of the words of a consent; the same again changes nothing. Throws already-exists for the id of another text. */
export async function addText(
  tx: Tx,
  actor: Actor,
  sent: {
    readonly id: string;
    readonly purpose: Purpose;
    readonly text: string;
    readonly validFrom: CivilDate;
  },
): Promise<ConsentText> {
  await hold(tx, 'consent texts');
  const there = await queries.listTexts(tx);
  const same = there.find(({ id }) => id === sent.id);
  if (same) {
    if (same.purpose !== sent.purpose || same.text !== sent.text || same.validFrom !== sent.validFrom)
      throw new Problem('already-exists');
    noChange(tx);
    return same;
  }
  const version = 2 + there.filter(({ purpose }) => purpose === sent.purpose).length;
  const added = { ...sent, version };
  await queries.insertText(tx, added);
  const { id, ...after } = added;
  await record(tx, actor, { act: consentTextActs.add, id, after });
  return after;
}
