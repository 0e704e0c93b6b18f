import { type Author, symbolOfAuthor } from '#centre/centre/letterhead.ts';
import { numberAndSymbol, type OfficialPaper } from '#paper/model.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Json } from '#platform/database/tables.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { type CivilDate, formatDate, yearOf } from '#vocabulary/date.ts';
import { standsAs } from '#vocabulary/same.ts';
import { documentActs } from './acts.ts';
import * as queries from './queries.ts';
import { type DocumentType, parseNumber, symbolOf } from './rules.ts';
import type { RegisteredDocument } from './schema.ts';

/** Whether a paper that is signed anew keeps the number of the one that came back, or takes the next. */
export type NumberChoice = 'keep' | 'new';

/** A paper about to be issued. */
export interface ToIssue {
  readonly id: string;
  /** Whose paper it is, and whose numbers it takes; left out: the centre's. */
  readonly author?: Author;
  readonly type: DocumentType;
  /** Null or left out: from the kind and the centre's own symbol. */
  readonly symbol?: string | null;
  readonly subject: string;
  readonly recipients: readonly string[];
  /** Name as printed; null when only the post is known. */
  readonly signer: string | null;
  readonly signerPostId: string | null;
  readonly issuedOn: CivilDate;
  /**
   * The paper that came back (or was withdrawn before it went out) and that this one takes the place of, and whether its number is kept;
   * left out for a paper of its own.
   */
  readonly replaces?: {
    readonly id: string;
    readonly number: NumberChoice;
    readonly withdrawn?: boolean;
  } | null;
  /** The number that stands on the signed paper already, as `05/KH-TTHTCĐ`: the register takes it as it is. */
  readonly numberOnPaper?: string | null;
  /** Kept as issued, with its number and date set; null for a paper that was written elsewhere. */
  readonly paper: OfficialPaper | null;
}

export interface Issued {
  readonly id: string;
  readonly number: number;
  readonly year: number;
  readonly symbol: string;
}

/**
 * Issues a paper: it takes the next number of the civil year of its day (1, 2 … in one series, no gaps) and is kept as it is printed.
 * Issuing the same id again gives the number that it has; already-exists when it is that of another kind of paper or of another day.
 *
 * One that takes the place of a paper that came back keeps its number where the signer says so: Nghị định 30/2020/NĐ-CP numbers what is
 * signed and issued, and what a higher office returned was never issued to its recipients. The register then has one row for the number,
 * the new one, whose note says what happened; the returned paper leaves the register and is kept as it was signed. With a new number both
 * stand in the register, each noted with the other. A number belongs to its civil year: signed anew in another year, a paper takes a new
 * one whatever was said. So no number is missing and none is there twice.
 *
 * Others who issue wait from here until the transaction ends, so call it last.
 */
export async function issueDocument(tx: Tx, actor: Actor, paper: ToIssue): Promise<Issued> {
  const year = yearOf(paper.issuedOn);
  const { author = 'centre' } = paper;
  const own = await symbolOfAuthor(tx, author);
  await queries.lockRegister(tx, year);
  const earlier = await queries.findDocument(tx, paper.id);
  if (earlier) {
    if (!standsAs(earlier, { type: paper.type, issuedOn: paper.issuedOn }))
      throw new Problem('already-exists');
    noChange(tx);
    return issued(earlier);
  }
  const returned = paper.replaces ? orNotFound(await queries.lockDocument(tx, paper.replaces.id)) : null;
  const kept = paper.replaces?.number === 'keep' && returned?.year === year ? returned.number : null;
  const written = paper.numberOnPaper
    ? await numberOnPaper(tx, { year, author }, paper.numberOnPaper, returned)
    : null;
  const number = written?.number ?? kept ?? (await queries.nextNumber(tx, year, author));
  const symbol =
    written?.symbol ?? paper.symbol ?? (kept === null ? symbolOf(paper.type, own) : returned!.symbol);
  const made: queries.NewDocument = {
    id: paper.id,
    author,
    year,
    number,
    symbol,
    type: paper.type,
    subject: paper.subject,
    issuedOn: paper.issuedOn,
    signer: paper.signer,
    signerPostId: paper.signerPostId,
    recipients: paper.recipients.join('; '),
    keeper: own,
    copies: paper.recipients.length > 0 ? paper.recipients.length + 1 : null,
    note: returned && replacingNote(returned, number, paper.replaces?.withdrawn ?? false),
    replaces: returned?.id ?? null,
    paper: paper.paper && asIssued(paper.paper, numberAndSymbol(number, symbol), paper.issuedOn),
  };
  if (returned) await replace(tx, actor, returned, made, paper.replaces?.withdrawn ?? false);
  await queries.insertDocument(tx, made);
  const { paper: _kept, ...told } = made;
  await record(tx, actor, { act: documentActs.issue, id: paper.id, after: told });
  return { id: paper.id, number, year, symbol };
}

/**
 * Gives a paper as it would be issued now, under the number that it would take on its day. Nothing is taken and nobody waits: whoever
 * issues another paper first has that number.
 */
export async function asItWouldBeIssued(
  tx: Tx,
  {
    author = 'centre',
    type,
    issuedOn,
    replaces,
    numberOnPaper: written,
    paper,
  }: Pick<ToIssue, 'author' | 'type' | 'issuedOn' | 'replaces' | 'numberOnPaper'> & {
    readonly paper: OfficialPaper;
  },
): Promise<OfficialPaper> {
  if (written && parseNumber(written)) return { ...paper, number: written, issuedOn };
  const year = yearOf(issuedOn);
  const returned = replaces ? orNotFound(await queries.findDocument(tx, replaces.id)) : null;
  const kept = replaces?.number === 'keep' && returned?.year === year ? returned : null;
  const number = kept?.number ?? (await queries.nextNumber(tx, year, author));
  const symbol = kept?.symbol ?? symbolOf(type, await symbolOfAuthor(tx, author));
  return { ...paper, number: numberAndSymbol(number, symbol), issuedOn };
}

