import { authorOn } from '#centre/centre/letterhead.ts';
import { paperAnswer } from '#paper/answer.ts';
import type { PaperForm } from '#paper/form.ts';
import type { Tx } from '#platform/database/database.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { dossierPaper } from './paper.ts';
import { readDossier } from './read.ts';
import type { DossierPaper } from './schema.ts';

const names: Readonly<Record<DossierPaper, string>> = {
  proposal: 'To-trinh',
  report: 'Bao-cao-tu-danh-gia',
  summary: 'Tong-hop-ket-qua',
  minutes: 'Bien-ban-hop',
  evidence: 'Danh-muc-minh-chung',
};

/** Prints a paper of the dossier, under the head of the people's committee: from the records, or as it was sent. */
export async function printDossier(
  tx: Tx,
  actor: Actor,
  { year, paper }: { readonly year: number; readonly paper: DossierPaper },
  form: PaperForm,
): Promise<FileAnswer> {
  const dossier = await readDossier(tx, actor, year);
  const { head, name, signer } = await authorOn(tx, 'committee', actor.today);
  const content = dossierPaper(paper, dossier, {
    head,
    author: name,
    signature: signer.signature,
    today: actor.today,
  });
  return paperAnswer(content, form, `${names[paper]}-${year}`);
}
