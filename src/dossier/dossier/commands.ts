import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { dossierActs, dossierEntryActs, dossierPartActs } from './acts.ts';
import { dossierEntries, dossierParts, dossiers } from './queries.ts';
import { strangeFigures } from './rules.ts';
import type { Dossier, DossierEntry, DossierPart } from './schema.ts';

const wrong = (path: string, vi: string, en: string) =>
  new Problem('bad-input', { where: [{ path: `body.${path}`, vi, en }] });

/** Opens or changes a dossier; see saveRecord. Throws bad-input for an end before its beginning, wrong-state for a change of kind. */
export async function saveDossier(tx: Tx, actor: Actor, sent: Dossier): Promise<Dossier> {
  if (sent.endedOn !== null && sent.endedOn < sent.since)
    throw wrong('endedOn', 'Ngày thôi phải từ ngày bắt đầu trở đi.', 'It cannot end before it began.');
  const before = await dossiers.lock(tx, sent.id);
  // Its parts and figures are those of its kind.
  if (before && before.kind !== sent.kind) throw new Problem('wrong-state');
  return saveRecord(tx, actor, dossierActs, sent, dossiers);
}

/** Adds or changes a part; see saveRecord. Throws not-found for no dossier of the commune, bad-input for one done on a day to come. */
export async function saveDossierPart(tx: Tx, actor: Actor, sent: DossierPart): Promise<DossierPart> {
  orNotFound(await dossiers.find(tx, sent.dossierId));
  if (sent.doneOn !== null && sent.doneOn > actor.today)
    throw wrong('doneOn', 'Ngày xong chưa tới.', 'The day is still to come.');
  return saveRecord(tx, actor, dossierPartActs, sent, dossierParts);
}

/**
 * Adds or changes an entry; see saveRecord. Throws not-found for no dossier of the commune, bad-input for a day to come, for an entry without
 * figure and note, and for a figure that the kind of the dossier does not have.
 */
export async function saveDossierEntry(tx: Tx, actor: Actor, sent: DossierEntry): Promise<DossierEntry> {
  const { kind } = orNotFound(await dossiers.find(tx, sent.dossierId));
  if (sent.onDay > actor.today) throw wrong('onDay', 'Ngày ghi chưa tới.', 'The day is still to come.');
  if (strangeFigures(kind, sent.figures).length > 0)
    throw wrong('figures', 'Loại hồ sơ này không có số liệu ấy.', 'This kind of dossier has no such figure.');
  if (Object.keys(sent.figures).length === 0 && sent.note === null)
    throw wrong('figures', 'Ghi số liệu, hoặc ghi điều đã làm.', 'Enter a figure, or what was done.');
  return saveRecord(tx, actor, dossierEntryActs, sent, dossierEntries);
}
