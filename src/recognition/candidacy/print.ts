import { letterheadOf, signatureOf } from '#centre/centre/letterhead.ts';
import { paperAnswer, xlsxAnswer } from '#paper/answer.ts';
import type { PaperForm } from '#paper/form.ts';
import type { Tx } from '#platform/database/database.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { type Model, modelWords } from './models.ts';
import { assessmentPaper, boardPaper, listPaper, type PaperHead, posterPaper } from './paper.ts';
import { readBoard, readCandidacies, readCandidacy } from './read.ts';

export async function headOf(tx: Tx, { today }: Actor): Promise<PaperHead> {
  return { head: await letterheadOf(tx), signature: await signatureOf(tx, 'director', today), today };
}

/** Prints who is registered for a title, as far as the actor may see them; the sight is noted. */
export async function printList(
  tx: Tx,
  actor: Actor,
  {
    form,
    ...wanted
  }: {
    readonly year: number;
    readonly model: Model;
    readonly villageId?: string | undefined;
    readonly form: PaperForm;
  },
): Promise<FileAnswer> {
  const all = (await readCandidacies(tx, actor, wanted)).filter(({ state }) => state !== 'withdrawn');
  const villages = new Set(all.map(({ villageName }) => villageName));
  const narrowed = wanted.villageId !== undefined || actor.grant.reach === 'village';
  const village = narrowed && villages.size === 1 ? ([...villages][0] ?? null) : null;
  const paper = listPaper(all, { ...wanted, village }, await headOf(tx, actor));
  return paperAnswer(paper, form, `Dang-ky-${wanted.model}-${wanted.year}`);
}

/** Prints a self-assessment that the actor may see; the sight is noted. Throws not-found. */
export async function printCandidacy(tx: Tx, actor: Actor, id: string, form: PaperForm): Promise<FileAnswer> {
  const one = await readCandidacy(tx, actor, id);
  return paperAnswer(
    assessmentPaper(one, await headOf(tx, actor)),
    form,
    `Tu-danh-gia-${one.model}-${one.year}`,
  );
}

/** Prints the association's table, or gives it as an Excel file. */
export async function printBoard(
  tx: Tx,
  actor: Actor,
  { year, form }: { readonly year: number; readonly form: PaperForm | 'xlsx' },
): Promise<FileAnswer> {
  const lines = await readBoard(tx, year, actor.today);
  const name = `Dang-ky-va-dat-${year}`;
  const head = await headOf(tx, actor);
  if (form !== 'xlsx') return paperAnswer(boardPaper(lines, year, head), form, name);
  return xlsxAnswer(
    {
      title: `Đăng ký và đạt các danh hiệu học tập năm ${year}`,
      sample: head.head.sample,
      columns: [
        { header: 'Danh hiệu', key: 'title', kind: 'text' },
        { header: 'Thôn', key: 'village', kind: 'text' },
        { header: 'Tổng số', key: 'total', kind: 'number' },
        { header: 'Đăng ký', key: 'registered', kind: 'number' },
        { header: 'Đã tự đánh giá', key: 'assessed', kind: 'number' },
        { header: 'Đủ điều kiện', key: 'met', kind: 'number' },
        { header: 'Đạt', key: 'recognised', kind: 'number' },
        { header: `Đăng ký ${year - 1}`, key: 'lastRegistered', kind: 'number' },
        { header: `Đạt ${year - 1}`, key: 'lastRecognised', kind: 'number' },
      ],
      rows: lines.map(({ model, villageName, villageId: _, ...counts }) => ({
        title: modelWords[model].vi,
        village: villageName ?? '',
        ...counts,
      })),
    },
    name,
  );
}

/** Prints the poster of a village. Throws not-found for a village of which nothing is counted. */
export async function printPoster(
  tx: Tx,
  actor: Actor,
  { year, villageId, form }: { readonly year: number; readonly villageId: string; readonly form: PaperForm },
): Promise<FileAnswer> {
  const own = (await readBoard(tx, year, actor.today)).filter((one) => one.villageId === villageId);
  const name = orNotFound(own[0]?.villageName);
  return paperAnswer(posterPaper(own, { year, name }, await headOf(tx, actor)), form, `Ap-phich-${year}`);
}
