import type { OfficialPaper, Signature } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { findHolder, type Holder } from '../post/queries.ts';
import { capacityOf, type SigningRole } from '../post/rules.ts';
import { findLetterhead } from './queries.ts';

/** The head of every paper of the centre, ready to be spread into an OfficialPaper: issuer in capitals, place, and whether it is a sample. */
export async function letterheadOf(
  tx: Tx,
): Promise<Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>> {
  const { name, parentBody, placeName, sample } = orNotFound(await findLetterhead(tx));
  const issuer = { parent: capitals(parentBody), name: capitals(withoutPlace(name, parentBody, placeName)) };
  return { issuer, place: placeName, sample };
}

/** `Trung tâm học tập cộng đồng xã Tân Hương` under `Ủy ban nhân dân xã Tân Hương` says the place once. */
function withoutPlace(name: string, parentBody: string, placeName: string): string {
  const at = name.lastIndexOf(placeName);
  if (at <= 0 || !parentBody.endsWith(placeName) || at + placeName.length !== name.length) return name;
  return name
    .slice(0, at)
    .replace(/\s+(xã|phường|thị trấn)\s+$/iu, '')
    .trim();
}

/** A signature block and who stands in it; the signer is null when nobody holds the post on that day. */
export interface Signer {
  readonly postId: string | null;
  readonly name: string | null;
  readonly signature: Signature;
}

/**
 * Gives who signs in a role on a day, with the block as it is printed: the deputy signs for the director (Nghị định 30/2020, annex I:
 * `KT. GIÁM ĐỐC`), another office of the person stands over the name.
 */
export async function signerOf(tx: Tx, role: SigningRole, day: CivilDate): Promise<Signer> {
  const holder = await findHolder(tx, role, day);
  return { postId: holder?.id ?? null, name: holder?.holder ?? null, signature: block(role, holder) };
}

/** The signature block alone; see signerOf. */
export async function signatureOf(tx: Tx, role: SigningRole, day: CivilDate): Promise<Signature> {
  return (await signerOf(tx, role, day)).signature;
}

function block(role: SigningRole, holder: Holder | undefined): Signature {
  const post = holder?.otherTitle ? capitals(holder.otherTitle) : null;
  return { capacity: capacityOf(role), post, name: holder?.holder ?? null };
}

const capitals = (text: string): string => text.toLocaleUpperCase('vi');
