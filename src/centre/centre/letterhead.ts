import type { OfficialPaper, Signature } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { approverCapacity } from '../approver/rules.ts';
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

/** Whose paper it is: the centre's, or that of the commune's people's committee above it. */
export type Author = 'centre' | 'committee';

/** What a paper says of its author: the head, the name in a sentence, the symbol behind the number, and who signs. */
export interface AuthorOfPaper {
  readonly head: Awaited<ReturnType<typeof letterheadOf>>;
  readonly name: string;
  readonly symbol: string;
  readonly signer: Signer;
}

/** Whoever signed, by name and post, where that is known. */
export interface SignedBy {
  readonly name: string;
  readonly title: string;
}

/**
 * Gives the author of a paper as of a day. The committee's paper bears its name alone, `UBND` behind the kind, and is signed by its chair
 * (`TM. ỦY BAN NHÂN DÂN`) or by a vice-chair for the chair; `signedBy` names who it was.
 */
export async function authorOn(
  tx: Tx,
  author: Author,
  day: CivilDate,
  signedBy: SignedBy | null = null,
): Promise<AuthorOfPaper> {
  const head = await letterheadOf(tx);
  const { name, parentBody } = orNotFound(await findLetterhead(tx));
  const symbol = await symbolOfAuthor(tx, author);
  if (author === 'centre') return { head, name, symbol, signer: await signerOf(tx, 'director', day) };
  return {
    head: { ...head, issuer: { parent: null, name: capitals(parentBody) } },
    name: parentBody,
    symbol,
    signer: await chairOn(tx, day, signedBy),
  };
}

/** What stands behind the kind in the symbol of an author's papers: `TTHTCĐ`, `UBND`. */
export const symbolOfAuthor = async (tx: Tx, author: Author): Promise<string> =>
  author === 'committee' ? 'UBND' : orNotFound(await findLetterhead(tx)).symbol;

/** Gives who signs a paper of the committee by a step: whoever decided on paper, else the chair or vice-chair who is signed in. */
export function signsForCommittee(
  { name, posts }: Pick<Actor, 'name' | 'posts'>,
  decidedBy: { readonly actor: string; readonly postTitle: string } | null | undefined,
): SignedBy | null {
  if (decidedBy) return { name: decidedBy.actor, title: decidedBy.postTitle };
  const post = posts.find(({ role }) => role === 'chair');
  return post ? { name, title: post.title } : null;
}

async function chairOn(tx: Tx, day: CivilDate, signedBy: SignedBy | null): Promise<Signer> {
  const holder = await findHolder(tx, 'chair', day);
  const by = signedBy ?? (holder ? { name: holder.holder, title: holder.title } : null);
  const { lines, signs } = approverCapacity('commune-committee', by?.title ?? 'Chủ tịch');
  const name = signs ? (by?.name ?? null) : null;
  return {
    postId: holder && holder.holder === name ? holder.id : null,
    name,
    signature: { capacity: lines, post: null, name },
  };
}

const capitals = (text: string): string => text.toLocaleUpperCase('vi');