/** Gives the number that stands on a paper. Throws bad-input for what is none, already-exists where another paper has it. */
async function numberOnPaper(
  tx: Tx,
  { year, author }: { readonly year: number; readonly author: Author },
  text: string,
  returned: RegisteredDocument | null,
) {
  const parsed = parseNumber(text);
  if (!parsed)
    throw new Problem('bad-input', {
      where: [
        {
          path: 'body.number',
          vi: 'Ghi số và ký hiệu như trên văn bản, ví dụ 05/KH-TTHTCĐ.',
          en: 'Write number and symbol as on the paper, such as 05/KH-TTHTCĐ.',
        },
      ],
    });
  const other = await queries.findByNumber(tx, year, author, parsed.number);
  if (other && other.id !== returned?.id)
    throw new Problem('already-exists', {
      where: [
        {
          path: 'body.number',
          vi: `Sổ văn bản đi năm ${year} đã có số ${text}: ${other.subject}`,
          en: `The register of ${year} has the number ${text}: ${other.subject}`,
        },
      ],
    });
  return parsed;
}

/** What the register says of a paper that takes the place of one that came back or was withdrawn. */
function replacingNote(returned: RegisteredDocument, number: number, withdrawn: boolean): string {
  const old = numberAndSymbol(returned.number, returned.symbol);
  const how = withdrawn ? 'đã rút lại' : 'bị trả lại';
  const signed = returned.issuedOn
    ? `bản ký ngày ${formatDate(returned.issuedOn as CivilDate)}`
    : 'bản trước';
  return number === returned.number ? `Ký lại; ${signed} ${how}` : `Thay số ${old} ${how}`;
}

/** Notes on the paper that came back what took its place, and takes its number off where that is kept. */
async function replace(
  tx: Tx,
  actor: Actor,
  before: RegisteredDocument,
  { number, symbol, year, issuedOn }: queries.NewDocument,
  withdrawn: boolean,
): Promise<void> {
  const keeps = number === before.number && year === before.year;
  const how = withdrawn ? 'Đã rút lại' : 'Bị trả lại';
  const told = keeps
    ? `${how}, ký lại cùng số ngày ${formatDate(issuedOn as CivilDate)}`
    : `${how}, thay bằng số ${numberAndSymbol(number, symbol)}`;
  const set = {
    number: keeps ? null : before.number,
    note: [before.note, told].filter(Boolean).join('; '),
  };
  if (!(await queries.updateReplaced(tx, before.id, set))) throw new Problem('not-found');
  await record(tx, actor, {
    act: documentActs.replace,
    id: before.id,
    before: { number: before.number, note: before.note },
    after: set,
  });
}

/** Notes on a paper that it was withdrawn before it went out; its number stays told. Throws not-found. */
export async function withdrawDocument(tx: Tx, actor: Actor, id: string, day: CivilDate): Promise<void> {
  const before = orNotFound(await queries.lockDocument(tx, id));
  const note = [before.note, `Rút lại ngày ${formatDate(day)}, chưa gửi`].filter(Boolean).join('; ');
  if (!(await queries.updateReplaced(tx, id, { number: before.number, note })))
    throw new Problem('not-found');
  await record(tx, actor, {
    act: documentActs.withdraw,
    id,
    before: { note: before.note },
    after: { note },
  });
}

const asIssued = (paper: OfficialPaper, number: string, issuedOn: CivilDate): Json =>
  // Through JSON, so that what is printed today is what is read back later.
  JSON.parse(JSON.stringify({ ...paper, number, issuedOn }));

function issued({ id, number, year, symbol }: RegisteredDocument): Issued {
  if (number === null) throw new Problem('wrong-state');
  return { id, number, year, symbol };
}

/** Takes a number for a paper that was written elsewhere. Sending it again gives the same row; another under its id is already-exists. */
export async function registerDocument(
  tx: Tx,
  actor: Actor,
  paper: Omit<ToIssue, 'paper' | 'signer'>,
): Promise<RegisteredDocument> {
  const holder = paper.signerPostId === null ? null : await queries.findSigner(tx, paper.signerPostId);
  await issueDocument(tx, actor, { ...paper, signer: holder?.holder ?? null, paper: null });
  const row = orNotFound(await queries.findDocument(tx, paper.id));
  if (row.subject !== paper.subject) throw new Problem('already-exists');
  return row;
}

/** Notes how a paper was sent and kept; the same again changes nothing. Throws changed-meanwhile with the row as it is now. */
export async function noteDocument(
  tx: Tx,
  actor: Actor,
  id: string,
  { revision, ...set }: Parameters<typeof queries.updateAfterIssue>[3] & { revision: number },
): Promise<RegisteredDocument> {
  const before = orNotFound(await queries.lockDocument(tx, id));
  if (standsAs(before, set)) {
    noChange(tx);
    return before;
  }
  const after = await queries.updateAfterIssue(tx, id, revision, set);
  if (!after) throw new Problem('changed-meanwhile', { more: { now: before } });
  await record(tx, actor, { act: documentActs.note, id, before, after });
  return after;
}
